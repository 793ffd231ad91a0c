#pragma once
// How a file becomes rows. People knows no file formats; app/ hands in the readers that histories are imported with.
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace regard::people
{
// Takes a table: its columns first, then its rows in order. All views are good for the call alone; cells are UTF-8.
class TableTaker
{
  public:
    virtual ~TableTaker() = default;

    virtual Result<void> take_columns(std::span<std::string const> names) = 0; // a refusal ends the reading
    virtual void take_row(std::int64_t line, std::span<std::string_view const> cells) = 0;
    // A row that is no row: `reason` is a code such as `cut_off`.
    virtual void take_bad_row(std::int64_t line, std::string_view column, std::string_view value,
                              std::string_view reason) = 0;
};

// Reads the first table of the file at `path`, recognised by its content. Refuses where it is none, or with what take_columns refused.
using TableReader = std::function<Result<void>(std::string const& path, TableTaker& taker)>;
}
