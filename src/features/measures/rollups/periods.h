#pragma once
// Days, weeks, months and years, and how any stretch of days is made of few of them. Dates are of the organisation's zone. Pure.
#include "base/instant.h"

#include <vector>

namespace regard::measures
{
struct Period
{
    Date from, to; // half-open
    bool operator==(Period const&) const = default;
    bool empty() const { return to <= from; }
};

// The numbers are stored.
enum class Grain : std::uint8_t { day, month, year, week };

Date start_of(Grain grain, Date day); // the first day of the week, month or year the day lies in
Date after(Grain grain, Date start);  // the first day of the next
Grain finer(Grain grain);             // of which it is made; not of a day

// Neighbouring cells of one grain: those that start in [from, to).
struct Stretch
{
    Grain grain;
    Date from, to;
    bool operator==(Stretch const&) const = default;
};

// The fewest cells that cover the period, at most nine stretches, in order; weeks only where there are cells of them.
enum class Weeks : std::uint8_t { none, kept };
std::vector<Stretch> stretches(Period period, Weeks weeks);
}
