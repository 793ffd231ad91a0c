#pragma once
// A clock and its ledger without a store. For this feature's pure tests.
#include "features/calendars/days.h"
#include "features/promises/standing.h"

namespace regard::promises
{
inline Instant moment(std::string_view text) { return instant_from_rfc3339(text).value(); }

inline std::shared_ptr<CalendarHistory const> working(std::string zone, std::string_view days,
                                                      std::vector<std::string_view> windows,
                                                      std::vector<std::string_view> holidays = {})
{
    calendars::CalendarPlan plan;
    plan.zone = std::move(zone);
    for (int const day : calendars::parse_days(days).value())
        for (auto const text : windows)
            plan.week[static_cast<std::size_t>(day)].push_back(calendars::parse_window(text).value());
    for (auto const text : holidays)
        plan.holidays.push_back(date_from_iso(text).value());
    return std::make_shared<CalendarHistory const>(CalendarHistory::make({{Date{}, plan}}).value());
}

// Monday to Friday, 9 to 17, UTC.
inline std::shared_ptr<CalendarHistory const> office() { return working("UTC", "mon-fri", {"09:00-17:00"}); }

inline Policy policy_of(Terms terms, std::shared_ptr<CalendarHistory const> calendar = office())
{
    Policy policy;
    policy.version = PolicyVersionId{2};
    policy.goals = goals_of(terms);
    policy.terms = std::move(terms);
    policy.calendar = std::move(calendar);
    return policy;
}

// Resolve within so many hours, promised.
inline Policy resolve_in(int hours, std::shared_ptr<CalendarHistory const> calendar = office())
{
    Terms terms;
    terms.resolve = {hours * 60, true};
    return policy_of(std::move(terms), std::move(calendar));
}

class Play
{
  public:
    Play(Policy const& policy, std::string_view when)
    {
        tell({.what = Told::What::opened, .at = moment(when), .policy = &policy});
    }
    void happen(Happened what, std::string_view when)
    {
        tell({.at = moment(when), .detail = static_cast<std::int64_t>(what)});
    }
    void rate(Policy const& policy, std::string_view when)
    {
        tell({.what = Told::What::rated, .at = moment(when), .policy = &policy});
    }
    void tell(Told const& told)
    {
        advance(clock, told);
        ledger.follow(clock, told);
    }

    Instant due(Target target = Target::resolve) const { return clock.due(target).value(); }
    Span used(std::string_view when, Target target = Target::resolve) const
    {
        return clock.line(target).used(moment(when), *clock.policy->calendar);
    }
    Standing standing(std::string_view when) const { return standing_of(clock, ledger, moment(when)); }
    TargetState state(Target target, std::string_view when) const { return standing(when).target(target)->state; }
    std::size_t alarms(std::string_view when) const { return alarms_of(clock, ledger, moment(when)).size(); }

    CaseClock clock;
    Ledger ledger;
};
}
