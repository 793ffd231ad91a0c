#include "ground/live/live.h"

#include "ground/http/event_channel.h"
#include "ground/log/log.h"

#include <algorithm>
#include <set>

namespace regard::live
{
namespace
{
using namespace std::chrono_literals;

constexpr auto between_tellings = 200ms; // so that a burst of changes makes pages read once
constexpr Span longest_wait = Span::seconds(1);

std::string text_of(std::vector<std::string> kinds) { return to_json(Changed{std::move(kinds)}); }

// Those of `kinds` that are among `may`.
std::vector<std::string> heard(std::set<std::string, std::less<>> const& kinds,
                               std::vector<std::string_view> const& may)
{
    std::vector<std::string> both;
    for (std::string_view const kind : may)
        if (kinds.contains(kind))
            both.emplace_back(kind);
    return both;
}
}

Live::Live(db::Database& database, std::vector<Hearing> hearings) : database_(database), hearings_(std::move(hearings))
{}

Live::~Live() { stop(); }

void Live::add_routes(api::Routes& routes)
{
    routes
        .get("/live", "Be told what kinds of thing change, as server-sent events: `changed` with {kinds}",
             [this](api::Asking& asking) -> Result<http::Response> { return join(asking); })
        .allow(api::anyone_signed_in);
}

http::Response Live::join(api::Asking const& asking)
{
    Reader reader{std::make_shared<http::EventChannel>(), {}};
    for (Hearing const& hearing : hearings_)
        if (asking.who.may(hearing.needed))
            reader.kinds.push_back(hearing.kind);
    http::Response answer{200, "text/event-stream", {}, reader.channel};
    bool const comes_again = !asking.request.head.header("last-event-id").empty();
    std::lock_guard const lock(mutex_);
    if (comes_again)
        reader.channel->send("changed", text_of({reader.kinds.begin(), reader.kinds.end()}), std::to_string(++told_));
    if (stopping_)
        reader.channel->close();
    else
        readers_.push_back(std::move(reader));
    return answer;
}

void Live::start()
{
    tail_.emplace(database_);
    thread_ = std::thread([this] { follow(); });
}

void Live::stop()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
        for (Reader const& reader : readers_)
            reader.channel->close();
        readers_.clear();
    }
    ending_.notify_all();
    database_.signals().wake("journal");
    if (thread_.joinable())
        thread_.join();
}

std::size_t Live::readers() const
{
    std::lock_guard const lock(mutex_);
    return readers_.size();
}

void Live::follow()
{
    do
        try {
            tell(tail_->wait(longest_wait));
        } catch (std::exception const& error) { // the store can't be reached; goes on where it was once it can
            log::error("live_failed", {{"error", error.what()}});
        }
    while (rest());
}

void Live::tell(std::vector<events::Line> const& lines)
{
    std::set<std::string, std::less<>> kinds;
    for (events::Line const& line : lines)
        kinds.insert(line.subject_kind);
    std::lock_guard const lock(mutex_);
    if (!kinds.empty())
        ++told_;
    std::erase_if(readers_, [&](Reader const& reader) {
        auto news = heard(kinds, reader.kinds);
        return !(news.empty() ? reader.channel->open()
                              : reader.channel->send("changed", text_of(std::move(news)), std::to_string(told_)));
    });
}

bool Live::rest()
{
    std::unique_lock lock(mutex_);
    return !ending_.wait_for(lock, between_tellings, [this] { return stopping_; });
}
}
