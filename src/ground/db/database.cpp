#include "ground/db/postgres/database.h"
#include "ground/db/sqlite/database.h"
#include "ground/db/temp_folder.h"

#include <fmt/format.h>

namespace regard::db
{
namespace
{
Refusal unavailable(std::string_view what, std::string_view why)
{
    return {"database_unavailable", fmt::format("The store {} cannot be opened: {}.", what, why), ""};
}

class Temporary final : private TempFolder, public sqlite::SqliteDatabase
{
  public:
    Temporary() : SqliteDatabase({.where = path() + "/store.db", .durability = Durability::none}) {}
};
}

bool is_server(Settings const& settings)
{
    std::string_view const where = settings.where;
    return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

Result<std::unique_ptr<Database>> Database::open(Settings const& settings)
{
    if (settings.where.empty())
        return Refusal{"database_unavailable", "No store is named: give a file's path or a postgresql:// address.", ""};
    bool const server = is_server(settings);
    try {
        if (server)
            return std::unique_ptr<Database>(std::make_unique<postgres::PostgresDatabase>(settings));
        return std::unique_ptr<Database>(std::make_unique<sqlite::SqliteDatabase>(settings));
    } catch (Error const& error) {
        return unavailable(server ? postgres::without_password(settings.where) : settings.where, error.what());
    }
}

std::unique_ptr<Database> Database::in_memory() { return std::make_unique<Temporary>(); }
}
