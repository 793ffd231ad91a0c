#include "features/diagnosis/kinds/late_touchpoint.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/measures/statistics/quantiles.h"

namespace regard::diagnosis
{
namespace
{
std::int32_t seconds_of(Span span)
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(span.micros / 1'000'000, INT32_MIN, INT32_MAX));
}
}

void LateTouchpoint::Side::add(std::uint32_t group, cases::Name subject, std::uint64_t number, Span span)
{
    cases.push_back({group, seconds_of(span), static_cast<std::uint32_t>(number)});
    latest[subject].add(number, seconds_of(span));
}

void LateTouchpoint::see(CaseFacts const& facts)
{
    if (facts.place.subject == 0)
        return;
    std::uint32_t const group = groups_.index(std::uint64_t{facts.place.subject} << 32 | facts.place.wide);
    bool const promised = facts.one.due != Instant{INT64_MAX};
    bool const open = !facts.is_done && (!facts.has_end || around_.classes.any(measures::StatusClass::done));
    if (open && promised && !facts.one.done)
        open_.push_back({group, facts.one.number, facts.one.due});
    else if (facts.has_end && promised)
        promised_.add(group, facts.place.subject, facts.one.number, facts.end - facts.one.due);
    else if (facts.has_end)
        taken_.add(group, facts.place.subject, facts.one.number, facts.end - facts.begin);
}

std::vector<Tested> LateTouchpoint::conclude(Horizon const& horizon)
{
    settle_open(horizon.last);
    std::int64_t const limit = limit_seconds();
    ContrastOfShares contrast(around_.strata, Level::wide);
    Teller const tell("late_touchpoint", Effort::days, around_.strata, horizon);
    for (Seen const& one : (promised_.cases.empty() ? taken_ : promised_).cases) {
        std::uint64_t const group = groups_.entry(one.group).key;
        contrast.add(group >> 32, {0, 0, static_cast<Stratum>(group)}, one.number, one.seconds > limit,
                     Length::of(Span::seconds(std::max<std::int64_t>(0, one.seconds - limit))));
    }
    std::vector<Tested> all;
    contrast.each([&](std::uint64_t subject, CasesSeen const& seen, SharesCompared const& compared) {
        all.push_back(tell(seen, compared));
        name(all.back().found, static_cast<cases::Name>(subject), limit);
    });
    return all;
}

// A case that is open and past its promise is late already; how late shows the history's last instant.
void LateTouchpoint::settle_open(Instant now)
{
    for (Open const& open : open_)
        promised_.add(open.group, static_cast<cases::Name>(groups_.entry(open.group).key >> 32), open.number,
                      now - open.due);
}

std::int64_t LateTouchpoint::limit_seconds() const
{
    if (!promised_.cases.empty() || taken_.cases.empty())
        return 0;
    std::vector<std::int64_t> seconds;
    for (Seen const& one : taken_.cases)
        seconds.push_back(one.seconds);
    return static_cast<std::int64_t>(measures::quantile(std::span(seconds), 0.9));
}

void LateTouchpoint::name(Found& found, cases::Name subject, std::int64_t limit) const
{
    bool const promised = !promised_.cases.empty();
    name_subject(found, subject, around_.strata);
    found.variant = promised ? "promised" : "usual";
    found.first = (promised ? promised_ : taken_).latest.find(subject)->beyond(limit);
    found.figures.push_back({"limit", Unit::hours, Span::seconds(limit).in_hours()});
}
}
