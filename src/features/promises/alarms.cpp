#include "features/promises/alarms.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
constexpr std::array all_targets{Target::acknowledge, Target::first_reply, Target::next_update, Target::resolve};

std::uint8_t number(Target target) { return static_cast<std::uint8_t>(target); }

Span share_of(Span goal, double share) { return {static_cast<std::int64_t>(static_cast<double>(goal.micros) * share)}; }

class Search
{
  public:
    Search(CaseClock const& clock, Ledger const& ledger, Instant now) : clock_(clock), ledger_(ledger), now_(now) {}

    template <class See>
    void each(See see) const
    {
        if (clock_.away)
            return;
        auto const offer = [&](Instant due, AlarmKey key) {
            if (due > clock_.muted_until && !rang(key))
                see(Alarm{due, key});
        };
        promises(offer);
        if (clock_.policy->retired)
            return;
        for (Target const target : all_targets)
            targets(target, offer);
        rungs(offer);
        deadlines(offer);
    }

  private:
    bool rang(AlarmKey const& key) const
    {
        return std::find(clock_.rang.begin(), clock_.rang.end(), key) != clock_.rang.end();
    }

    // A promise is broken once its instant has passed, not at it.
    template <class Offer>
    void promises(Offer offer) const
    {
        for (Promise const& promise : ledger_.promises())
            if (promise.outcome == Outcome::open)
                offer(promise.until + Span{1}, {AlarmKind::promise_broken, number(promise.about), promise.number});
    }

    template <class Offer>
    void targets(Target target, Offer offer) const
    {
        Span const goal = clock_.policy->goal(target);
        Line const& line = clock_.line(target);
        if (goal == Span{} || line.phase() != Line::Phase::running)
            return;
        CalendarHistory const& calendar = *clock_.policy->calendar;
        auto const& warnings = clock_.policy->terms.warnings;
        for (std::size_t n = 0; n < warnings.size(); ++n)
            offer(*line.reaches(share_of(goal, warnings[n].share), calendar),
                  {AlarmKind::warning, number(target), static_cast<int>(n)});
        offer(*line.reaches(goal, calendar), {AlarmKind::overdue, number(target), 0});
    }

    template <class Offer>
    void rungs(Offer offer) const
    {
        Span const goal = clock_.policy->goal(Target::resolve);
        Line const& line = clock_.line(Target::resolve);
        if (goal == Span{} || line.phase() != Line::Phase::running)
            return;
        auto const& ladder = clock_.policy->terms.ladder;
        for (std::size_t n = 0; n < ladder.size(); ++n)
            offer(*line.reaches(share_of(goal, ladder[n].share), *clock_.policy->calendar),
                  {AlarmKind::rung, number(Target::resolve), static_cast<int>(n) + 1});
    }

    template <class Offer>
    void deadlines(Offer offer) const
    {
        std::uint8_t n = 0;
        for (Deadline const& deadline : deadlines_of(clock_, now_)) {
            std::uint8_t const place = n++;
            if (deadline.met_at || clock_.closed)
                continue;
            if (deadline.warn_at)
                offer(*deadline.warn_at, {AlarmKind::deadline_warning, place, deadline.extended ? 1 : 0});
            offer(deadline.due + Span{1}, {AlarmKind::deadline_missed, place, deadline.extended ? 1 : 0});
        }
    }

    CaseClock const& clock_;
    Ledger const& ledger_;
    Instant now_;
};

bool earlier(Alarm const& a, Alarm const& b) { return std::tie(a.due, a.key) < std::tie(b.due, b.key); }
}

std::vector<Alarm> alarms_of(CaseClock const& clock, Ledger const& ledger, Instant now)
{
    std::vector<Alarm> alarms;
    Search(clock, ledger, now).each([&](Alarm const& alarm) { alarms.push_back(alarm); });
    std::sort(alarms.begin(), alarms.end(), earlier);
    return alarms;
}

std::optional<Alarm> next_alarm(CaseClock const& clock, Ledger const& ledger, Instant now)
{
    std::optional<Alarm> next;
    Search(clock, ledger, now).each([&](Alarm const& alarm) {
        if (!next || earlier(alarm, *next))
            next = alarm;
    });
    return next;
}
}
