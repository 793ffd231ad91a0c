#include "ground/db/postgres/database.h"

#include "ground/db/postgres/transaction.h"
#include "ground/db/shared/in_body.h"
#include "ground/db/turn.h"

#include <fmt/format.h>
#include <random>
#include <thread>

namespace regard::db::postgres
{
namespace
{
constexpr int most_tries = 10;
constexpr int lost_beside = 3; // then a write is tried alone in this program

std::unique_ptr<Connection> open_session(Settings const& settings) { return std::make_unique<Connection>(settings); }

void roll_back(Connection& connection)
{
    try {
        connection.run("rollback");
    } catch (Unavailable const&) {
        // the session is gone, and its transaction with it
    }
}

// A commit that is waited for, with next to nothing in it: all that was committed before is on the disk then, too.
constexpr char const* wait_for_disk = "select pg_logical_emit_message(true, 'regard', '')";

bool can_wait_apart(Connection& connection)
{
    try {
        connection.run(wait_for_disk);
        return true;
    } catch (Unavailable const&) {
        throw;
    } catch (Error const&) {
        return false; // a server that does not know it, or does not let us
    }
}

// Waits a random time that grows with every race lost, so that two who met do not meet again: up to 2, 4, 8 … 256 ms.
void step_aside(int races_lost)
{
    thread_local std::minstd_rand random{std::random_device{}()};
    std::uniform_int_distribution<int> micros(100, 1000 << std::min(races_lost, 8));
    std::this_thread::sleep_for(std::chrono::microseconds(micros(random)));
}

// Locks of a session, in a space of their own beside AdvisoryLock's; given back with this object, or with the session.
class EverywhereTurns
{
  public:
    EverywhereTurns(Connection& connection, std::vector<std::int64_t> names) : connection_(connection)
    {
        std::sort(names.begin(), names.end()); // so that no two programs wait for one another
        try {
            for (std::int64_t const name : names)
                connection_.run(fmt::format("select pg_advisory_lock({}, {})", static_cast<std::int32_t>(name >> 32),
                                            static_cast<std::int32_t>(name))
                                    .c_str());
        } catch (...) {
            give_back();
            throw;
        }
    }
    ~EverywhereTurns() { give_back(); }
    EverywhereTurns(EverywhereTurns const&) = delete;
    EverywhereTurns& operator=(EverywhereTurns const&) = delete;

  private:
    void give_back()
    {
        try {
            connection_.run("select pg_advisory_unlock_all()");
        } catch (Error const&) {
            // the session is gone, and its locks with it
        }
    }

    Connection& connection_;
};

class AdvisoryLock final : public Database::Lock
{
  public:
    AdvisoryLock(Settings const& settings, std::int64_t name) : session_(settings)
    {
        session_.run("set lock_timeout = 0");
        session_.run(fmt::format("select pg_advisory_lock({})", name).c_str());
    }

