#pragma once
// Finding a column by the name a mapping gives it.
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace regard::intake
{
// The column of that name. Where there is none, the names that process mining tools write for the case attributes of an
// event log are understood too: `case:concept:name` is `case_id`, `case:<key>` is `case_<key>`.
std::optional<std::size_t> find_column(std::span<std::string const> columns, std::string_view name);
}
