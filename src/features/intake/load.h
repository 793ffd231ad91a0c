#pragma once
// Reads files into a history in memory: for the command line, previews and tests. What goes into the store is import.h's.
#include "features/cases/log.h"
#include "features/intake/facts.h"
#include "features/intake/mapping.h"

#include <memory>

namespace regard::intake
{
// Takes the rows of several tables, in argument order, as one history. One thread.
class Loader
{
  public:
    explicit Loader(Mapping mapping);
    ~Loader();

    // How many bad rows are kept to be shown; all are counted.
    static constexpr std::size_t bad_rows_kept = 1000;

    // Reads a table to its end. Refuses, having read nothing, where the mapping does not fit it. `file` is what people
    // call it.
    Parsed<void> read(Table& table, TimeFormats const& formats, std::string const& file = "");

    struct FoundBad : BadRow
    {
        std::string file;
    };
    struct Loaded
    {
        cases::Log log;
        std::uint64_t rows = 0; // good ones
        std::uint64_t bad_rows = 0;
        std::vector<FoundBad> first_bad;
        TimeReader::Decided times;
    };
    Loaded finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};
}
