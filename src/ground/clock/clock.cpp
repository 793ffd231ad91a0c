#include "ground/clock/clock.h"

#include <chrono>

namespace regard
{
Instant SystemClock::now() const
{
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}
}
