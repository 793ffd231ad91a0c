#include "ground/db/shared/board.h"

#include <chrono>

namespace regard::db
{
Signals::Count Board::count(std::string_view channel)
{
    std::lock_guard const lock(mutex_);
    return of(channel);
}

Signals::Count Board::wait(std::string_view channel, Count seen, Span at_most)
{
    std::unique_lock lock(mutex_);
    Count const& count = of(channel);
    changed_.wait_for(lock, std::chrono::microseconds(at_most.micros), [&] { return count != seen; });
    return count;
}

void Board::wake(std::string_view channel)
{
    {
        std::lock_guard const lock(mutex_);
        ++of(channel);
    }
    changed_.notify_all();
}

Signals::Count& Board::of(std::string_view channel)
{
    auto const found = counts_.find(channel);
    return found != counts_.end() ? found->second : counts_.emplace(channel, 0).first->second;
}
}
