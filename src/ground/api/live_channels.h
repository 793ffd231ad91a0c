#pragma once
// The live channels that are open, by the sign-in that opened them: so many each, and they end with it. Any thread.
#include "ground/api/who.h"
#include "ground/http/event_channel.h"

#include <map>
#include <mutex>

namespace regard::api
{
class LiveChannels
{
  public:
    static constexpr std::size_t most = 20; // of one sign-in: a browser's tabs, and some to spare

    // Where that sign-in has as many as it may the oldest ends: most likely its page is gone, which nobody tells the server
    // before the next heartbeat. A page that is still there comes again.
    void add(Who const& who, std::shared_ptr<http::EventChannel> const& channel);

    // Ends those of a sign-in that are no longer welcome, without waiting for their next heartbeat.
    void look_again(Who const& who);

  private:
    using Channels = std::vector<std::weak_ptr<http::EventChannel>>;
    void forget_ended();

    std::mutex mutex_;
    std::map<std::pair<UserId, std::string>, Channels> open_; // by user and session
};
}
