// The tree under any sequence of moves: what the store says is below a unit is what a plain walk over parents says.
#include "features/people/people.h"
#include "features/people/rules.h"
#include "features/people/unit_store.h"
#include "ground/db/testing.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace regard::people
{
namespace
{
constexpr std::size_t units_in_forest = 14;

struct Move
{
    std::size_t unit, parent; // parent == units_in_forest: to the top
};

// A forest of units kept twice: in the store, and as a list of parents.
class Forest
{
  public:
    explicit Forest(db::Database& store) : store_(store), parents_(units_in_forest)
    {
        store_.write([&](db::Transaction& tx) {
            tx.execute("delete from unit");
            for (std::size_t i = 0; i < units_in_forest; ++i)
                store::insert_unit(tx, {id(i), {}, "unit " + std::to_string(i), UnitKind::unit, {}},
                                   path_below("", id(i)));
        });
    }

    // Moves as the route does; whether the rules allowed it.
    bool move(Move const& wish)
    {
        std::optional<UnitId> const parent =
            wish.parent < units_in_forest ? std::optional(id(wish.parent)) : std::nullopt;
        bool const is_moved = store_.write([&](db::Transaction& tx) {
            std::string const path = store::path_of(tx, id(wish.unit)),
                              parent_path = parent ? store::path_of(tx, *parent) : "";
            if (!check_place(path, store::levels_in(tx, path), parent_path))
                return false;
            Unit unit = *store::unit(tx, id(wish.unit));
            unit.parent = parent;
            store::update_unit(tx, unit);
            store::move_subtree(tx, path, path_below(parent_path, unit.id));
            return true;
        });
        if (is_moved)
            parents_[wish.unit] = wish.parent < units_in_forest ? std::optional(wish.parent) : std::nullopt;
        return is_moved;
    }

    bool is_below(std::size_t unit, std::size_t above) const // or the same; ends, as there is no circle
    {
        for (std::optional<std::size_t> at = unit; at; at = parents_[*at])
            if (*at == above)
                return true;
        return false;
    }

    std::vector<UnitId> walked(std::size_t above) const
    {
        std::vector<UnitId> found;
        for (std::size_t i = 0; i < units_in_forest; ++i)
            if (is_below(i, above))
                found.push_back(id(i));
        return found;
    }

    std::vector<UnitId> stored(std::size_t above) const
    {
        auto found = store_.read([&](db::Transaction& tx) { return store::with_all_below(tx, id(above)); });
        std::sort(found.begin(), found.end());
        return found;
    }

    static UnitId id(std::size_t i) { return {static_cast<std::int64_t>(i + 1)}; }

  private:
    db::Database& store_;
    std::vector<std::optional<std::size_t>> parents_;
};

class UnitTree : public db::testing::StoreTest
{};
REGARD_ON_EVERY_ENGINE(UnitTree);

TEST_P(UnitTree, says_what_is_below_as_a_walk_over_parents_does_after_any_moves)
{
    schema("people", embedded::features_people_schema());
    rc::check([&] {
        Forest forest(store());
        auto const moves = *rc::gen::container<std::vector<std::pair<std::size_t, std::size_t>>>(rc::gen::pair(
            rc::gen::inRange<std::size_t>(0, units_in_forest), rc::gen::inRange<std::size_t>(0, units_in_forest + 1)));
        for (auto const& [unit, parent] : moves) {
            bool const would_be_circle = parent < units_in_forest && forest.is_below(parent, unit);
            bool const is_moved = forest.move({unit, parent});
            RC_ASSERT(!(is_moved && would_be_circle));
        }
        for (std::size_t i = 0; i < units_in_forest; ++i)
            RC_ASSERT(forest.stored(i) == forest.walked(i));
    });
}
}
}
