#include "features/access/pace.h"

namespace regard::access
{
namespace
{
constexpr std::size_t most_counted = 10'000; // whoever comes from more places at once is not stopped by counting
}

bool Pace::is_over(std::string const& who, Instant now)
{
    std::lock_guard const lock(mutex_);
    turn_to(now);
    auto const found = counts_.find(who);
    return found != counts_.end() && found->second >= most_;
}

void Pace::count(std::string const& who, Instant now)
{
    std::lock_guard const lock(mutex_);
    turn_to(now);
    if (counts_.size() >= most_counted)
        counts_.clear();
    ++counts_[who];
}

void Pace::turn_to(Instant now)
{
    std::int64_t const minute = now.micros / Span::minutes(1).micros;
    if (minute == minute_)
        return;
    minute_ = minute;
    counts_.clear();
}
}
