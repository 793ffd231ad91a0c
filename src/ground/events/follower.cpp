#include "ground/events/follower.h"

#include "ground/events/row.h"
#include "ground/events/turn.h"
#include "ground/log/log.h"

#include <atomic>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

namespace regard::events
{
namespace
{
constexpr int batch = 500;
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

// Waits between two looks into the journal.
constexpr Span without_signal = Span::seconds(2);
constexpr Span while_held_back{100'000};
constexpr Span after_failure = Span::seconds(1);

std::vector<Line> lines_between(db::Transaction& tx, Position after, std::int64_t before_turn, int most)
{
    return tx.all("select turn, id, at, who, verb, subject_kind, subject, codes, quiet from journal "
                  "where (turn, id) > ($1, $2) and turn < $3 order by turn, id limit $4",
                  {after.turn, after.id, before_turn, most}, line_of);
}

// Lines stand there, but an older transaction still runs.
bool is_held_back(db::Transaction& tx, Position after)
{
    return tx.engine() == db::Engine::postgres && !lines_between(tx, after, last, 1).empty();
}
}

std::vector<Line> lines_after(db::Transaction& tx, Position after, int most)
{
    return lines_between(tx, after, unsettled_turn(tx), most);
}

Position newest(db::Transaction& tx)
{
    if (tx.engine() == db::Engine::postgres)
        return {unsettled_turn(tx) - 1, last};
    auto const position =
        tx.one("select turn, id from journal order by turn desc, id desc limit 1", {}, [](db::Row const& row) {
            return Position{row.integer(0), row.integer(1)};
        });
    return position.value_or(Position{});
}

Position cursor(db::Transaction& tx, std::string_view follower)
{
    auto const position =
        tx.one("select turn, id from journal_cursor where follower = $1", {follower}, [](db::Row const& row) {
            return Position{row.integer(0), row.integer(1)};
        });
    return position.value_or(Position{std::numeric_limits<std::int64_t>::min(), 0});
}

void move_cursor(db::Transaction& tx, std::string_view follower, Position to)
{
    tx.execute("insert into journal_cursor (follower, turn, id) values ($1, $2, $3) "
               "on conflict (follower) do update set turn = excluded.turn, id = excluded.id",
               {follower, to.turn, to.id});
}

class Follower::Thread
{
  public:
    Thread(db::Database& database, std::string name, Begin begin, std::unique_ptr<Taker> taker, Span pause)
        : database_(database), name_(std::move(name)), begin_(begin), taker_(std::move(taker)), pause_(pause)
    {}
    ~Thread() { stop(); }

    void start()
    {
        find_place();
        thread_ = std::thread([this] { work(); });
    }

    void stop()
    {
        {
            std::lock_guard const lock(mutex_);
            stopping_ = true;
        }
        stopped_.notify_all();
        database_.signals().wake("journal");
        if (thread_.joinable())
            thread_.join();
    }

    int catch_up()
    {
        find_place();
        int taken = 0;
        for (;;) {
            int const lines = take_some();
            taken += lines;
            if (lines > 0)
                continue;
            if (!held_back())
                return taken;
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

  private:
    void find_place()
    {
        database_.write([this](db::Transaction& tx) {
            if (!tx.exists("select 1 from journal_cursor where follower = $1", {name_}))
                move_cursor(tx, name_, begin_ == Begin::now ? newest(tx) : cursor(tx, name_));
        });
    }

    void work()
    {
        while (!stopping_) {
            auto const seen = database_.signals().count("journal");
            Span const pause = look();
            if (!stopping_ && pause > Span{})
                database_.signals().wait("journal", seen, pause);
        }
    }

    // Takes what is there; returns how long to wait before the next look, unless a signal comes.
    Span look()
    {
        try {
            if (int const taken = take_some(); taken > 0) {
                if (taken < batch)
                    rest();
                return {};
            }
            return held_back() ? while_held_back : without_signal;
        } catch (std::exception const& error) {
            log::error("follower_failed", {{"follower", name_}, {"error", error.what()}});
            return after_failure;
        }
    }

    // More is let come, before the next take.
    void rest()
    {
        std::unique_lock lock(mutex_);
        stopped_.wait_for(lock, std::chrono::microseconds(pause_.micros), [this] { return stopping_.load(); });
    }

    // Something stands there that cannot be taken yet.
    bool held_back()
    {
        return database_.read([this](db::Transaction& tx) { return is_held_back(tx, cursor(tx, name_)); });
    }

    int take_some()
    {
        if (!database_.read([this](db::Transaction& tx) { return is_behind(tx); }))
            return 0;
        return database_.write([this](db::Transaction& tx) {
            auto const lines = lines_after(tx, cursor(tx, name_), batch);
            if (lines.empty())
                return 0; // another node was quicker
            move_cursor(tx, name_, lines.back().position);
            taker_->take(tx, lines);
            return static_cast<int>(lines.size());
        });
    }

    bool is_behind(db::Transaction& tx) { return !lines_after(tx, cursor(tx, name_), 1).empty(); }

    db::Database& database_;
    std::string const name_;
    Begin const begin_;
    std::unique_ptr<Taker> const taker_;
    Span const pause_;
    std::mutex mutex_;
    std::condition_variable stopped_;
    std::atomic<bool> stopping_{false};
    std::thread thread_;
};

Follower::Follower(db::Database& database, std::string name, Begin begin, std::unique_ptr<Taker> taker, Span pause)
    : thread_(std::make_unique<Thread>(database, std::move(name), begin, std::move(taker), pause))
{}
Follower::~Follower() = default;

void Follower::start() { thread_->start(); }
void Follower::stop() { thread_->stop(); }
int Follower::catch_up() { return thread_->catch_up(); }
}
