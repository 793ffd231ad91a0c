#pragma once
// The store's schema, grown forward by numbered files `NNN_name.sql` that each module embeds from its schema/ folder.
// Each file is one transaction, recorded in `schema_migration` with a checksum; a file that has shipped is never
// edited, a change is a new file.
//
// Files are portable SQL with type words of our own for columns, which become what the engine calls them:
//     id instant minor int -> INTEGER / bigint      real -> REAL / double precision     text -> TEXT / text collate "C"
//     bytes -> BLOB / bytea                          flag -> INTEGER / bigint, checked to be 0 or 1
// In SQLite every table becomes STRICT; `without rowid` after a table is left out on PostgreSQL. What only one engine has stands
// between lines that begin with `-- on sqlite` or `-- on postgres`, and `-- on both`.
#include "base/embedded.h"
#include "ground/db/db.h"

#include <span>
#include <string>
#include <vector>

namespace regard::db
{
struct Migration
{
    std::string feature; // `cases`
    int number;          // from 1, without gaps within a feature
    std::string name;    // `cases` of 001_cases.sql
    std::string sql;     // as written, before the type words are replaced
};

// The migrations of one feature, in order. A file name that is none, or a gap, is a bug: throws std::logic_error.
std::vector<Migration> migrations_of(std::string_view feature, std::span<EmbeddedFile const> files);

// Brings the store to the end of `migrations`, in the order given (lower floors first). Two programs that start at once
// are safe: one does it, the other waits. Returns how many were applied now. Refuses with `store_is_newer` where the
// store has one this program does not know, `schema_was_edited` where a file differs from the one applied then. A
// migration that fails throws; those before it stay.
Result<int> migrate(Database& database, std::span<Migration const> migrations);

// `sql` as `engine` wants it. Throws std::logic_error at a column type that is not one of our words.
std::string translated(std::string_view sql, Engine engine);
}
