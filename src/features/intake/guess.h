#pragma once
// Guesses a mapping from a table's column names and first rows, and says from what.
#include "features/intake/mapping.h"
#include "features/intake/time_choice.h"

namespace regard::intake
{
// The beginning of a table: what a guess looks at and a preview shows.
struct Sample
{
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; // trimmed cells
};

enum class Sureness { sure, likely, guess };
BOOST_DESCRIBE_ENUM(Sureness, sure, likely, guess)

// Why a column was taken for a field. The codes have sentences: `known_export`, `name`, `values`.
struct Because
{
    std::string field;
    std::string column;
    std::string why;
    Sureness sure = Sureness::guess;
};
BOOST_DESCRIBE_STRUCT(Because, (), (field, column, why, sure))

struct Guess
{
    Mapping mapping;
    std::vector<Because> because;
    std::string
        recognised; // the export it was recognised as: `zendesk`, `jira`, …; empty where it is none of those known
    bool day_or_month = false; // dates read both ways: ask, or look at the whole column
};

Guess guess_mapping(Sample const& sample);

// How the times in the columns the mapping names are written, as far as the sample tells.
TimeChoice choose_format(Mapping const& mapping, Sample const& sample);
}
