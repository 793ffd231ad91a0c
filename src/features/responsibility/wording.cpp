#include "features/responsibility/wording.h"

#include "ground/text/number.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::responsibility
{
namespace
{
std::string word(GapKind kind) { return boost::describe::enum_to_string(kind, ""); }

bool is_of_cases(GapKind kind) { return kind == GapKind::complaints_unplaced || kind == GapKind::owned_elsewhere; }

// The page on which it is mended.
std::string page_for(Found const& found)
{
    switch (found.kind) {
    case GapKind::leaving:
    case GapKind::left_with_cases:
        return "/responsibility/people/" + found.person->text();
    case GapKind::answers_for_too_much:
        return "/responsibility/gaps?person=" + found.person->text();
    case GapKind::complaints_unplaced:
        return "/responsibility/gaps/complaints_unplaced/" + found.subject().text();
    case GapKind::few_know:
        return "/responsibility/knowing";
    case GapKind::no_decision_right:
        return found.touchpoint ? "/responsibility/rights?where=t." + found.touchpoint->id.text()
                                : "/responsibility/rights";
    case GapKind::right_without_budget:
        return "/settings/budgets";
    default:
        return "/responsibility?step=" + found.touchpoint->id.text();
    }
}
}

std::string Words::person(Found const& found) const
{
    auto const* const one = found.person ? map_.presence.find(*found.person) : nullptr;
    return one ? one->name : catalogue_.say(language_, "responsibility.somebody");
}

std::string Words::unit(std::optional<UnitId> id) const
{
    auto const* const one = id ? map_.tree.find(*id) : nullptr;
    return one ? one->name : std::string();
}

std::string Words::day(std::optional<Date> date) const { return date ? text::day(language_, *date) : std::string(); }

std::string Words::name_of(Found const& found) const
{
    return found.touchpoint ? found.touchpoint->name : found.person ? person(found) : std::string();
}

std::string Words::sentence(Found const& found) const
{
    std::string key = "responsibility.gap." + word(found.kind) + ".sentence";
    if (found.kind == GapKind::nobody_there)
        key += found.from ? "_soon" : "_now";
    if (found.kind == GapKind::owned_elsewhere)
        key += found.elsewhere ? "_named" : "_many";
    if (found.kind == GapKind::no_decision_right || found.kind == GapKind::right_without_budget)
        key += !found.touchpoint ? "_nobody" : found.person ? "_person" : "_level";
    bool const of_touchpoints = found.kind == GapKind::answers_for_too_much || found.kind == GapKind::leaving;
    return catalogue_.say(
        language_, key,
        {{"touchpoint", found.touchpoint ? found.touchpoint->name : std::string()},
         {"person", person(found)},
         {"from", day(found.from)},
         {"until", day(found.until)},
         {"last", day(found.from ? std::optional(*found.from + -1) : std::nullopt)},
         {"count", of_touchpoints ? found.touchpoints : found.cases},
         {"cases", found.cases},
         {"share", text::percent(language_, found.share)},
         {"unit", unit(found.elsewhere)},
         {"level", found.level},
         {"group",
          found.group.empty() ? std::string() : catalogue_.say(language_, "responsibility.group." + found.group)}});
}

MapGap Words::shown(Found const& found) const
{
    MapGap gap;
    gap.kind = found.kind;
    gap.subject = found.subject();
    if (found.touchpoint)
        gap.touchpoint = {found.touchpoint->id, found.touchpoint->name};
    if (found.person)
        gap.person = {*found.person, person(found)};
    gap.sentence = sentence(found);
    gap.action = catalogue_.say(language_, "responsibility.gap." + word(found.kind) + ".action");
    gap.go_to = page_for(found);
    gap.from = found.from;
    if (is_of_cases(found.kind))
        gap.cases = found.cases;
    return gap;
}
}
