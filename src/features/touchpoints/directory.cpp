#include "features/touchpoints/directory.h"

#include "features/people/names.h"

namespace regard::touchpoints
{
namespace
{
// `Region North/ Cards` and `region north / cards` are the same.
std::string key_of(std::string_view words)
{
    std::string key;
    while (true) {
        auto const slash = words.find('/');
        key += people::lowered(people::tidied(words.substr(0, slash)));
        if (slash == std::string_view::npos)
            return key;
        key += '/';
        words.remove_prefix(slash + 1);
    }
}
}

Directory::Directory(db::Transaction& tx) : tx_(tx)
{
    for (people::Unit const& one : people::all_units(tx)) {
        units_.emplace(one.id, one);
        units_by_name_.emplace(key_of(one.name), one.id);
    }
    for (auto const& [id, unit] : units_)
        units_by_path_.emplace(key_of(path_of(id)), id);
    for (people::Product const& one : people::all_products(tx)) {
        products_by_name_.emplace(key_of(one.name), one.id);
        products_.emplace(one.id, one.name);
    }
}

std::optional<EmployeeId> Directory::employee(std::string const& email)
{
    auto const known = employees_.find(email);
    return known != employees_.end() ? known->second
                                     : employees_.emplace(email, people::employee_by_email(tx_, email)).first->second;
}

std::optional<UnitId> Directory::unit(std::string_view words) const
{
    std::string const key = key_of(words);
    if (auto const by_path = units_by_path_.find(key); by_path != units_by_path_.end())
        return by_path->second;
    return units_by_name_.count(key) == 1 ? std::optional(units_by_name_.find(key)->second) : std::nullopt;
}

bool Directory::is_ambiguous(std::string_view words) const { return units_by_name_.count(key_of(words)) > 1; }

std::optional<ProductId> Directory::product(std::string_view name) const
{
    auto const found = products_by_name_.find(key_of(name));
    return found == products_by_name_.end() ? std::nullopt : std::optional(found->second);
}

std::string Directory::words_of(UnitId id) const
{
    auto const one = units_.find(id);
    if (one == units_.end())
        return {};
    return is_ambiguous(one->second.name) ? path_of(id) : one->second.name;
}

std::string Directory::name_of(ProductId id) const
{
    auto const one = products_.find(id);
    return one == products_.end() ? std::string() : one->second;
}

std::string Directory::path_of(UnitId id) const
{
    constexpr int deepest_tree = 20;
    std::string path;
    auto at = units_.find(id);
    for (int level = 0; at != units_.end() && level < deepest_tree; ++level) {
        path = at->second.name + (path.empty() ? "" : " / " + path);
        at = at->second.parent ? units_.find(*at->second.parent) : units_.end();
    }
    return path;
}
}
