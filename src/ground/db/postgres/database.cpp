#include "ground/db/postgres/database.h"

#include "ground/db/postgres/transaction.h"
#include "ground/db/shared/in_body.h"

#include <fmt/format.h>
#include <random>
#include <thread>

namespace regard::db::postgres
{
namespace
{
constexpr int most_tries = 10;

std::unique_ptr<Connection> open_session(Settings const& settings) { return std::make_unique<Connection>(settings); }

void roll_back(Connection& connection)
{
    try {
        connection.run("rollback");
    } catch (Unavailable const&) {
        // the session is gone, and its transaction with it
    }
}

// Waits a random time that grows with every race lost, so that two who met do not meet again: up to 2, 4, 8 … 256 ms.
void step_aside(int races_lost)
{
    thread_local std::minstd_rand random{std::random_device{}()};
    std::uniform_int_distribution<int> micros(100, 1000 << std::min(races_lost, 8));
    std::this_thread::sleep_for(std::chrono::microseconds(micros(random)));
}

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
    : settings_(std::move(settings)), tally_(settings_.slow), sessions_(settings_, settings_.connections, open_session)
{
    Pool<Connection>::Borrowed const first(sessions_);
}

std::unique_ptr<Database::Lock> PostgresDatabase::lock(std::int64_t name)
{
    return std::make_unique<AdvisoryLock>(settings_, name);
}

void PostgresDatabase::run_read(Run body, std::source_location where)
{
    until_done({"begin isolation level repeatable read read only", body, false, where});
}

void PostgresDatabase::run_write(Run body, std::source_location where)
{
    until_done({"begin isolation level serializable", body, true, where});
}

void PostgresDatabase::until_done(Attempt const& attempt)
{
    InBody const mark(*this);
    for (int tries = 1; on_a_session(attempt) == Outcome::lost_race; ++tries) {
        if (tries == most_tries) {
            tally_.gave_up();
            throw Busy("db: ten races lost", "40001");
        }
        tally_.retried();
        step_aside(tries);
    }
}

// A session that has waited may have ended meanwhile (the server was restarted): then all that wait are dropped and
// a new one gets a second chance. One that breaks while committing does not: nobody knows whether it took.
PostgresDatabase::Outcome PostgresDatabase::on_a_session(Attempt const& attempt)
{
    for (bool is_second = false;; is_second = true) {
        Pool<Connection>::Borrowed session(sessions_);
        try {
            return once(*session, attempt);
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

PostgresDatabase::Outcome PostgresDatabase::once(Connection& connection, Attempt const& attempt)
{
    connection.run(attempt.begin);
    PostgresTransaction transaction(connection);
    try {
        Tally::Body const measured(tally_, attempt.writes, attempt.where);
        if (attempt.body(transaction) == Verdict::undo) {
            roll_back(connection);
            return transaction.lost_race() ? Outcome::lost_race : Outcome::done;
        }
        if (transaction.failed() && !transaction.lost_race())
            throw std::logic_error("db: a body went on after a statement had failed; use attempt()");
    } catch (...) {
        roll_back(connection);
        if (transaction.lost_race())
            return Outcome::lost_race;
        throw;
    }
    try {
        commit(connection);
    } catch (LostRace const&) {
        return Outcome::lost_race;
    }
    if (attempt.writes)
        tally_.committed();
    if (!transaction.signals().empty())
        switchboard().committed(transaction.signals());
    return Outcome::done;
}

void PostgresDatabase::commit(Connection& connection)
{
    try {
        connection.run("commit");
    } catch (Unavailable const& error) {
        throw Unavailable(error.what(), error.code, true);
    }
}

Switchboard& PostgresDatabase::switchboard()
{
    std::call_once(switchboard_made_, [this] { switchboard_ = std::make_unique<Switchboard>(settings_); });
    return *switchboard_;
}
}
