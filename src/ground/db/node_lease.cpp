#include "ground/db/node_lease.h"

#include "ground/log/log.h"

#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>
#include <unistd.h>

namespace regard::db
{
namespace
{
struct Taken
{
    int number;
    Instant not_before; // an earlier holder may have issued ids up to here
};

std::string host_name()
{
    char name[256] = "";
    gethostname(name, sizeof name - 1);
    return name;
}

std::int64_t drawn_at_random()
{
    std::random_device device;
    return static_cast<std::int64_t>(device()) << 31 ^ device();
}

// The lowest number nobody holds.
Taken free_number(Transaction& tx, Instant now)
{
    Taken free{0, {}};
    bool found = false;
    tx.query("select number, leased_until from node order by number", {}, [&](Row const& row) {
        if (found)
            return;
        if (row.integer(0) > free.number || row.instant(1) <= now)
            found = true;
        if (row.integer(0) == free.number && found)
            free.not_before = row.instant(1);
        if (!found)
            ++free.number;
    });
    if (free.number >= IdSource::most_nodes)
        throw Busy("node: all 512 numbers are in use", "node");
    return free;
}

Taken take(Transaction& tx, Instant now, std::int64_t holder)
{
    auto const free = free_number(tx, now);
    tx.execute("insert into node (number, holder, leased_until, host) values ($1, $2, $3, $4) on conflict (number) "
               "do update set holder = excluded.holder, leased_until = excluded.leased_until, host = excluded.host",
               {free.number, holder, now + NodeLease::length, host_name()});
    return free;
}
}

// Keeps the row ours, once a minute, until it is destroyed.
class NodeLease::Renewal
{
  public:
    Renewal(Database& database, Clock const& clock, IdSource& ids, std::int64_t holder)
        : database_(database), clock_(clock), ids_(ids), holder_(holder), thread_([this] { work(); })
    {}

    ~Renewal()
    {
        {
            std::lock_guard const lock(mutex_);
            stopping_ = true;
        }
        stop_.notify_one();
        thread_.join();
        give_back();
    }

  private:
    void work()
    {
        std::unique_lock lock(mutex_);
        while (!stop_.wait_for(lock, std::chrono::minutes(1), [&] { return stopping_; }))
            try {
                renew();
            } catch (Error const& error) {
                log::error("node_not_renewed", {{"node", ids_.node()}, {"code", error.code}});
            }
    }

    void renew()
    {
        Instant const until = clock_.now() + length;
        bool const ours = database_.write([&](Transaction& tx) {
            return tx.execute("update node set leased_until = $1 where number = $2 and holder = $3",
                              {until, ids_.node(), holder_}) == 1;
        });
        if (ours)
            ids_.extend(until);
        else
            log::error("node_lost", {{"node", ids_.node()}});
    }

    void give_back()
    {
        try {
            // One second on: the ids may have run a little ahead of the clock.
            database_.write([&](Transaction& tx) {
                tx.execute("update node set leased_until = $1 where number = $2 and holder = $3",
                           {clock_.now() + Span::seconds(1), ids_.node(), holder_});
            });
        } catch (std::exception const&) {
            log::warning("node_not_given_back", {{"node", ids_.node()}}); // it becomes free by itself
        }
    }

    Database& database_;
    Clock const& clock_;
    IdSource& ids_;
    std::int64_t holder_;
    std::mutex mutex_;
    std::condition_variable stop_;
    bool stopping_ = false;
    std::thread thread_; // last: begins when the rest stands
};

NodeLease::NodeLease(Database& database, Clock const& clock)
{
    auto const holder = drawn_at_random();
    Instant const now = clock.now();
    auto const taken = database.write([&](Transaction& tx) { return take(tx, now, holder); });
    ids_ = std::make_unique<IdSource>(clock, taken.number, taken.not_before, now + length);
    renewal_ = std::make_unique<Renewal>(database, clock, *ids_, holder);
}

NodeLease::~NodeLease() = default;
}
