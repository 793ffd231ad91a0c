#pragma once
// Tells open pages what kinds of thing have changed, so that they read again what they show: GET /live, server-sent events
//     event: changed
//     data: {"kinds":["case","import"]}
// Kinds are the subjects of the journal's lines; ids and words never go out, so the read that follows decides what may be seen.
// Of what is kept to few people nobody else hears at all, not even that something has changed.
// One thread follows the journal for all readers of this node. Changes that come close together are told as one. A reader that
// is too slow is cut off and comes again; who comes again (Last-Event-ID) may have missed something and is told every kind.
#include "ground/api/routes.h"
#include "ground/events/follower.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace regard::live
{
// Which permission one needs to hear of a kind. Nobody hears of kinds that are not named.
struct Hearing
{
    std::string_view kind; // `case`
    api::Permission needed;
};

// Who alone hears of a line, beside whoever did it. Nothing: everyone who may hear of its kind.
using Audience = std::optional<std::vector<api::EmployeeId>>;
// One for each of these lines, which came together. Asked while somebody listens, in a read of its own.
using AudiencesOf = std::function<std::vector<Audience>(db::Transaction&, std::span<events::Line const>)>;

struct Changed
{
    std::vector<std::string> kinds;
};
BOOST_DESCRIBE_STRUCT(Changed, (), (kinds))

class Live
{
  public:
    // The database must outlive it. Without `audiences` everything is for everyone.
    Live(db::Database& database, std::vector<Hearing> hearings, AudiencesOf audiences = {});
    ~Live(); // stop()

    void add_routes(api::Routes& routes);

    void start(); // follows from here on, on a thread of its own
    void stop();  // within a second; ends every reader's channel

    std::size_t readers() const; // any thread

  private:
    struct Reader
    {
        std::shared_ptr<http::EventChannel> channel;
        std::vector<std::string_view> kinds; // it may hear of
        api::UserId user;
        api::EmployeeId employee;
        std::uint64_t told = 0; // events so far, their ids
    };
    struct News;
    http::Response join(api::Asking const& asking);
    void follow();
    void tell(std::vector<events::Line> const& lines);
    News news_of(std::vector<events::Line> const& lines) const;
    static std::vector<std::string> heard(News const& news, Reader const& reader);
    bool rest(); // false: it is time to end

    db::Database& database_;
    std::vector<Hearing> const hearings_;
    AudiencesOf const audiences_;
    mutable std::mutex mutex_;
    std::condition_variable ending_;
    bool stopping_ = false;
    std::vector<Reader> readers_;
    std::optional<events::Tail> tail_; // from start() on; the thread's own
    std::thread thread_;
};
}
