#pragma once
// Cases as they are stored.
#include "base/ids.h"
#include "features/cases/history.h"

#include <map>

namespace regard::cases
{
struct CaseTag;
using CaseId = Id<CaseTag>;
struct SourceTag;
using SourceId = Id<SourceTag>; // what an import calls its origin; 0 is Regard itself
struct ImportTag;
using ImportId = Id<ImportTag>;

// What a name is the name of. The numbers are stored: only add at the end.
enum class Dimension : std::uint8_t { status, team, person, touchpoint, product, vertical, channel, kind, priority };
constexpr std::size_t dimension_count = 9;

// A case as an import brings it. Names are the numbers of case_word (Names of cases.h), so that they can be stored as
// they are; the customer is a key, never a name.
struct Imported
{
    std::string_view reference;
    Shape shape = Shape::event_log;
    bool done = false;
    Instant due{INT64_MAX};
    std::int64_t customer = 0;     // 0: not known
    Subject subject;               // its customer is not used
    std::span<Event const> events; // in order, never empty
    // What was written, of each event; none at all where no text is kept.
    std::span<std::string_view const> texts{};
    std::int64_t content = 0; // fingerprint of all of the above
};

// What became of an imported case.
enum class Kept : std::uint8_t { created, changed, unchanged };
}
