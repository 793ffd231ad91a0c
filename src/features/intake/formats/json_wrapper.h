#pragma once
// Exports of an API wrap their rows: {"issues": [{…}, {…}], "total": 2}. Where do the rows begin?
#include <cstddef>
#include <optional>
#include <string_view>

namespace regard::intake
{
// Given the beginning of a JSON file, at its first `{`: how far it is to behind the `[` of the rows. None where the object
// is itself a row: it has no list of objects under one of the names that exports use, or another object follows it.
std::optional<std::size_t> rows_in_wrapper(std::string_view head);
}
