#pragma once
// A PostgreSQL store in a file and back, by pg_dump and pg_restore as child processes.
#include "ground/db/backup.h"

namespace regard::db::postgres
{
Result<void> dump(Settings const& store, std::string const& path, BackupProgress progress);
Result<void> restore_dump(std::string const& path, Settings const& store, BackupProgress progress);
}
