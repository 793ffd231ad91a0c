#pragma once
// The target clock of one case: a state machine that is told what happened and knows, to the microsecond, how much working
// time each target has used and when it is due. Pure: no store, no system clock. What a case's clock was told is its
// history (history.h); playing it again from the beginning gives the same state, and that is how it is stored.
//
// A target counts the working time of the stretches in which it ran, each by the calendar in force then; a pause, and the
// time spent resolved, lie between stretches and so are never counted, whatever the policy becomes afterwards.
#include "features/promises/terms.h"

#include <array>

namespace regard::promises
{
using calendars::CalendarHistory;

// A policy version ready for use. Immutable, shared.
struct Policy
{
    PolicyVersionId version;
    PolicyId policy;
    std::string name;
    Match match;
    Terms terms;
    std::array<Span, target_count> goals{}; // of the targets, 0: none
    std::shared_ptr<CalendarHistory const> calendar;
    bool retired = false; // targets still run, warnings and the ladder are silent

    Span goal(Target target) const { return goals[static_cast<std::size_t>(target)]; }
};

// Sets `goals` from the terms.
std::array<Span, target_count> goals_of(Terms const& terms);

// One working stretch after the other.
class Line
{
  public:
    enum class Phase : std::uint8_t { off, running, paused, stopped, ended };

    Phase phase() const { return phase_; }
    Instant stopped_at() const { return since_; } // of a stopped or ended one
    bool counts() const { return phase_ == Phase::running || phase_ == Phase::paused; }

    void begin(Instant at); // from nothing used
    void run(Instant at);   // on, after a pause
    void pause(Instant at, CalendarHistory const& calendar);
    void stop(Instant at, CalendarHistory const& calendar);
    void end(Instant at, CalendarHistory const& calendar);
    void change_calendar(Instant at, CalendarHistory const& old);
    void take_over(Instant at, Span used,
                   CalendarHistory const& calendar); // what another case has used, where it is more

    Span used(Instant now, CalendarHistory const& calendar) const;

    // The earliest instant by which that much has been used; nothing where it stands still before that.
    std::optional<Instant> reaches(Span amount, CalendarHistory const& calendar) const;

  private:
    struct Stretch
    {
        Instant from, to;
        Span before;                     // used before it
        CalendarHistory const* calendar; // none: taken over at once, at `from`
    };
    void close_stretch(Instant at, CalendarHistory const& calendar);

    Phase phase_ = Phase::off;
    Instant since_; // of the phase
    Span used_;     // in closed stretches
    std::vector<Stretch> stretches_;
};

// What can ring, as a number that is stored: an alarm of a round rings once.
enum class AlarmKind : std::uint8_t { warning, overdue, rung, promise_broken, deadline_warning, deadline_missed };
struct AlarmKey
{
    AlarmKind kind = AlarmKind::warning;
    std::uint8_t about = 0; // Target, or the deadline's place in the policy
    int level = 0;          // which warning or rung, or the promise's number
    auto operator<=>(AlarmKey const&) const = default;
    std::int64_t packed() const;
    static AlarmKey unpacked(std::int64_t packed);
};

// One thing the clock was told.
struct Told
{
    enum class What : std::uint8_t {
        happened, // `detail` is a Happened
        opened,   // by `policy`
        rated,    // by `policy` from now on; `detail` 1: what is past by now never rings
        rang,     // `detail` is an AlarmKey, packed
        absorbed, // another case was merged into this one; `detail` is its opened instant, `other` what it used to resolve
        released, // it was taken out again; `detail` is the number of the absorbed event, which then counts as never said
    };
    What what = What::happened;
    Instant at;
    std::int64_t detail = 0;
    std::int64_t other = 0;
    std::int64_t from = 0;          // of absorbed: the other case
    Policy const* policy = nullptr; // of opened and rated; must outlive the clock
};

struct CaseClock
{
    Policy const* policy = nullptr;
    Instant opened, last;
    std::array<Line, target_count> lines;
    int round = 1;
    bool waiting = false; // for the customer, after a question
    Instant waiting_since;
    bool resolved = false, closed = false, away = false;
    std::optional<Instant> reopened_at; // the last time
    std::optional<Instant> first_told, first_replied, first_resolved, first_held;
    std::vector<std::pair<Instant, Instant>> waits; // over; for deadlines that pause
    Instant muted_until{INT64_MIN};                 // what was due by then never rings
    std::vector<AlarmKey> rang;                     // in this round, by this policy
    int late_updates = 0;                           // next updates that came after they were due

    Line const& line(Target target) const { return lines[static_cast<std::size_t>(target)]; }
    Line& line(Target target) { return lines[static_cast<std::size_t>(target)]; }
    std::optional<Instant> due(Target target) const; // none where the policy has no such target
    bool late(Target target, Instant now) const;
    bool is_open() const { return !resolved && !closed; }
    bool runs() const { return is_open() && !away; }
};

void advance(CaseClock& clock, Told const& told);
}
