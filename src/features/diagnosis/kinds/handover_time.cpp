#include "features/diagnosis/kinds/handover_time.h"

#include "features/diagnosis/kinds/subject_term.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
void HandoverTime::see(CaseFacts const& facts)
{
    for (std::size_t i = 1; i < facts.teams.size(); ++i) {
        Run const& run = facts.teams[i];
        if (run.first + 1 >= facts.steps())
            continue;
        Instant const at = facts.one.events[run.first].at;
        Length const wait = until_next(facts, run.first);
        Stratum const of_team = team_strata_.index(std::uint64_t{run.who} << 32 | facts.place.wide);
        add(hours_, static_cast<std::uint64_t>(clock_.hour(at)), run.who, wait, of_team);
        add(weekdays_, static_cast<std::uint64_t>(Date{clock_.local_day(at)}.weekday()), run.who, wait, of_team);
    }
    for (ByTime* contrasts : {&hours_, &weekdays_}) {
        contrasts->to_any.end_case(facts);
        contrasts->to_one.end_case(facts);
    }
}

void HandoverTime::add(ByTime& contrasts, std::uint64_t when, cases::Name team, Length const& wait, Stratum of_team)
{
    contrasts.to_any.add(when, wait);
    contrasts.to_one.add(std::uint64_t{team} << 32 | when, wait, of_team);
}

Length HandoverTime::until_next(CaseFacts const& facts, std::size_t event) const
{
    if (around_.calendar == nullptr)
        return facts.gaps[event];
    auto const& events = facts.one.events;
    return Length::of(around_.calendar->working_time(events[event].at, events[event + 1].at));
}

std::vector<Tested> HandoverTime::conclude(Horizon const& horizon)
{
    std::vector<Tested> all;
    conclude(hours_, Unit::hour_of_day, {"handover_hour", Effort::hours, around_.strata, horizon}, all);
    conclude(weekdays_, Unit::weekday, {"handover_weekday", Effort::hours, around_.strata, horizon}, all);
    return all;
}

void HandoverTime::conclude(ByTime const& contrasts, Unit unit, Teller const& tell, std::vector<Tested>& all) const
{
    std::string const counted = around_.calendar == nullptr ? "calendar" : "working";
    contrasts.to_any.each([&](std::uint64_t when, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        name(all.back().found, when, unit);
        all.back().found.variant = counted;
    });
    contrasts.to_one.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        auto const team = static_cast<cases::Name>(key >> 32);
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        name_team(found, judged_team_term("team", team, around_.names, around_.members));
        name(found, static_cast<std::uint32_t>(key), unit);
        found.variant = "team_" + counted;
    });
}

void HandoverTime::name(Found& found, std::uint64_t when, Unit unit) const
{
    constexpr char const* weekdays[]{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    found.candidate = unit == Unit::weekday ? weekdays[when] : std::to_string(when);
    found.figures.push_back({"when", unit, static_cast<double>(when)});
}
}
