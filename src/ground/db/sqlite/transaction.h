#pragma once
// A Transaction over a SQLite connection. Beginning and ending it is its owner's business (lane, readers).
#include "ground/db/sqlite/connection.h"
#include "ground/db/transaction.h"

namespace regard::db::sqlite
{
class SqliteTransaction final : public Transaction
{
  public:
    explicit SqliteTransaction(Connection& connection) : connection_(connection) {}

    Engine engine() const override { return Engine::sqlite; }
    using Transaction::failed;
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

    Connection& connection_;
    Statement* bulk_ = nullptr;
    std::int64_t bulk_changes_ = 0;
    std::vector<std::string> signals_;
};
}
