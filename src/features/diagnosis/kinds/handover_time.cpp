#include "features/diagnosis/kinds/handover_time.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
void HandoverTime::see(CaseFacts const& facts)
{
    for (std::size_t i = 1; i < facts.teams.size(); ++i) {
        std::uint32_t const event = facts.teams[i].first;
        if (event + 1 >= facts.steps())
            continue;
        Instant const at = facts.one.events[event].at;
        Length const wait = until_next(facts, event);
        hours_.add(static_cast<std::uint64_t>(clock_.hour(at)), wait);
        weekdays_.add(static_cast<std::uint64_t>(Date{clock_.local_day(at)}.weekday()), wait);
    }
    hours_.end_case(facts);
    weekdays_.end_case(facts);
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
    auto all = conclude(hours_, Unit::hour_of_day, {"handover_hour", Effort::hours, around_.strata, horizon});
    for (Tested& one : conclude(weekdays_, Unit::weekday, {"handover_weekday", Effort::hours, around_.strata, horizon}))
        all.push_back(std::move(one));
    return all;
}

std::vector<Tested> HandoverTime::conclude(ContrastOfGaps const& contrast, Unit unit, Teller const& tell) const
{
    constexpr char const* weekdays[]{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    std::vector<Tested> all;
    contrast.each([&](std::uint64_t when, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        found.variant = around_.calendar == nullptr ? "calendar" : "working";
        found.candidate = unit == Unit::weekday ? weekdays[when] : std::to_string(when);
        found.figures.push_back({"when", unit, static_cast<double>(when)});
    });
    return all;
}
}
