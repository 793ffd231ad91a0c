#include "features/measures/rollups/periods.h"

namespace regard::measures
{
Date start_of(Grain grain, Date day)
{
    auto const [year, month, of_month] = civil(day);
    switch (grain) {
    case Grain::day:
        return day;
    case Grain::month:
        return Date::of(year, month, 1);
    case Grain::year:
        return Date::of(year, 1, 1);
    case Grain::week:
        return day + -day.weekday(); // Monday
    }
    return day;
}

Date after(Grain grain, Date start)
{
    // Any day of the next month, year or week leads to its first.
    constexpr std::int32_t far_enough[]{1, 31, 366, 7};
    return start_of(grain, start + far_enough[static_cast<std::size_t>(grain)]);
}

Grain finer(Grain grain) { return grain == Grain::year ? Grain::month : Grain::day; }

namespace
{
// The first start of that grain that is not before the day.
Date first_from(Grain grain, Date day)
{
    Date const start = start_of(grain, day);
    return start == day ? day : after(grain, start);
}

// What lies between the outer cells and the next coarser ones, on both sides.
void add(std::vector<Stretch>& found, Grain grain, Period period)
{
    if (period.empty())
        return;
    if (grain != Grain::year) {
        auto const coarser = grain == Grain::day ? Grain::month : Grain::year;
        Period const inner{first_from(coarser, period.from), start_of(coarser, period.to)};
        if (!inner.empty()) {
            add(found, grain, {period.from, inner.from});
            add(found, coarser, inner);
            add(found, grain, {inner.to, period.to});
            return;
        }
    }
    found.push_back({grain, period.from, period.to});
}
}

std::vector<Stretch> stretches(Period period)
{
    std::vector<Stretch> found;
    add(found, Grain::day, period);
    return found;
}
}
