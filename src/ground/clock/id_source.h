#pragma once
// New ids: 63 bits that grow with time and never come twice. 42 bits of milliseconds since 2025-01-01 (enough until 2164), 9 of the
// node, 12 of a counter within the millisecond. A clock that steps back, and a millisecond that runs out of numbers, are met by
// counting on from the last id.
//
// The node's number must be this program's alone: db::NodeLease sees to that and says until when it holds.
#include "base/ids.h"
#include "ground/clock/clock.h"

#include <atomic>

namespace regard
{
class IdSource
{
  public:
    static constexpr int most_nodes = 512;

    // `not_before`: no id of an earlier time is issued, whatever the clock says; an earlier holder of the number may have had them.
    IdSource(Clock const& clock, int node, Instant not_before, Instant valid_until);

    // Any thread. Throws std::runtime_error where the node's number is no longer ours.
    template <class IdType>
    IdType next()
    {
        return IdType{next_value()};
    }
    std::int64_t next_value();

    void extend(Instant valid_until) { valid_until_.store(valid_until.micros); }
    int node() const { return static_cast<int>(node_); }

    static Instant time_of(std::int64_t id); // when it was issued, to the millisecond

  private:
    Clock const& clock_;
    std::int64_t const node_;
    std::atomic<std::int64_t> last_; // milliseconds and counter of the last id, without the node
    std::atomic<std::int64_t> valid_until_;
};
}
