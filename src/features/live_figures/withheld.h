#pragma once
// Which teams are so small that their figures would be a person's, and which are withheld beside them: what subtracting all that is
// shown from a sum that is shown would leave is withheld too, until it is of five persons or more. It rests on who works where
// alone, never on the cases asked for, so that two questions say no more than each by itself. Pure.
#include "features/live_figures/model.h"

#include <map>
#include <span>
#include <vector>

namespace regard::live_figures
{
struct Team
{
    desk::UnitId id;
    std::optional<desk::UnitId> above{};
    std::int64_t persons = 0; // in it, not below
    bool has_cases = true;    // what is left of a team in which nobody works may still be a person's
};

class Withheld
{
  public:
    explicit Withheld(std::span<Team const> teams);

    bool itself(desk::UnitId team) const;         // as a row beside others
    bool with_all_below(desk::UnitId team) const; // as a sum
    bool without_team() const { return !sums_[no_team].shown; }

  private:
    // A sum that may be asked for: everything, a team with all below, a team itself, or what belongs to no team.
    struct Sum
    {
        std::int64_t persons = 0;
        bool shown = true;
        bool whole = false; // made of no others
        bool is_of_somebody = true;
        std::vector<std::size_t> parts{};
    };
    // What is left of a sum after all that is shown of it.
    struct Rest
    {
        std::int64_t persons = 0;
        bool is_of_somebody = false;
    };
    static constexpr std::size_t everything = 0, no_team = 1;

    std::size_t add(std::size_t above, Sum sum);
    void add_teams(std::size_t above, desk::UnitId team, std::multimap<desk::UnitId, Team const*> const& by_above);
    void add_team(std::size_t above, Team const& team, std::multimap<desk::UnitId, Team const*> const& by_above);
    void hide_until_enough(std::size_t sum);
    Rest rest_of(std::size_t sum) const;
    std::vector<std::size_t> largest_shown_in(std::size_t sum) const;

    std::vector<Sum> sums_; // above before below
    std::map<desk::UnitId, std::size_t> itself_, with_all_below_;
};
}
