#include "ground/db/sqlite/transaction.h"

namespace regard::db::sqlite
{
namespace
{
// Resets a statement when the block ends, however it ends: one that is not reset keeps a lock and borrowed parameters.
class Bound
{
  public:
    Bound(Statement& statement, Params params) : statement_(statement)
    {
        try {
            statement_.bind(params);
        } catch (...) {
            statement_.reset();
            throw;
        }
    }
    ~Bound() { statement_.reset(); }
    Bound(Bound const&) = delete;
    Bound& operator=(Bound const&) = delete;

  private:
    Statement& statement_;
};
}

std::int64_t SqliteTransaction::do_execute(std::string_view sql, Params params)
{
    Statement& statement = connection_.prepared(sql);
    Bound const bound(statement, params);
    auto const before = connection_.total_changes();
    while (statement.step())
        ;
    // The last count is left standing by statements that change no rows, such as `create table`.
    return connection_.total_changes() == before ? 0 : connection_.last_changes();
}

void SqliteTransaction::do_query(std::string_view sql, Params params, FunctionRef<void(Row const&)> each)
{
    Statement& statement = connection_.prepared(sql);
    Bound const bound(statement, params);
    while (statement.step())
        each(statement.row());
}

void SqliteTransaction::do_bulk_begin(std::string_view sql)
{
    bulk_ = &connection_.prepared(sql);
    bulk_changes_ = 0;
}

void SqliteTransaction::do_bulk_add(Params params)
{
    Bound const bound(*bulk_, params);
    auto const before = connection_.total_changes();
    while (bulk_->step())
        ;
    if (connection_.total_changes() != before)
        bulk_changes_ += connection_.last_changes();
}

std::int64_t SqliteTransaction::do_bulk_end()
{
    bulk_ = nullptr;
    return bulk_changes_;
}

void SqliteTransaction::do_script(std::string_view sql) { connection_.script(std::string(sql).c_str()); }

void SqliteTransaction::do_signal(std::string_view channel)
{
    if (std::find(signals_.begin(), signals_.end(), channel) == signals_.end())
        signals_.emplace_back(channel);
}

void SqliteTransaction::do_savepoint(char const* command) { connection_.run(command); }
}
