#include "features/live_figures/withheld.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace regard::live_figures
{
Withheld::Withheld(std::span<Team const> teams)
{
    sums_.push_back({});
    add(everything, {.whole = true, .is_of_somebody = false});
    std::set<desk::UnitId> known;
    for (Team const& team : teams)
        known.insert(team.id);
    std::multimap<desk::UnitId, Team const*> by_above;
    for (Team const& team : teams)
        by_above.emplace(team.above && known.contains(*team.above) ? *team.above : desk::UnitId{}, &team);
    add_teams(everything, {}, by_above);
    for (std::size_t sum = 0; sum < sums_.size(); ++sum)
        if (sums_[sum].shown && !sums_[sum].whole)
            hide_until_enough(sum);
}

bool Withheld::itself(desk::UnitId team) const
{
    auto const found = itself_.find(team);
    return found == itself_.end() || !sums_[found->second].shown;
}

bool Withheld::with_all_below(desk::UnitId team) const
{
    auto const found = with_all_below_.find(team);
    return found == with_all_below_.end() || !sums_[found->second].shown;
}

std::size_t Withheld::add(std::size_t above, Sum sum)
{
    sums_.push_back(std::move(sum));
    sums_[above].parts.push_back(sums_.size() - 1);
    return sums_.size() - 1;
}

void Withheld::add_teams(std::size_t above, desk::UnitId team, std::multimap<desk::UnitId, Team const*> const& by_above)
{
    auto const [begin, end] = by_above.equal_range(team);
    for (auto one = begin; one != end; ++one)
        add_team(above, *one->second, by_above);
}

void Withheld::add_team(std::size_t above, Team const& team, std::multimap<desk::UnitId, Team const*> const& by_above)
{
    Sum own{team.persons, team.persons >= least_team, true, team.persons > 0 || team.has_cases};
    if (!by_above.contains(team.id)) {
        itself_[team.id] = with_all_below_[team.id] = add(above, own);
        return;
    }
    std::size_t const sum = with_all_below_[team.id] = add(above, {});
    itself_[team.id] = add(sum, own);
    add_teams(sum, team.id, by_above);
    for (std::size_t const part : sums_[sum].parts)
        sums_[sum].persons += sums_[part].persons;
    sums_[sum].shown = sums_[sum].persons >= least_team;
}

// The next smallest goes with what is too small; what belongs to no team, and so to nobody, last of all.
void Withheld::hide_until_enough(std::size_t sum)
{
    for (Rest rest = rest_of(sum); rest.is_of_somebody && rest.persons < least_team; rest = rest_of(sum)) {
        auto const shown = largest_shown_in(sum);
        if (shown.empty())
            return;
        auto const smallest = std::ranges::min_element(
            shown, {}, [&](std::size_t one) { return std::tuple(one == no_team, sums_[one].persons, one); });
        sums_[*smallest].shown = false;
    }
}

Withheld::Rest Withheld::rest_of(std::size_t sum) const
{
    Rest rest;
    for (std::size_t const part : sums_[sum].parts) {
        Sum const& one = sums_[part];
        if (one.shown)
            continue;
        Rest const of = one.whole ? Rest{one.persons, one.is_of_somebody} : rest_of(part);
        rest.persons += of.persons;
        rest.is_of_somebody |= of.is_of_somebody;
    }
    return rest;
}

std::vector<std::size_t> Withheld::largest_shown_in(std::size_t sum) const
{
    std::vector<std::size_t> found;
    for (std::size_t const part : sums_[sum].parts) {
        if (sums_[part].shown) {
            found.push_back(part);
            continue;
        }
        auto const below = largest_shown_in(part);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}
}
