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
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, name, source, created, ended, state, progress, cases, cases_changed, events, duplicate_rows,
                       bad_rows, first_event, last_event, refusal_code, sentence))

struct BadRowFound
{
    std::string file;
    std::uint64_t line = 0;
    std::string column, value, reason, sentence;
};
BOOST_DESCRIBE_STRUCT(BadRowFound, (), (file, line, column, value, reason, sentence))
}
