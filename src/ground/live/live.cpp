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
}

// What changed: kinds that are for everyone who may hear of them, and lines that are for few.
struct Live::News
{
    struct ForFew
    {
        std::string_view kind;
        events::WhoId who;
        std::vector<api::EmployeeId> audience;
    };
    std::set<std::string_view> kinds;
    std::vector<ForFew> for_few;
};

Live::Live(db::Database& database, std::vector<Hearing> hearings, AudiencesOf audiences)
    : database_(database), hearings_(std::move(hearings)), audiences_(std::move(audiences))
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
    Reader reader{std::make_shared<http::EventChannel>(), {}, asking.who.user, asking.who.employee};
    for (Hearing const& hearing : hearings_)
        if (asking.who.may(hearing.needed))
            reader.kinds.push_back(hearing.kind);
    http::Response answer{200, "text/event-stream", {}, reader.channel};
    bool const comes_again = !asking.request.head.header("last-event-id").empty();
    std::lock_guard const lock(mutex_);
    if (comes_again)
        reader.channel->send("changed", text_of({reader.kinds.begin(), reader.kinds.end()}),
                             std::to_string(++reader.told));
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
    std::vector<events::Line> lines; // not told yet
    do
        try {
            if (lines.empty())
                lines = tail_->wait(longest_wait);
            tell(lines);
            lines.clear();
        } catch (std::exception const& error) { // the store can't be reached; goes on where it was once it can
            log::error("live_failed", {{"error", error.what()}});
        }
    while (rest());
}

void Live::tell(std::vector<events::Line> const& lines)
{
    if (readers() == 0)
        return;
    News const news = news_of(lines);
    std::lock_guard const lock(mutex_);
    std::erase_if(readers_, [&](Reader& reader) {
        auto kinds = heard(news, reader);
        return !(kinds.empty()
                     ? reader.channel->open()
                     : reader.channel->send("changed", text_of(std::move(kinds)), std::to_string(++reader.told)));
    });
}

Live::News Live::news_of(std::vector<events::Line> const& lines) const
{
    News news;
    std::vector<Audience> audiences(lines.size());
    if (audiences_ && !lines.empty())
        audiences = database_.read([&](db::Transaction& tx) { return audiences_(tx, lines); });
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (audiences[i])
            news.for_few.push_back({lines[i].subject_kind, lines[i].who, *std::move(audiences[i])});
        else
            news.kinds.insert(lines[i].subject_kind);
    return news;
}

std::vector<std::string> Live::heard(News const& news, Reader const& reader)
{
    std::vector<std::string> kinds;
    for (std::string_view const kind : reader.kinds) {
        auto const is_for = [&](News::ForFew const& line) {
            return line.kind == kind &&
                   ((line.who && line.who.value == reader.user.value) ||
                    (reader.employee && std::ranges::find(line.audience, reader.employee) != line.audience.end()));
        };
        if (news.kinds.contains(kind) || std::ranges::any_of(news.for_few, is_for))
            kinds.emplace_back(kind);
    }
    return kinds;
}

bool Live::rest()
{
    std::unique_lock lock(mutex_);
    return !ending_.wait_for(lock, between_tellings, [this] { return stopping_; });
}
}
