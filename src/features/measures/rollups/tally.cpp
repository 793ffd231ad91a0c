#include "features/measures/rollups/tally.h"

namespace regard::measures
{
namespace
{
std::int64_t squared(std::uint32_t number) { return std::int64_t{number} * number; }
}

void Counts::add(Counts const& other)
{
    for (std::size_t i = 0; i < count_count; ++i)
        counts_[i] += other.counts_[i];
}

void Counts::add(Outcome const& outcome, Instant known_until)
{
    Counts& count = *this;
    count[Count::events] += outcome.events;
    if (Answer const kept = promise_kept(outcome, known_until); kept != Answer::unknown) {
        ++count[Count::promised];
        count[Count::kept] += kept == Answer::yes;
    }
    count[Count::open] += outcome.state == State::open;
    count[Count::unknown_end] += outcome.state == State::unknown_end;
    if (outcome.state != State::ended)
        return;
    ++count[Count::cases];
    if (outcome.word(Facet::unit) != 0) {
        ++count[Count::with_team];
        count[Count::handoffs] += outcome.handoffs;
        count[Count::handoffs_squared] += squared(outcome.handoffs);
        count[Count::bounces] += outcome.bounces;
        count[Count::bounced] += outcome.bounces > 0;
    }
    if (outcome.person_known) {
        ++count[Count::with_person];
        count[Count::person_handoffs] += outcome.person_handoffs;
        count[Count::person_handoffs_squared] += squared(outcome.person_handoffs);
    }
    count[Count::waits_judged] += outcome.waits_judged;
    count[Count::waits_unasked] += outcome.waits_unasked;
    add_right(outcome, known_until);
}

void Counts::add_right(Outcome const& outcome, Instant known_until)
{
    Counts& count = *this;
    count[Count::done] += outcome.reopened != Answer::unknown;
    count[Count::reopened] += outcome.reopened == Answer::yes;
    count[Count::contact_known] += outcome.first_contact != Answer::unknown;
    count[Count::first_contact] += outcome.first_contact == Answer::yes;
    Verdict const found = verdict(outcome, known_until);
    if (!found.known)
        return;
    ++count[found.settled ? Count::right_known : Count::so_far_known];
    if (found.right != FirstTimeRight::no)
        ++count[found.settled ? Count::right : Count::so_far];
}

void Tally::add(Outcome const& outcome, Instant known_until)
{
    counts.add(outcome, known_until);
    lengths_of(outcome, [&](Length what, Span span) { lengths[static_cast<std::size_t>(what)].add(span.micros); });
}

void Tally::add(Tally const& other)
{
    counts.add(other.counts);
    for (std::size_t i = 0; i < length_count; ++i)
        lengths[i].add(other.lengths[i]);
}
}
