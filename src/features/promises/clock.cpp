#include "features/promises/clock.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
constexpr std::array all_targets{Target::acknowledge, Target::first_reply, Target::next_update, Target::resolve};

// The moves of one clock at one instant.
class Move
{
  public:
    Move(CaseClock& clock, Instant at) : clock_(clock), at_(at) {}

    void open(Policy const& policy)
    {
        clock_.policy = &policy;
        clock_.opened = at_;
        for (Target const target : all_targets)
            clock_.line(target).begin(at_);
    }

    void rate(Policy const& policy, bool silent)
    {
        for (Line& line : clock_.lines)
            line.change_calendar(at_, calendar());
        clock_.policy = &policy;
        clock_.rang.clear();
        if (silent)
            clock_.muted_until = at_;
    }

    void happen(Happened what)
    {
        switch (what) {
        case Happened::told:
            return tell();
        case Happened::held:
            if (!clock_.first_held)
                clock_.first_held = at_;
            return reply();
        case Happened::replied:
            return reply();
        case Happened::asked:
            return ask();
        case Happened::answered:
        case Happened::third_party:
            return go_on();
        case Happened::resolved:
            return resolve();
        case Happened::reopened:
            return reopen();
        case Happened::closed:
            return close();
        case Happened::merged_away:
            clock_.away = true;
            return;
        case Happened::parted:
            clock_.away = false;
            return;
        case Happened::confirmed:
        case Happened::transferred:
            return;
        }
    }

    // The customer has waited since the earlier of the two arrivals, and for whichever took longer.
    void absorb(Instant opened, Span used)
    {
        clock_.opened = std::min(clock_.opened, opened);
        clock_.line(Target::resolve).take_over(at_, used, calendar());
    }

  private:
    CalendarHistory const& calendar() const { return *clock_.policy->calendar; }

    void stop(Target target)
    {
        if (Line& line = clock_.line(target); line.counts())
            line.stop(at_, calendar());
    }

    void end(Target target)
    {
        if (Line& line = clock_.line(target); line.counts())
            line.end(at_, calendar());
    }

    void tell()
    {
        if (!clock_.first_told)
            clock_.first_told = at_;
        stop(Target::acknowledge);
        restart_updates();
    }

    void reply()
    {
        if (!clock_.first_replied)
            clock_.first_replied = at_;
        tell();
        stop(Target::first_reply);
    }

    // The next update counts from the last one.
    void restart_updates()
    {
        if (!clock_.is_open())
            return;
        if (auto const due = clock_.due(Target::next_update); due && at_ > *due)
            ++clock_.late_updates;
        Line& updates = clock_.line(Target::next_update);
        updates.begin(at_);
        if (clock_.waiting)
            updates.pause(at_, calendar());
        forget_rings(Target::next_update);
    }

    void ask()
    {
        reply();
        if (!clock_.is_open() || clock_.waiting)
            return;
        clock_.waiting = true;
        clock_.waiting_since = at_;
        for (Line& line : clock_.lines)
            if (line.phase() == Line::Phase::running)
                line.pause(at_, calendar());
    }

    void go_on()
    {
        if (!clock_.waiting)
            return;
        end_wait();
        for (Line& line : clock_.lines)
            if (line.phase() == Line::Phase::paused)
                line.run(at_);
    }

    void end_wait()
    {
        if (!clock_.waiting)
            return;
        clock_.waiting = false;
        clock_.waits.emplace_back(clock_.waiting_since, at_);
    }

    void resolve()
    {
        if (!clock_.is_open())
            return;
        end_wait();
        clock_.resolved = true;
        if (!clock_.first_resolved)
            clock_.first_resolved = at_;
        stop(Target::resolve);
        for (Target const target : all_targets)
            end(target);
    }

    void close()
    {
        end_wait();
        clock_.closed = true;
        for (Target const target : all_targets)
            end(target);
    }

    // The first answers were given or not in the first round; what begins anew is the work and the news of it.
    void reopen()
    {
        if (clock_.is_open())
            return;
        clock_.resolved = clock_.closed = false;
        clock_.reopened_at = at_;
        ++clock_.round;
        clock_.rang.clear();
        clock_.line(Target::resolve).begin(at_);
        clock_.line(Target::next_update).begin(at_);
    }

    void forget_rings(Target target)
    {
        std::erase_if(clock_.rang, [&](AlarmKey const& key) {
            return key.about == static_cast<std::uint8_t>(target) &&
                   (key.kind == AlarmKind::warning || key.kind == AlarmKind::overdue);
        });
    }

    CaseClock& clock_;
    Instant at_;
};
}

std::array<Span, target_count> goals_of(Terms const& terms)
{
    std::array<Span, target_count> goals{};
    for (Target const target : all_targets)
        if (auto const& term = terms.target(target))
            goals[static_cast<std::size_t>(target)] = Span::minutes(term->minutes);
    return goals;
}

std::int64_t AlarmKey::packed() const
{
    return static_cast<std::int64_t>(kind) << 40 | std::int64_t{about} << 32 | level;
}

AlarmKey AlarmKey::unpacked(std::int64_t packed)
{
    return {static_cast<AlarmKind>(packed >> 40), static_cast<std::uint8_t>(packed >> 32 & 0xff),
            static_cast<int>(packed & 0xffff'ffff)};
}

std::optional<Instant> CaseClock::due(Target target) const
{
    Span const goal = policy->goal(target);
    if (goal == Span{} || line(target).phase() == Line::Phase::off)
        return std::nullopt;
    return line(target).reaches(goal, *policy->calendar);
}

bool CaseClock::late(Target target, Instant now) const
{
    auto const due_at = due(target);
    Line const& one = line(target);
    return due_at && *due_at < (one.counts() ? now : one.stopped_at());
}

void advance(CaseClock& clock, Told const& told)
{
    Instant const at = told.what == Told::What::opened ? told.at : std::max(told.at, clock.last);
    Move move(clock, at);
    switch (told.what) {
    case Told::What::opened:
        move.open(*told.policy);
        break;
    case Told::What::rated:
        move.rate(*told.policy, told.detail != 0);
        break;
    case Told::What::happened:
        move.happen(static_cast<Happened>(told.detail));
        break;
    case Told::What::rang:
        clock.rang.push_back(AlarmKey::unpacked(told.detail));
        break;
    case Told::What::absorbed:
        move.absorb(Instant{told.detail}, Span{told.other});
        break;
    case Told::What::released:
        break;
    }
    clock.last = at;
}
}
