#pragma once
// Tells open pages what kinds of thing have changed, so that they read again what they show: GET /live, server-sent events
//     event: changed
//     data: {"kinds":["case","import"]}
// Kinds are the subjects of the journal's lines; ids and words never go out, so the read that follows decides what may be seen.
// One thread follows the journal for all readers of this node. Changes that come close together are told as one. A reader that
// is too slow is cut off and comes again; who comes again (Last-Event-ID) may have missed something and is told every kind.
#include "ground/api/routes.h"
#include "ground/events/follower.h"

#include <condition_variable>
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

struct Changed
{
    std::vector<std::string> kinds;
};
BOOST_DESCRIBE_STRUCT(Changed, (), (kinds))

class Live
{
  public:
    Live(db::Database& database, std::vector<Hearing> hearings); // the database must outlive it
    ~Live();                                                     // stop()

    void add_routes(api::Routes& routes);

    void start(); // follows from here on, on a thread of its own
    void stop();  // within a second; ends every reader's channel

    std::size_t readers() const; // any thread

  private:
    struct Reader
    {
        std::shared_ptr<http::EventChannel> channel;
        std::vector<std::string_view> kinds; // it may hear of
    };
    http::Response join(api::Asking const& asking);
    void follow();
    void tell(std::vector<events::Line> const& lines);
    bool rest(); // false: it is time to end

    db::Database& database_;
    std::vector<Hearing> const hearings_;
    mutable std::mutex mutex_;
    std::condition_variable ending_;
    bool stopping_ = false;
    std::vector<Reader> readers_;
    std::uint64_t told_ = 0;           // events so far, their ids
    std::optional<events::Tail> tail_; // from start() on; the thread's own
    std::thread thread_;
};
}
