#pragma once
// Days, months and years, and how any stretch of days is made of few of them. Dates are of the organisation's zone. Pure.
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
enum class Grain : std::uint8_t { day, month, year };

Date start_of(Grain grain, Date day); // the first day of the month or year the day lies in
Date after(Grain grain, Date start);  // the first day of the next

// Neighbouring cells of one grain: those that start in [from, to).
struct Stretch
{
    Grain grain;
    Date from, to;
    bool operator==(Stretch const&) const = default;
};

// The fewest cells that cover the period, at most five stretches, in order.
std::vector<Stretch> stretches(Period period);

Date week_of(Date day); // its Monday
}
