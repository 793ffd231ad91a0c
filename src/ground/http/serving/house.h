#pragma once
// Inside ground/http: what all connections of a server share.
#include "ground/http/address.h"
#include "ground/http/metrics.h"
#include "ground/http/server.h"
#include "ground/http/serving/workers.h"

#include <atomic>
#include <map>
#include <mutex>

namespace regard::http
{
// Counts connections, all together and by address. Any thread.
class Door
{
  public:
    Door(std::size_t most, std::size_t most_per_address, std::vector<AddressRange> const& trusted);

    bool enter(AddressBytes const& address); // false: full
    void leave(AddressBytes const& address);
    std::size_t inside() const { return inside_.load(); }

  private:
    std::size_t most_, most_per_address_;
    std::vector<AddressRange> const& trusted_;
    std::atomic<std::size_t> inside_{0};
    std::mutex mutex_;
    std::map<AddressBytes, std::size_t> by_address_;
};

// Counts answers by route. One a network thread, because looking up a counter by its labels would cost more than the counting.
class RouteCounts
{
  public:
    explicit RouteCounts(Metrics& metrics) : metrics_(metrics) {}
    void add(Access const& access);

  private:
    struct Key
    {
        char const* route; // patterns stay where they are, so the address is the name
        char method;
        int status_class;
        auto operator<=>(Key const&) const = default;
    };
    struct Pair
    {
        Counter* count;
        Durations* durations;
    };
    Pair& find(Access const& access);

    Metrics& metrics_;
    std::map<Key, Pair> known_;
};

struct House
{
    House(Settings settings_, Application& application_, Metrics& metrics_, std::vector<AddressRange> trusted_);

    Settings const settings;
    Application& application;
    Metrics& metrics;
    std::vector<AddressRange> const trusted;
    Workers workers;
    Door door;
    std::atomic<bool> draining{false};
};
}
