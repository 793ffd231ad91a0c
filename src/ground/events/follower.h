#pragma once
// Reads the journal as it grows, in the order of Position, without ever skipping a line: on PostgreSQL a line may become visible after
// one with a higher number, so readers stop before the oldest transaction that still runs. (One that hangs holds followers up;
// it is ended after a minute of idleness.)
#include "ground/events/journal.h"

#include <memory>
#include <span>

namespace regard::events
{
// Lines after `after`, at most `most`, from one consistent state.
std::vector<Line> lines_after(db::Transaction& tx, Position after, int most = 500);
Position newest(db::Transaction& tx); // such that everything after it is news

// A stored cursor: what a follower of that name has dealt with, over restarts and on all nodes together.
Position cursor(db::Transaction& tx, std::string_view follower);
void move_cursor(db::Transaction& tx, std::string_view follower, Position to);

// A follower that keeps its place in the store: its `take` is called with lines and their transaction, in which it makes its effect, and in
// which its cursor moves. So every line has its effect exactly once, on one node. Runs on a thread of its own from start() on.
class Follower
{
  public:
    // A new name begins with the oldest line (Begin::oldest) or with what comes now. Everything must outlive the follower.
    // `pause`: at least so long between two takes, for one that need not be prompt: what comes meanwhile is taken together,
    // in one commit.
    enum class Begin { oldest, now };
    // For effects that nobody waits for by the blink. A follower without a pause adds a commit of its own to each of others'.
    static constexpr Span unhurried{250'000};
    template <class Take> // void(db::Transaction&, std::span<Line const>); may run again, as every write body
    Follower(db::Database& database, std::string name, Begin begin, Take take, Span pause = {})
        : Follower(database, std::move(name), begin,
                   std::unique_ptr<Taker>(std::make_unique<Wrapped<Take>>(std::move(take))), pause)
    {}
    ~Follower(); // as stop()

    void start();
    void stop();

    // For tests, instead of start(): takes what is there now, on this thread, and waits for transactions of others on the
    // cluster that hold it back. Returns how many lines.
    int catch_up();

  private:
    struct Taker
    {
        virtual ~Taker() = default;
        virtual void take(db::Transaction& tx, std::span<Line const> lines) = 0;
    };
    template <class Take>
    struct Wrapped final : Taker
    {
        explicit Wrapped(Take take_) : function(std::move(take_)) {}
        void take(db::Transaction& tx, std::span<Line const> lines) override { function(tx, lines); }
        Take function;
    };
    Follower(db::Database& database, std::string name, Begin begin, std::unique_ptr<Taker> taker, Span pause);

    class Thread;
    std::unique_ptr<Thread> thread_;
};

// A follower that keeps its place in memory, for live updates on this node: begins with what comes after it was made.
// One thread at a time.
class Tail
{
  public:
    explicit Tail(db::Database& database);

    // What is new, waiting for it at most that long; empty where there was nothing, or wake() was called.
    std::vector<Line> wait(Span at_most);
    void wake(); // any thread

  private:
    db::Database& database_;
    Position after_;
};
}
