#include "ground/db/sqlite/lane.h"

#include "ground/db/shared/in_body.h"
#include "ground/log/log.h"

#include <stdexcept>

namespace regard::db::sqlite
{
namespace
{
constexpr std::size_t most_in_a_group = 512;
constexpr auto longest_group = std::chrono::milliseconds(20); // then the first have waited for the others long enough
}

Lane::Lane(Database const& owner, Settings const& settings, Tally& tally, Board& board)
    : owner_(owner), tally_(tally), board_(board), connection_(settings, Connection::Use::write),
      thread_([this] { work(); })
{}

Lane::~Lane()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

void Lane::write(Body body, std::source_location where)
{
    Waiting waiting{.body = body, .where = where, .error = {}, .signals = {}, .answered = {}};
    std::unique_lock lock(mutex_);
    queue_.push_back(&waiting);
    arrived_.notify_one();
    waiting.answered.wait(lock, [&] { return waiting.done; });
    if (waiting.error)
        std::rethrow_exception(waiting.error);
}

void Lane::work()
{
    for (;;) {
        Group group = next_group();
        if (group.empty())
            return;
        commit_together(group);
        answer(group);
    }
}

Lane::Group Lane::next_group()
{
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    auto const size = static_cast<std::ptrdiff_t>(std::min(queue_.size(), most_in_a_group));
    Group group(queue_.begin(), queue_.begin() + size);
    queue_.erase(queue_.begin(), queue_.begin() + size);
    return group;
}

void Lane::commit_together(Group& group)
{
    if (!begin(group))
        return;
    try {
        if (run_all(group)) {
            connection_.run("commit");
            tally_.committed();
            return;
        }
    } catch (Error const&) {
        // the commit failed, for a reason of the store's or of one body's: alone each meets its own
    }
    roll_back();
    for (Waiting* waiting : group)
        commit_alone(*waiting);
}

// False, and everyone's answer, where the store cannot be written now.
bool Lane::begin(Group const& group)
{
    try {
        connection_.run("begin immediate");
        return true;
    } catch (Error const&) {
        tally_.gave_up();
        for (Waiting* waiting : group)
            waiting->error = std::current_exception();
        return false;
    }
}

void Lane::commit_alone(Waiting& waiting)
{
    tally_.retried();
    waiting.error = nullptr;
    waiting.signals.clear();
    if (!begin({&waiting}))
        return;
    try {
        run_one(waiting);
        if (!connection_.in_transaction())
            return; // lost, and the body has the error
        connection_.run("commit");
        tally_.committed();
    } catch (...) {
        if (!waiting.error)
            waiting.error = std::current_exception();
        roll_back();
    }
}

// False where one of them took the whole transaction down with it.
bool Lane::run_all(Group& group)
{
    auto const until = std::chrono::steady_clock::now() + longest_group;
    for (std::size_t ran = 0; ran < group.size();) {
        run_one(*group[ran++]);
        if (!connection_.in_transaction())
            return false;
        if (std::chrono::steady_clock::now() > until)
            send_back(group, ran);
    }
    return true;
}

// Those from `first` on wait for the next group, before whoever came meanwhile.
void Lane::send_back(Group& group, std::size_t first)
{
    auto const begin = group.begin() + static_cast<std::ptrdiff_t>(first);
    std::lock_guard const lock(mutex_);
    queue_.insert(queue_.begin(), begin, group.end());
    group.erase(begin, group.end());
}

void Lane::run_one(Waiting& waiting)
{
    connection_.run("savepoint body");
    if (!run_body(waiting) && connection_.in_transaction())
        connection_.run("rollback to savepoint body");
    if (connection_.in_transaction())
        connection_.run("release savepoint body");
}

// True where its work is to be kept.
bool Lane::run_body(Waiting& waiting)
{
    InBody const mark(owner_);
    Tally::Body const measured(tally_, true, waiting.where);
    SqliteTransaction transaction(connection_);
    try {
        bool const keep = waiting.body(transaction);
        if (transaction.failed() && keep)
            throw std::logic_error("db: a body went on after a statement had failed; use attempt()");
        if (keep)
            waiting.signals = transaction.signals();
        return keep;
    } catch (...) {
        waiting.error = std::current_exception();
        return false;
    }
}

void Lane::roll_back()
{
    try {
        if (connection_.in_transaction())
            connection_.run("rollback");
    } catch (Error const& error) {
        // SQLite has rolled back by itself, or every `begin` from here on fails and says so to its caller.
        log::error("rollback_failed", {{"code", error.code}});
    }
}

void Lane::answer(Group const& group)
{
    for (Waiting const* waiting : group)
        for (auto const& channel : waiting->signals)
            board_.wake(channel);
    // Under the lock: a caller that is woken destroys its Waiting, and must not before we have let go of it.
    std::lock_guard const lock(mutex_);
    for (Waiting* waiting : group) {
        waiting->done = true;
        waiting->answered.notify_one();
    }
}
}
