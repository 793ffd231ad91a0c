#pragma once
// The one way to write: a thread with the writing connection. It takes all bodies that wait at that moment, runs each
// in its own savepoint, commits them together and only then answers their callers. One commit waits for the disk once,
// so the more callers there are the more each commit carries; but after 20 ms of bodies it is committed, and the rest wait for the next.
//
// A body that throws, or asks for `undo`, is rolled back alone. Where the whole transaction is lost (a full disk, a
// commit that fails) each body of the group is run again in a transaction of its own and gets the error that is its
// own.
#include "ground/db/shared/board.h"
#include "ground/db/shared/tally.h"
#include "ground/db/sqlite/transaction.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace regard::db::sqlite
{
class Lane
{
  public:
    using Body = FunctionRef<bool(Transaction&)>; // true: keep, false: undo

    Lane(Database const& owner, Settings const& settings, Tally& tally, Board& board);
    ~Lane(); // what waits is still done

    // Returns when what `body` did is on disk, or throws what it threw. Any thread.
    void write(Body body, std::source_location where);

  private:
    struct Waiting
    {
        Body body;
        std::source_location where;
        bool done = false;
        std::exception_ptr error;
        std::vector<std::string> signals;
        std::condition_variable answered;
    };
    using Group = std::vector<Waiting*>;

    void work();
    Group next_group();
    void commit_together(Group& group);
    bool begin(Group const& group);
    void commit_alone(Waiting& waiting);
    bool run_all(Group& group);
    void send_back(Group& group, std::size_t first);
    void run_one(Waiting& waiting);
    bool run_body(Waiting& waiting);
    void roll_back();
    void answer(Group const& group);

    Database const& owner_;
    Tally& tally_;
    Board& board_;
    Connection connection_;

    std::mutex mutex_; // guards what follows, and every Waiting's `done`
    std::condition_variable arrived_;
    std::deque<Waiting*> queue_;
    bool stopping_ = false;

    std::thread thread_; // last: begins when the rest stands
};
}
