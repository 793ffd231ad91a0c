#pragma once
// Imports as the API shows them.
#include "base/fields.h"
#include "features/cases/model.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::intake
{
struct UploadTag;
using UploadId = Id<UploadTag>;

// The numbers are stored: only add at the end.
enum class ImportState : std::uint8_t {
    waiting,
    reading,
    storing,
    measuring,
    done,
    cancelled,
    failed,
    undoing,
    undone
};
BOOST_DESCRIBE_ENUM(ImportState, waiting, reading, storing, measuring, done, cancelled, failed, undoing, undone)

enum class ProgressUnit : std::uint8_t { bytes, cases };
BOOST_DESCRIBE_ENUM(ProgressUnit, bytes, cases)

struct ImportProgress
{
    std::int64_t done = 0, total = 0;
    ProgressUnit unit = ProgressUnit::bytes;
};
BOOST_DESCRIBE_STRUCT(ImportProgress, (), (done, total, unit))

struct Import
{
    cases::ImportId id;
    std::string name;
    std::string source;
    Instant created;
    std::optional<Instant> ended;
    ImportState state = ImportState::waiting;
    ImportProgress progress;
    std::int64_t cases = 0;         // in the files
    std::int64_t cases_changed = 0; // of those, new or different from before
    std::int64_t events = 0, duplicate_rows = 0, bad_rows = 0;
    std::optional<Instant> first_event, last_event;
    std::optional<std::string> refusal_code, sentence; // why it failed
    cases::SourceId source_id;
    std::optional<int> retention_months; // of its source; none: kept until somebody removes it
    std::optional<Instant> kept_until;   // when the last of its cases will be old enough to go
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, name, source, created, ended, state, progress, cases, cases_changed, events, duplicate_rows,
                       bad_rows, first_event, last_event, refusal_code, sentence, source_id, retention_months,
                       kept_until))

// Where histories come from. Importing a case again replaces what its source said of it before.
struct Source
{
    cases::SourceId id;
    std::string name;
    bool keep_names = false;             // persons by name; else by pseudonym
    bool keep_texts = false;             // what was written
    std::optional<int> retention_months; // after a case's last event; none: kept until somebody removes it
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Source, (), (id, name, keep_names, keep_texts, retention_months, version))

struct SourceChange
{
    std::optional<int> retention_months; // null: kept until somebody removes it; left out: as it is
};
BOOST_DESCRIBE_STRUCT(SourceChange, (), (retention_months))
constexpr auto rules_of(form::Of<SourceChange>)
{
    using namespace form;
    return rules(on(&SourceChange::retention_months, range(1, 600)));
}

struct BadRowFound
{
    std::string file;
    std::uint64_t line = 0;
    std::string column, value, reason, sentence;
};
BOOST_DESCRIBE_STRUCT(BadRowFound, (), (file, line, column, value, reason, sentence))
}
