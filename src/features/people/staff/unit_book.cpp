#include "features/people/staff/unit_book.h"

#include "base/text.h"
#include "features/people/names.h"
#include "features/people/rules.h"

namespace regard::people
{
namespace
{
// The names of a path, `North / Cards`. A slash without blanks around it belongs to the name: `IT/Operations`.
std::vector<std::string> names_in(std::string_view path)
{
    std::vector<std::string> names;
    while (true) {
        std::size_t const slash = path.find(" / ");
        if (std::string name = tidied(path.substr(0, slash)); !name.empty())
            names.push_back(std::move(name));
        if (slash == std::string_view::npos)
            return names;
        path.remove_prefix(slash + 3);
    }
}

Refusal fault(std::string_view reason, std::string_view field) { return {std::string(reason), "", std::string(field)}; }
}

UnitBook::UnitBook(std::vector<Unit> const& known, std::vector<StaffRow> const& rows)
{
    nodes_.push_back({"", top, {}});
    std::map<UnitId, Unit const*> by_id;
    for (Unit const& unit : known)
        by_id.emplace(unit.id, &unit);
    std::map<UnitId, Place> placed;
    std::function<Place(Unit const&)> const place = [&](Unit const& unit) -> Place {
        if (auto const there = placed.find(unit.id); there != placed.end())
            return there->second;
        Place const parent = unit.parent ? place(*by_id.at(*unit.parent)) : top;
        known_by_name_.emplace(lowered(unit.name), nodes_.size());
        return placed[unit.id] = add(parent, unit.name, unit.id);
    };
    for (Unit const& unit : known)
        place(unit);
    for (StaffRow const& row : rows)
        declare(names_in(row.cells[StaffField::unit]), row.cells[StaffField::parent]);
}

// What the file says of where units belong.
void UnitBook::declare(std::vector<std::string> const& path, std::string const& parent)
{
    std::vector<std::string> whole = names_in(parent);
    whole.insert(whole.end(), path.begin(), path.end());
    for (std::size_t i = 1; i < whole.size(); ++i)
        declared_[lowered(whole[i])].emplace(lowered(whole[i - 1]), whole[i - 1]);
}

Result<UnitBook::Place> UnitBook::find(std::string const& unit, std::string const& parent)
{
    std::vector<std::string> names = names_in(parent);
    std::vector<std::string> const own = names_in(unit);
    names.insert(names.end(), own.begin(), own.end());
    being_found_.clear();
    auto const first = bare(names.front());
    if (!first)
        return first;
    return walk(*first, std::span(names).subspan(1));
}

Result<UnitBook::Place> UnitBook::walk(Place from, std::span<std::string const> names)
{
    for (std::string const& name : names) {
        if (lowered(name) == lowered(nodes_[from].name))
            return fault("unit_in_itself", "parent");
        auto const next = child(from, name);
        if (!next)
            return next;
        from = *next;
    }
    return from;
}

// A unit named alone: where the file says it belongs; else the one at the top, else the only one of that name; else a new one at the top.
Result<UnitBook::Place> UnitBook::bare(std::string const& name)
{
    std::string const key = lowered(name);
    if (auto const declared = declared_.find(key); declared != declared_.end()) {
        if (declared->second.size() > 1)
            return fault("unit_ambiguous", "unit");
        if (!being_found_.insert(key).second)
            return fault("unit_in_itself", "parent");
        auto const parent = bare(declared->second.begin()->second);
        return parent ? child(*parent, name) : parent;
    }
    if (children_.contains({top, key}) || known_by_name_.count(key) == 0)
        return child(top, name);
    if (known_by_name_.count(key) > 1)
        return fault("unit_ambiguous", "unit");
    return known_by_name_.find(key)->second;
}

Result<UnitBook::Place> UnitBook::child(Place parent, std::string const& name)
{
    if (auto const there = children_.find({parent, lowered(name)}); there != children_.end())
        return there->second;
    if (text::characters(name) > longest_name)
        return fault("too_long", "unit");
    if (depth_of(parent) >= deepest_tree)
        return fault("tree_too_deep", "unit");
    return add(parent, name, {});
}

UnitBook::Place UnitBook::add(Place parent, std::string name, UnitId id)
{
    children_.emplace(std::pair(parent, lowered(name)), nodes_.size());
    nodes_.push_back({std::move(name), parent, id});
    return nodes_.size() - 1;
}

int UnitBook::depth_of(Place place) const
{
    int depth = 0;
    for (; place != top; place = nodes_[place].parent)
        ++depth;
    return depth;
}

void UnitBook::need(Place place)
{
    for (; place != top && !nodes_[place].is_needed; place = nodes_[place].parent)
        nodes_[place].is_needed = true;
}

std::vector<Unit> UnitBook::settle(std::function<UnitId()> const& next)
{
    std::vector<Unit> made;
    for (Node& node : nodes_) { // a parent stands before its children
        if (!node.is_needed || node.id)
            continue;
        node.id = next();
        made.push_back({node.id, {}, node.name, UnitKind::unit, {}});
        if (node.parent != top)
            made.back().parent = nodes_[node.parent].id;
    }
    return made;
}
}
