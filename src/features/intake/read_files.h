#pragma once
// From file names to a history in memory: opens, guesses what it is not told, reads, and says what it assumed.
#include "features/intake/guess.h"
#include "features/intake/load.h"
#include "features/measures/classes.h"

#include <optional>

namespace regard::intake
{
// Something Regard decided because nobody said it. The codes have sentences in the catalogue (`intake.assumed.<code>`):
// column, format, format_of, zone, empty_value, status_class, recognised, twice, skipped, dates.
struct Assumption
{
    std::string code;
    std::string what;  // the field, the status, the value
    std::string taken; // what was decided
};
BOOST_DESCRIBE_STRUCT(Assumption, (), (code, what, taken))

enum class Guessing { allowed, forbidden };

struct FileHistory
{
    Loader::Loaded loaded;
    Mapping mapping; // as it was applied
    measures::Classes classes;
    std::vector<Assumption> assumed;
};

// Paths may be files, folders, pipes and `-` (standard input). Refuses as Spool, find_tables, faults_of and FactReader::make
// do, and with `mapping_needed` where guessing is forbidden and no mapping given, `times_unreadable` (field columns/at),
// `day_or_month` (field time/format).
Parsed<FileHistory> read_files(std::vector<std::string> const& paths, std::optional<Mapping> mapping,
                               Guessing guessing);
}
