#pragma once
// The store on a PostgreSQL server, shared by any number of equal programs.
#include "ground/db/postgres/connection.h"
#include "ground/db/postgres/switchboard.h"
#include "ground/db/shared/gate.h"
#include "ground/db/shared/pool.h"
#include "ground/db/shared/tally.h"
#include "ground/db/shared/turns.h"

namespace regard::db::postgres
{
class PostgresDatabase final : public Database
{
  public:
    explicit PostgresDatabase(Settings settings); // throws db::Error where the server cannot be reached

    Engine engine() const override { return Engine::postgres; }
    Settings const& settings() const override { return settings_; }
    Counters counters() const override { return tally_.counters(); }
    Signals& signals() override { return switchboard(); }
    std::unique_ptr<Lock> lock(std::int64_t name) override;

  private:
    enum class Outcome { done, lost_race, awaits_turn };
    struct Attempt // what one try of a body needs
    {
        char const* begin;
        Run body;
        bool writes;
        std::source_location where;
        Turns::Held& turns;
    };

    void run_read(Run body, std::source_location where) override;
    void run_write(Run body, std::source_location where) override;
    void until_done(Attempt const& attempt);
    Outcome attempted(Attempt const& attempt, int lost);
    Outcome on_a_session(Attempt const& attempt);
    Outcome in_turn(Connection& connection, Attempt const& attempt);
    Outcome once(Connection& connection, Attempt const& attempt);
    void commit(Connection& connection, Attempt const& attempt);
    Switchboard& switchboard();

    Settings settings_;
    Tally tally_;
    Pool<Connection> sessions_;
    Turns turns_;
    Gate gate_;
    bool waits_apart_ = false; // for the disk, after a commit: as commit() does where others wait for their turn
    std::once_flag switchboard_made_;
    std::unique_ptr<Switchboard> switchboard_; // made when first needed: the command line seldom does
};
}
