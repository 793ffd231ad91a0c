#include "ground/clock/id_source.h"

#include "ground/clock/first_id.h"

#include <algorithm>
#include <stdexcept>

namespace regard
{
namespace
{
constexpr int node_bits = 9;
constexpr int counter_bits = 12;
constexpr std::int64_t counter_mask = (1 << counter_bits) - 1;
constexpr std::int64_t epoch_micros = Date::of(2025, 1, 1).days * std::int64_t{86'400'000'000};

// The first number of the instant's millisecond.
std::int64_t first_at(Instant at) { return (at.micros - epoch_micros) / 1000 << counter_bits; }
}

IdSource::IdSource(Clock const& clock, int node, Instant not_before, Instant valid_until)
    : clock_(clock), node_(node), last_(std::max<std::int64_t>(first_at(not_before), 0)),
      valid_until_(valid_until.micros)
{
    if (node < 0 || node >= most_nodes)
        throw std::logic_error("ids: a node's number is 0 to 511");
}

std::int64_t IdSource::next_value()
{
    Instant const now = clock_.now();
    if (now.micros >= valid_until_.load())
        throw std::runtime_error("ids: the lease of this node's number has ended");
    std::int64_t last = last_.load();
    std::int64_t mine = 0;
    do
        mine = std::max(last + 1, first_at(now));
    while (!last_.compare_exchange_weak(last, mine));
    return mine >> counter_bits << (counter_bits + node_bits) | node_ << counter_bits | (mine & counter_mask);
}

std::int64_t first_id_of(Instant at) { return first_at(at) >> counter_bits << (counter_bits + node_bits); }

Instant IdSource::time_of(std::int64_t id) { return {(id >> (counter_bits + node_bits)) * 1000 + epoch_micros}; }
}
