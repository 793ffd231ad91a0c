#pragma once
// The store in one file. Several programs may have it open; each has its own lane, and SQLite's lock keeps them apart.
#include "ground/db/shared/pool.h"
#include "ground/db/sqlite/lane.h"

namespace regard::db::sqlite
{
class SqliteDatabase : public Database
{
  public:
    explicit SqliteDatabase(Settings settings); // throws db::Error where the file cannot be used

    Engine engine() const override { return Engine::sqlite; }
    Settings const& settings() const override { return settings_; }
    Counters counters() const override { return tally_.counters(); }
    Signals& signals() override { return board_; }
    std::unique_ptr<Lock> lock(std::int64_t) override { return std::make_unique<Lock>(); }

  private:
    void run_read(Run body, std::source_location where) override;
    void run_write(Run body, std::source_location where) override;

    Settings settings_;
    Tally tally_;
    Board board_;
    Pool<Connection> readers_;
    Lane lane_;
};
}
