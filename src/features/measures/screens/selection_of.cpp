#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

namespace regard::measures
{
namespace
{
std::vector<Narrowed> narrowed_to(Filter const& filter)
{
    std::optional<WordId> const words[]{filter.unit,    filter.vertical, filter.touchpoint, filter.product,
                                        filter.channel, filter.kind,     filter.status};
    std::vector<Narrowed> to;
    for (std::size_t f = 0; f < named_facets; ++f)
        if (words[f])
            to.push_back({static_cast<Facet>(f), words[f]->value});
    return to;
}

// The teams that are shown as one. Whether they may be is asked of all of them, not only of those with cases here.
bool stand_together(Selection& selection, std::map<cases::Name, int> const& small)
{
    std::erase_if(selection.to, [](Narrowed const& one) { return one.facet == Facet::unit; });
    std::set<cases::Name> teams;
    for (auto const& [team, persons] : small)
        teams.insert(team);
    selection.any_unit_of.assign(teams.begin(), teams.end());
    return SmallTeams(small).may_stand_together(teams);
}

Refusal few_persons()
{
    return {"few_persons",
            "This team has fewer than five people, so its figures would be about persons. Choose a larger unit.",
            "unit"};
}

// Makes the filter's team what it stands for. Refuses figures that would be figures of persons.
std::optional<Refusal> see_persons(db::Transaction& tx, Selection& selection, std::int64_t unit, For what)
{
    auto const small = store::small_teams(tx);
    bool const allowed = unit == small_teams_together ? stand_together(selection, small)
                                                      : !small.contains(static_cast<cases::Name>(unit));
    return allowed || what == For::lists ? std::nullopt : std::optional(few_persons());
}
}

Result<Selection> selection_of(db::Transaction& tx, Filter const& filter, For what)
{
    Period const whole = store::whole_history(tx).value_or(Period{});
    Selection selection{{filter.from.value_or(whole.from), filter.to.value_or(whole.to)}, narrowed_to(filter)};
    if (filter.from && filter.to && selection.period.empty())
        return Refusal{"empty_period", "The period ends before it begins. Choose a later end.", "to"};
    if (filter.unit)
        if (auto refused = see_persons(tx, selection, filter.unit->value, what))
            return *refused;
    return selection;
}

std::optional<Selection> compared(Filter const& filter, Selection const& selection)
{
    if (!filter.compare_from || !filter.compare_to)
        return std::nullopt;
    return selection.during({*filter.compare_from, *filter.compare_to});
}
}
