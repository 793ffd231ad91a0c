#pragma once
// An empty store of one engine for tests and benchmarks, gone with this object.
#include "ground/db/db.h"
#include "ground/db/temp_folder.h"

namespace regard::db::testing
{
// PostgreSQL is there where REGARD_TEST_POSTGRES names a cluster (postgresql://…) in which databases may be made.
bool engine_present(Engine engine);
char const* name_of(Engine engine);

class FreshStore
{
  public:
    explicit FreshStore(Engine engine, Settings settings = {.durability = Durability::none}); // `where` is filled in
    ~FreshStore();
    FreshStore(FreshStore const&) = delete;
    FreshStore& operator=(FreshStore const&) = delete;

    Database& store() { return *database_; }
    void close() { database_.reset(); }
    void reopen();                                               // closes it and opens it again, as a restart does
    std::string const& where() const { return settings_.where; } // for a second program on the same store

  private:
    Settings settings_;
    Engine engine_;
    TempFolder folder_;
    std::string name_; // of the PostgreSQL database
    std::unique_ptr<Database> database_;
};
}
