#include "ground/db/sqlite/database.h"

#include "ground/db/shared/in_body.h"

namespace regard::db::sqlite
{
namespace
{
std::unique_ptr<Connection> open_reader(Settings const& settings)
{
    return std::make_unique<Connection>(settings, Connection::Use::read);
}

// A reading transaction, ended when the block ends: there is nothing to keep.
class Snapshot
{
  public:
    explicit Snapshot(Connection& connection) : connection_(connection) { connection_.run("begin"); }
    ~Snapshot()
    {
        try {
            if (connection_.in_transaction())
                connection_.run("rollback");
        } catch (Error const&) {
            // it has been read; a connection that cannot go back to rest shows that in its next `begin`
        }
    }
    Snapshot(Snapshot const&) = delete;
    Snapshot& operator=(Snapshot const&) = delete;

  private:
    Connection& connection_;
};
}

SqliteDatabase::SqliteDatabase(Settings settings)
    : settings_(std::move(settings)), tally_(settings_.slow), readers_(settings_, settings_.readers, open_reader),
      lane_(*this, settings_, tally_, board_)
{}

void SqliteDatabase::run_read(Run body, std::source_location where)
{
    InBody const mark(*this);
    Pool<Connection>::Borrowed connection(readers_);
    Tally::Body const measured(tally_, false, where);
    Snapshot const snapshot(*connection);
    SqliteTransaction transaction(*connection);
    body(transaction);
}

void SqliteDatabase::run_write(Run body, std::source_location where)
{
    InBody::refuse_inside(*this);
    auto const keep = [&](Transaction& transaction) { return body(transaction) == Verdict::keep; };
    lane_.write(keep, where);
}
}
