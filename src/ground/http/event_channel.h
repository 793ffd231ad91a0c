#pragma once
// Server-sent events to one reader. The endpoint keeps the channel wherever news comes from and returns it as the body
// of its answer; it outlives the endpoint and ends when the reader goes, the server drains, close() is called or the
// reader's session ends. Any thread.
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace regard::http
{
class EventChannel
{
  public:
    static constexpr std::size_t most_waiting =
        256 * 1024; // bytes; a reader slower than that is cut off and comes again

    // How often a quiet channel says that it is alive. Must be set before the channel is returned, like the next.
    std::chrono::milliseconds heartbeat{15'000};

    // Asked at every heartbeat, on a worker; false ends the channel.
    std::function<bool()> still_welcome;

    // Queues one event. False where the channel has ended: forget it then. `name` and `id` hold no line breaks.
    bool send(std::string_view name, std::string_view data, std::string_view id = {});
    void close();
    bool open() const;

    // ---- for the server
    void on_news(
        std::function<void()> wake); // called on any thread by send() and close(); must not block or use the channel
    struct News
    {
        std::string bytes;
        bool ended = false;
    };
    News take();

  private:
    void wake();

    mutable std::mutex mutex_;
    std::string waiting_;
    bool ended_ = false;
    std::function<void()> wake_;
};
}
