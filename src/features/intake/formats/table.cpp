#include "features/intake/formats/table.h"

#include "features/intake/formats/columns.h"

#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace regard::intake
{
std::vector<std::string> column_names(std::span<std::string_view const> header)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> last; // number given to a name that occurs again
    for (std::string_view const cell : header) {
        std::string const given(trimmed(cell));
        std::string const wanted = given.empty() ? fmt::format("column {}", names.size() + 1) : given;
        std::string name = wanted;
        for (int& number = last.try_emplace(wanted, 1).first->second; !taken.insert(name).second;)
            name = fmt::format("{}#{}", wanted, ++number);
        names.push_back(name);
    }
    return names;
}

std::optional<std::size_t> find_column(std::span<std::string const> columns, std::string_view name)
{
    auto const position = [&](std::string_view wanted) -> std::optional<std::size_t> {
        auto const found = std::ranges::find(columns, wanted);
        if (found == columns.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - columns.begin());
    };
    if (auto const exact = position(name); exact || !name.starts_with("case:"))
        return exact;
    std::string_view const key = name.substr(5);
    if (key == "concept:name")
        return position("case_id");
    if (key == "id") // `case_id` itself is the trace's name
        return position("case_id#2");
    return position("case_" + std::string(key));
}
}
