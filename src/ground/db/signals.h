#pragma once
// Wake-ups from one transaction to threads that wait for its news: `tx.signal("journal")` in a write, `wait("journal",
// …)` in a follower. A signal says only "look again": several may arrive as one, and one may arrive without news, so
// who waits always looks into the store, and also looks now and then without a signal. Reaches all threads of this
// program and, on PostgreSQL, of every program on the store. On SQLite a second program (`regard import` beside `regard
// serve`) is noticed by looking alone.
#include "base/instant.h"

#include <cstdint>
#include <string_view>

namespace regard::db
{
class Signals
{
  public:
    using Count = std::uint64_t; // grows with every signal of a channel; of this program's run alone

    virtual ~Signals() = default;

    // Ask before looking into the store; then wait() for anything after it.
    virtual Count count(std::string_view channel) = 0;

    // Returns the channel's count once it differs from `seen`, or after `at_most`. Any thread.
    virtual Count wait(std::string_view channel, Count seen, Span at_most) = 0;

    // Wakes this program's waiters of the channel, e.g. to stop them.
    virtual void wake(std::string_view channel) = 0;
};
}
