#pragma once
// A whole store in one file, taken while the program runs and put back into an empty place.
#include "ground/db/db.h"

#include <string>

namespace regard::db
{
// Called now and then with how far it has come, from 0 to 1 (PostgreSQL does not tell, so only at the end).
using BackupProgress = FunctionRef<void(double)>;

// Writes the store's state of this moment to the new file `path`, beside readers and writers. The file is complete and checked when
// it gets its name; readable by its owner alone. SQLite: a database file, copied page by page; what is
// written meanwhile stays in the log, which grows by that much. PostgreSQL: what `pg_dump
// --format=custom` writes; pg_dump must be installed, of the server's version or newer. Refuses with `file_exists`, `backup_failed`.
Result<void> back_up(Database& database, std::string const& path, BackupProgress progress);

// Puts the backup into the store that `settings` name, which must hold nothing yet (a missing file, an empty database). Nothing
// is left behind where it fails. Refuses with `file_missing`, `not_a_backup`, `other_engine`, `store_not_empty`, `restore_failed`.
// Programs that start on the store afterwards put the journal in order (events::mend_order).
Result<void> restore(std::string const& path, Settings const& settings, BackupProgress progress);
}