  private:
    Connection session_; // the lock ends with it
};
}

PostgresDatabase::PostgresDatabase(Settings settings)
    : settings_(std::move(settings)), tally_(settings_.slow), sessions_(settings_, settings_.connections, open_session),
      turns_(std::chrono::milliseconds(settings_.busy_wait_ms))
{
    Pool<Connection>::Borrowed first(sessions_);
    if (settings_.durability == Durability::full)
        waits_apart_ = can_wait_apart(*first);
}

std::unique_ptr<Database::Lock> PostgresDatabase::lock(std::int64_t name)
{
    return std::make_unique<AdvisoryLock>(settings_, name);
}

void PostgresDatabase::run_read(Run body, std::source_location where)
{
    Turns::Held turns(turns_);
    until_done({"begin isolation level repeatable read read only", body, false, where, turns});
}

void PostgresDatabase::run_write(Run body, std::source_location where)
{
    Turns::Held turns(turns_);
    until_done({"begin isolation level serializable", body, true, where, turns});
}

void PostgresDatabase::until_done(Attempt const& attempt)
{
    InBody const mark(*this);
    for (int lost = 0;;) {
        Outcome const outcome = attempted(attempt, lost);
        if (outcome == Outcome::done)
            return;
        tally_.retried();
        if (outcome == Outcome::awaits_turn) {
            attempt.turns.wait();
            continue;
        }
        attempt.turns.met_another();
        if (++lost == most_tries) {
            tally_.gave_up();
            throw Busy("db: ten races lost", "40001");
        }
        if (attempt.turns.names().empty()) // else others wait for us
            step_aside(std::min(lost, lost_beside));
    }
}

PostgresDatabase::Outcome PostgresDatabase::attempted(Attempt const& attempt, int lost)
{
    if (!attempt.writes)
        return on_a_session(attempt);
    Gate::Inside const inside(gate_, lost < lost_beside ? Gate::Pass::beside : Gate::Pass::alone);
    return on_a_session(attempt);
}

// A session that has waited may have ended meanwhile (the server was restarted): then all that wait are dropped and
// a new one gets a second chance. One that breaks while committing does not: nobody knows whether it took.
PostgresDatabase::Outcome PostgresDatabase::on_a_session(Attempt const& attempt)
{
    for (bool is_second = false;; is_second = true) {
        Pool<Connection>::Borrowed session(sessions_);
        try {
            return in_turn(*session, attempt);
        } catch (Unavailable const& error) {
            bool const broken = (*session).is_broken();
            if (broken) {
                session.drop();
                sessions_.drop_free();
            }
            if (!broken || error.in_doubt || is_second)
                throw;
        }
    }
}

// Where programs have met, the turns of this one are held against all others too: taken before the transaction sees anything.
PostgresDatabase::Outcome PostgresDatabase::in_turn(Connection& connection, Attempt const& attempt)
{
    if (!attempt.turns.everywhere() || attempt.turns.names().empty())
        return once(connection, attempt);
    EverywhereTurns const taken(connection, attempt.turns.names());
    return once(connection, attempt);
}

PostgresDatabase::Outcome PostgresDatabase::once(Connection& connection, Attempt const& attempt)
{
    connection.run(attempt.begin);
    PostgresTransaction transaction(connection, attempt.writes ? &attempt.turns : nullptr);
    auto const lost = [&] { return transaction.awaits_turn() ? Outcome::awaits_turn : Outcome::lost_race; };
    try {
        Tally::Body const measured(tally_, attempt.writes, attempt.where);
        bool const keep = attempt.body(transaction) == Verdict::keep;
        if (!keep || transaction.awaits_turn()) {
            roll_back(connection);
            return transaction.lost_race() ? lost() : Outcome::done;
        }
        if (transaction.failed() && !transaction.lost_race())
            throw std::logic_error("db: a body went on after a statement had failed; use attempt()");
    } catch (...) {
        roll_back(connection);
        if (transaction.lost_race())
            return lost();
        throw;
    }
    try {
        commit(connection, attempt);
    } catch (LostRace const&) {
        return Outcome::lost_race;
    }
    if (attempt.writes)
        tally_.committed();
    if (!transaction.signals().empty())
        switchboard().committed(transaction.signals());
    return Outcome::done;
}

// Where others wait for the turn of this write they get it before the disk has it: what they see is on the disk before their own is,
// since the server's log is written in order. Who asked for this one is answered once the disk has it, as always.
void PostgresDatabase::commit(Connection& connection, Attempt const& attempt)
{
    bool is_committed = false;
    try {
        if (!waits_apart_ || attempt.turns.names().empty())
            return connection.run("commit");
        connection.run("set local synchronous_commit = off; commit");
        is_committed = true;
        attempt.turns.pass_on();
        connection.run(wait_for_disk);
    } catch (Unavailable const& error) {
        throw Unavailable(error.what(), error.code, true);
    } catch (Error const& error) {
        if (is_committed)
            throw Unavailable(error.what(), error.code, true);
        throw;
    }
}

Switchboard& PostgresDatabase::switchboard()
{
    std::call_once(switchboard_made_, [this] { switchboard_ = std::make_unique<Switchboard>(settings_); });
    return *switchboard_;
}
}

namespace regard::db
{
void take_turn(Transaction& tx, std::int64_t name)
{
    if (auto* const here = dynamic_cast<postgres::PostgresTransaction*>(&tx))
        here->take_turn(name);
}
}
