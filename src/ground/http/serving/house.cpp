#include "ground/http/serving/house.h"

namespace regard::http
{
Door::Door(std::size_t most, std::size_t most_per_address, std::vector<AddressRange> const& trusted)
    : most_(most), most_per_address_(most_per_address), trusted_(trusted)
{}

bool Door::enter(AddressBytes const& address)
{
    if (inside_.fetch_add(1) >= most_) {
        --inside_;
        return false;
    }
    if (is_trusted(address, trusted_))
        return true;
    std::lock_guard const lock(mutex_);
    if (auto& same = by_address_[address]; same < most_per_address_) {
        ++same;
        return true;
    }
    --inside_;
    return false;
}

void Door::leave(AddressBytes const& address)
{
    --inside_;
    if (is_trusted(address, trusted_))
        return;
    std::lock_guard const lock(mutex_);
    auto const same = by_address_.find(address);
    if (same != by_address_.end() && --same->second == 0)
        by_address_.erase(same);
}

void RouteCounts::add(Access const& access)
{
    auto const& pair = find(access);
    pair.count->add();
    pair.durations->add(access.micros);
}

RouteCounts::Pair& RouteCounts::find(Access const& access)
{
    Key const key{access.route.data(), access.method.empty() ? '?' : access.method[0], access.status / 100};
    auto const known = known_.find(key);
    if (known != known_.end())
        return known->second;
    std::string const route =
        "method=\"" + std::string(access.method) + "\",route=\"" + std::string(access.route) + '"';
    auto& count = metrics_.counter("regard_http_requests_total", "Requests answered, by route and class of status.",
                                   route + ",status=\"" + std::to_string(key.status_class) + "xx\"");
    auto& durations =
        metrics_.durations("regard_http_request_seconds", "From the head read to the answer written.", route);
    return known_.emplace(key, Pair{&count, &durations}).first->second;
}

House::House(Settings settings_, Application& application_, Metrics& metrics_, std::vector<AddressRange> trusted_)
    : settings(std::move(settings_)), application(application_), metrics(metrics_), trusted(std::move(trusted_)),
      workers(settings.workers, settings.most_queued),
      door(settings.most_connections, settings.most_connections_per_address, trusted)
{}
}
