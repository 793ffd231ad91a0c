#pragma once
// Signals between all programs on one PostgreSQL store. A thread with a session of its own tells the others (NOTIFY)
// and hears them (LISTEN). It tells after the commit, not in it: a NOTIFY inside a transaction makes all commits of the
// server queue up behind one another. What a crash in between swallows is found by looking, as signals.h asks of
// everyone.
#include "ground/db/postgres/connection.h"
#include "ground/db/shared/board.h"

#include <atomic>
#include <set>
#include <thread>

namespace regard::db::postgres
{
class Switchboard final : public Signals
{
  public:
    explicit Switchboard(Settings const& settings);
    ~Switchboard() override;

    Count count(std::string_view channel) override { return board_.count(channel); }
    Count wait(std::string_view channel, Count seen, Span at_most) override;
    void wake(std::string_view channel) override { board_.wake(channel); }

    void committed(std::vector<std::string> const& channels); // here at once, elsewhere as soon as they are told

  private:
    void work();
    void connect();
    void wait_for_news();
    void tell();
    void hear();
    void nudge();

    Settings const& settings_;
    Board board_;
    std::mutex mutex_; // guards to_tell_
    std::set<std::string> to_tell_;
    std::set<std::string> told_of_; // every channel ever waited for: woken after a lost session
    std::atomic<bool> stopping_{false};
    int nudge_; // an eventfd that ends the thread's wait
    std::unique_ptr<Connection> session_;
    std::thread thread_;
};
}
