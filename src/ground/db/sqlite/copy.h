#pragma once
// A SQLite store copied page by page, by SQLite's own online backup.
#include "ground/db/backup.h"

namespace regard::db::sqlite
{
Result<void> copy_to_file(Settings const& store, std::string const& path, BackupProgress progress);
Result<void> copy_from_file(std::string const& path, Settings const& store, BackupProgress progress);
}
