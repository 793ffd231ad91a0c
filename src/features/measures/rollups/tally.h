#pragma once
// What is counted of a set of cases: enough to say every figure of them, and two sets of tallies add up to that of both
// together. A cell of a rollup keeps one (cell_page.h).
#include "features/measures/outcomes/verdict.h"
#include "features/measures/statistics/histogram.h"

namespace regard::measures
{
// The numbers are stored: only add at the end, with a new version.
enum class Count : std::uint8_t {
    cases,       // that ended
    open,        // that arrived and have no end yet
    unknown_end, // that are done, but nobody wrote down when
    events,
    with_team, // ended cases that name one, over which are:
    handoffs,
    handoffs_squared, // the sum of squares
    bounces,
    bounced, // cases with at least one bounce
    with_person,
    person_handoffs,
    person_handoffs_squared,
    done, // cases with a done status, over which is:
    reopened,
    right_known, // confirmed, and every part can be known, over which is:
    right,
    so_far_known,
    so_far,
    contact_known,
    first_contact,
    promised,
    kept,
    waits_judged, // of which it is known whether a question was out, over which are:
    waits_unasked
};
constexpr std::size_t count_count = 24;

enum class Length : std::uint8_t {
    duration,
    working,
    first_reply,
    waiting,     // of a case, in all its waits
    single_wait, // of a status's cell: each wait by itself, and nothing else
    turnaround,
    resolution,
    orphan
};
constexpr std::size_t length_count = 8;

class Counts
{
  public:
    std::int64_t& operator[](Count what) { return counts_[static_cast<std::size_t>(what)]; }
    std::int64_t operator[](Count what) const { return counts_[static_cast<std::size_t>(what)]; }
    void add(Counts const& other);
    void add(Outcome const& outcome, Instant known_until);
    bool operator==(Counts const&) const = default;

  private:
    void add_right(Outcome const& outcome, Instant known_until);
    std::array<std::int64_t, count_count> counts_{};
};

struct Tally
{
    Counts counts;
    std::array<Histogram, length_count> lengths; // microseconds

    std::int64_t operator[](Count what) const { return counts[what]; }
    Histogram const& operator[](Length what) const { return lengths[static_cast<std::size_t>(what)]; }

    void add(Outcome const& outcome, Instant known_until);
    void add(Tally const& other);
    void add_single_wait(Span length) { lengths[static_cast<std::size_t>(Length::single_wait)].add(length.micros); }
    bool operator==(Tally const&) const = default;
};

// Calls `visit(Length, Span)` for each length a case contributes to a tally.
template <class Visit>
void lengths_of(Outcome const& outcome, Visit visit)
{
    if (outcome.duration)
        visit(Length::duration, *outcome.duration);
    if (outcome.working)
        visit(Length::working, *outcome.working);
    if (outcome.first_reply)
        visit(Length::first_reply, *outcome.first_reply);
    if (outcome.waiting && outcome.duration)
        visit(Length::waiting, *outcome.waiting);
    if (outcome.turnaround)
        visit(Length::turnaround, *outcome.turnaround);
    if (auto const resolution = outcome.resolution())
        visit(Length::resolution, *resolution);
    if (outcome.orphan && outcome.duration)
        visit(Length::orphan, *outcome.orphan);
}
}
