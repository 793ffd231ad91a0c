// The self-check's answers held against the map: who knows whose a step of the journey is, and who does not, by group.
#include "features/people/names.h"
#include "features/responsibility/inside.h"
#include "features/selfcheck/selfcheck.h"
#include "features/selfcheck/who_answers.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
constexpr int deepest_tree = 20;

// Which of the self-check's teams stands for the map's: the team itself, else the nearest unit above it that could be chosen.
std::optional<std::size_t> choice_of(Tree const& tree, UnitId team, std::vector<std::string> const& choices)
{
    auto const* at = tree.find(team);
    for (int step = 0; at && step < deepest_tree; ++step) {
        std::string const name = people::folded(at->name);
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (people::folded(choices[i]) == name)
                return i;
        at = at->parent ? tree.find(*at->parent) : nullptr;
    }
    return std::nullopt;
}

Knowing knowing(selfcheck::NamedBy const& group, std::size_t right, std::vector<std::string> const& choices)
{
    selfcheck::AboutShare const& share = group.teams[right];
    Knowing one{
        selfcheck::name_of(group.group), group.answers, share.value, share.low, share.high, group.unknown.value, {}};
    auto const most = std::max_element(group.teams.begin(), group.teams.end(),
                                       [](auto const& a, auto const& b) { return a.value < b.value; });
    if (most->value > group.nobody.value && most->value > group.unknown.value)
        one.named_most = choices[static_cast<std::size_t>(most - group.teams.begin())];
    return one;
}

touchpoints::TouchpointOnMap const* called(std::vector<touchpoints::TouchpointOnMap> const& all,
                                           std::string const& name)
{
    std::string const wanted = people::folded(people::tidied(name));
    auto const found =
        std::find_if(all.begin(), all.end(), [&](auto const& one) { return people::folded(one.name) == wanted; });
    return found == all.end() ? nullptr : &*found;
}
}

Known known(db::Transaction& tx, std::vector<touchpoints::TouchpointOnMap> const& touchpoints, Tree const& tree)
{
    auto const answers = selfcheck::who_answers(tx);
    if (!answers)
        return {};
    Known all{answers->name, answers->closed, {}};
    for (selfcheck::StepAnswers const& step : answers->steps) {
        StepKnown& one = all.steps.emplace_back();
        one.step = step.step;
        auto const* const touchpoint = called(touchpoints, step.step);
        if (!touchpoint)
            continue;
        one.touchpoint = {touchpoint->id, touchpoint->name};
        auto const* const team = touchpoint->team ? tree.find(*touchpoint->team) : nullptr;
        if (!team)
            continue;
        one.team = {team->id, team->name};
        auto const right = choice_of(tree, team->id, answers->teams);
        one.asked = right.has_value();
        for (selfcheck::NamedBy const& group : step.groups)
            if (right)
                one.groups.push_back(knowing(group, *right, answers->teams));
    }
    return all;
}

void Responsibility::Inside::add_knowing(api::Routes& routes)
{
    routes
        .get("/responsibility/knowing",
             "The self-check that was closed last held against the map: who knows whose a step is, by group",
             [](api::Reading& r) -> Result<Known> {
                 return known(r.tx, touchpoints::all_on_map(r.tx), Tree(people::all_units(r.tx)));
             })
        .allow(selfcheck::read_selfchecks);
}
}
