#include "ground/http/event_channel.h"

#include <algorithm>
#include <utility>

namespace regard::http
{
namespace
{
// One event as the stream writes it; each line of data gets its own `data:`.
std::string framed(std::string_view name, std::string_view data, std::string_view id)
{
    std::string text;
    if (!id.empty())
        text.append("id: ").append(id).append("\n");
    if (!name.empty())
        text.append("event: ").append(name).append("\n");
    for (std::size_t at = 0; at <= data.size();) {
        std::size_t const end = std::min(data.find('\n', at), data.size());
        auto line = data.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        text.append("data: ").append(line).append("\n");
        at = end + 1;
    }
    return text += '\n';
}
}

bool EventChannel::send(std::string_view name, std::string_view data, std::string_view id)
{
    std::string const event = framed(name, data, id);
    std::lock_guard const lock(mutex_);
    if (ended_)
        return false;
    if (waiting_.size() + event.size() > most_waiting)
        ended_ = true; // it comes again and says where it stopped
    else
        waiting_ += event;
    wake();
    return !ended_;
}

void EventChannel::close()
{
    std::lock_guard const lock(mutex_);
    if (!std::exchange(ended_, true))
        wake();
}

// Inside the lock: once on_news({}) has returned, the last one's callback is not called any more.
void EventChannel::wake()
{
    if (wake_)
        wake_();
}

bool EventChannel::open() const
{
    std::lock_guard const lock(mutex_);
    return !ended_;
}

void EventChannel::on_news(std::function<void()> wake)
{
    std::lock_guard const lock(mutex_);
    wake_ = std::move(wake);
}

EventChannel::News EventChannel::take()
{
    std::lock_guard const lock(mutex_);
    return {std::exchange(waiting_, {}), ended_};
}
}
