#include "ground/api/live_channels.h"

namespace regard::api
{
void LiveChannels::add(Who const& who, std::shared_ptr<http::EventChannel> const& channel)
{
    std::lock_guard const lock(mutex_);
    forget_ended();
    Channels& channels = open_[{who.user, who.session}];
    if (channels.size() >= most) {
        if (auto const oldest = channels.front().lock())
            oldest->close();
        channels.erase(channels.begin());
    }
    channels.push_back(channel);
}

void LiveChannels::look_again(Who const& who)
{
    Channels channels;
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = open_.find({who.user, who.session}); found != open_.end())
            channels = found->second;
    }
    for (auto const& one : channels) // outside the lock: the store is asked
        if (auto const channel = one.lock(); channel && channel->still_welcome && !channel->still_welcome())
            channel->close();
}

void LiveChannels::forget_ended()
{
    auto const has_ended = [](std::weak_ptr<http::EventChannel> const& one) {
        auto const channel = one.lock();
        return !channel || !channel->open();
    };
    for (auto entry = open_.begin(); entry != open_.end();) {
        std::erase_if(entry->second, has_ended);
        entry = entry->second.empty() ? open_.erase(entry) : std::next(entry);
    }
}
}
