#pragma once
// A Transaction over a PostgreSQL session. Beginning and ending it is its owner's business (database.cpp).
#include "ground/db/postgres/connection.h"
#include "ground/db/postgres/errors.h"
#include "ground/db/shared/turns.h"
#include "ground/db/transaction.h"

namespace regard::db::postgres
{
class PostgresTransaction final : public Transaction
{
  public:
    PostgresTransaction(Connection& connection, Turns::Held* turns) : connection_(connection), turns_(turns) {}

    Engine engine() const override { return Engine::postgres; }
    using Transaction::failed;
    bool lost_race() const { return lost_race_; }     // a statement threw LostRace, whatever the body made of it
    bool awaits_turn() const { return awaits_turn_; } // that is why
    void take_turn(std::int64_t name);                // turn.h
    std::vector<std::string> const& signals() const { return signals_; } // to be given after the commit

  private:
    std::int64_t do_execute(std::string_view sql, Params params) override;
    void do_query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each) override;
    void do_bulk_begin(std::string_view sql) override;
    void do_bulk_add(Params params) override;
    std::int64_t do_bulk_end() override;
    void do_script(std::string_view sql) override;
    void do_signal(std::string_view channel) override;
    void do_savepoint(char const* command) override;

    template <class F>
    auto watched(F&& statement);
    void read_answers(FunctionRef<void(Row const&)> each);
    void settle_bulk();
    void read_pipeline();

    Connection& connection_;
    Turns::Held* turns_; // none in a read
    bool lost_race_ = false;
    bool awaits_turn_ = false;
    std::vector<std::string> signals_;

    // A Bulk sends its rows in libpq's pipeline mode, without waiting for the server but every so many rows.
    std::string bulk_sql_;
    std::size_t bulk_sent_ = 0; // rows whose answers are not read yet
    std::int64_t bulk_changes_ = 0;
};
}
