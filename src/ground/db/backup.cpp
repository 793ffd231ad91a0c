#include "ground/db/backup.h"

#include "ground/db/postgres/dump.h"
#include "ground/db/sqlite/copy.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace regard::db
{
namespace
{
enum class Form { missing, sqlite, postgres, unknown };

Form form_of(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Form::missing;
    std::string head(16, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (head == std::string_view("SQLite format 3\0", 16))
        return Form::sqlite;
    return head.starts_with("PGDMP") ? Form::postgres : Form::unknown;
}

Result<void> can_restore(std::string const& path, bool to_server)
{
    switch (form_of(path)) {
    case Form::missing:
        return Refusal{"file_missing", fmt::format("There is no file {}.", path), ""};
    case Form::unknown:
        return Refusal{"not_a_backup", fmt::format("{} is not a backup of a store.", path), ""};
    case Form::sqlite:
        if (to_server)
            return Refusal{
                "other_engine",
                fmt::format("{} is a backup of a store in a file; it cannot be restored into PostgreSQL.", path), ""};
        break;
    case Form::postgres:
        if (!to_server)
            return Refusal{
                "other_engine",
                fmt::format("{} is a backup of a PostgreSQL store; it cannot be restored into a file.", path), ""};
        break;
    }
    return {};
}
}

Result<void> back_up(Database& database, std::string const& path, BackupProgress progress)
{
    if (std::filesystem::exists(path))
        return Refusal{"file_exists", fmt::format("{} is there already. Give a backup a name of its own.", path), ""};
    if (database.engine() == Engine::sqlite)
        return sqlite::copy_to_file(database.settings(), path, progress);
    return postgres::dump(database.settings(), path, progress);
}

Result<void> restore(std::string const& path, Settings const& settings, BackupProgress progress)
{
    bool const to_server = is_server(settings);
    if (auto possible = can_restore(path, to_server); !possible)
        return possible;
    return to_server ? postgres::restore_dump(path, settings, progress)
                     : sqlite::copy_from_file(path, settings, progress);
}
}
