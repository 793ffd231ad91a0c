#include "ground/jobs/rules.h"

#include "ground/jobs/kinds.h"

#include <algorithm>

namespace regard::jobs
{
Span back_off(int attempt, double chance)
{
    constexpr int most_doublings = 11; // beyond it the limit holds anyway
    Span const first = Span::seconds(15);
    Span const longest = Span::hours(6);
    auto const doubled = first.micros << std::clamp(attempt - 1, 0, most_doublings);
    auto const pause = static_cast<double>(std::min(doubled, longest.micros));
    return {static_cast<std::int64_t>(pause * (0.75 + 0.5 * chance))};
}

Instant Every::operator()(Instant after) const
{
    std::int64_t const since = after.micros - offset.micros;
    std::int64_t turns = since / period.micros;
    if (since % period.micros < 0)
        --turns;
    return {(turns + 1) * period.micros + offset.micros};
}
}
