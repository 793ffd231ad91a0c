#pragma once
// How the time columns of a file are written, settled over as many of its rows as one feeds.
#include "features/intake/mapping.h"
#include "features/intake/times.h"

namespace regard::intake
{
using TimeFormats = std::array<TimeFormat, field_count>; // by Field; ISO 8601 where nothing is said

TimeFormats all_alike(TimeFormat const& format);

struct TimeChoice
{
    TimeFormat format = TimeFormat::iso(); // of the column that says when a row happened, or its case was opened
    TimeFormats formats;                   // of each
    bool day_or_month = false;             // read both ways: ask, or look at more rows
    bool readable = true;                  // false: not one value of that column reads as a time

    bool alike() const; // all columns are written the same way
};

// Looks at the columns a mapping names for instants, each joined as the mapping says. One way of writing that fits them all
// goes before several; a column that could be read day first and month first follows one that is written alike and could not.
class TimeChooser
{
  public:
    explicit TimeChooser(Mapping const& mapping) : mapping_(mapping) {} // which must outlive this

    void begin(std::span<std::string const> columns); // of the table whose rows come next
    void see(std::span<std::string_view const> cells);
    TimeChoice choice() const;

  private:
    struct Column
    {
        Field field;
        std::vector<std::size_t> cells; // empty: this table has it not
        TimeGuess guess;
    };
    TimeChoice each_its_own() const;

    Mapping const& mapping_;
    std::vector<Column> columns_;
    std::string joined_;
};
}
