#pragma once
// Which unit a row of a staff list means. A list names a unit alone, beside the unit it belongs to, or as a path `North / Cards`; the book
// settles it from what the file says of its units and from those there are, and makes those that are missing. What it answers does not
// depend on the order of rows, and asked again once they are made it answers the same.
#include "features/people/staff/staff_list.h"
#include "features/people/unit_model.h"

#include <functional>
#include <map>
#include <set>

namespace regard::people
{
class UnitBook
{
  public:
    using Place = std::size_t; // in the book

    UnitBook(std::vector<Unit> const& known, std::vector<StaffRow> const& rows);

    // Refuses with the code of a fault: `unit_ambiguous`, `unit_in_itself`, `tree_too_deep`, `too_long`; field `unit` or `parent`.
    Result<Place> find(std::string const& unit, std::string const& parent);

    // The unit there gets made, and those above it, where they are not there yet.
    void need(Place place);
    // Numbers the needed ones with `next` and answers them, parents first.
    std::vector<Unit> settle(std::function<UnitId()> const& next);
    UnitId id_of(Place place) const { return nodes_[place].id; } // 0 for one that is neither known nor settled

  private:
    struct Node
    {
        std::string name;
        Place parent;
        UnitId id;
        bool is_needed = false;
    };
    static constexpr Place top = 0; // a node above all units

    void declare(std::vector<std::string> const& path, std::string const& parent);
    Result<Place> walk(Place from, std::span<std::string const> names);
    Result<Place> bare(std::string const& name);
    Result<Place> child(Place parent, std::string const& name);
    Place add(Place parent, std::string name, UnitId id);
    int depth_of(Place place) const;

    std::vector<Node> nodes_;
    std::map<std::pair<Place, std::string>, Place> children_; // by parent and name in small letters
    std::multimap<std::string, Place> known_by_name_;
    std::map<std::string, std::map<std::string, std::string>>
        declared_;                      // name → the parents the file gives it, by small letters
    std::set<std::string> being_found_; // names on the way up, to notice a circle
};
}
