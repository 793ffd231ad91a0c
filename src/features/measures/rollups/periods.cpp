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

class Covering
{
  public:
    explicit Covering(Weeks weeks) : weeks_(weeks) {}

    // The coarsest cells that lie inside, and what is left of the period on both sides.
    void add(Grain grain, Period period)
    {
        if (period.empty())
            return;
        for (Grain const coarser : coarser_than(grain)) {
            Period const inner{first_from(coarser, period.from), start_of(coarser, period.to)};
            if (inner.empty())
                continue;
            add(grain, {period.from, inner.from});
            add(coarser, inner);
            add(grain, {inner.to, period.to});
            return;
        }
        stretches.push_back({grain, period.from, period.to});
    }

    std::vector<Stretch> stretches;

  private:
    std::vector<Grain> coarser_than(Grain grain) const
    {
        if (grain == Grain::day)
            return weeks_ == Weeks::kept ? std::vector{Grain::month, Grain::week} : std::vector{Grain::month};
        return grain == Grain::month ? std::vector{Grain::year} : std::vector<Grain>{};
    }

    Weeks weeks_;
};
}

std::vector<Stretch> stretches(Period period, Weeks weeks)
{
    Covering covering(weeks);
    covering.add(Grain::day, period);
    return std::move(covering.stretches);
}
}
