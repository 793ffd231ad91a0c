#include "ground/db/sqlite/errors.h"

#include "ground/db/error.h"

#include <optional>
#include <sqlite3.h>

namespace regard::db::sqlite
{
namespace
{
std::optional<Conflict::Kind> conflict_of(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Conflict::Kind::unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Conflict::Kind::foreign_key;
    case SQLITE_CONSTRAINT_CHECK:
        return Conflict::Kind::check;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Conflict::Kind::not_null;
    default:
        return std::nullopt;
    }
}

// `UNIQUE constraint failed: person.email` -> `person.email`
std::string after_colon(std::string_view message)
{
    auto const at = message.find(": ");
    return at == std::string_view::npos ? std::string() : std::string(message.substr(at + 2));
}
}

void throw_error(sqlite3* connection, int code, std::string_view sql)
{
    int const extended = connection != nullptr ? sqlite3_extended_errcode(connection) : code;
    std::string const message = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    std::string const what = "sqlite: " + message + (sql.empty() ? "" : ": ") + std::string(sql);
    std::string const name = std::to_string(extended);
    if (auto const kind = conflict_of(extended))
        throw Conflict(what, name, *kind, after_colon(message));
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Busy(what, name);
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_READONLY:
        throw Unavailable(what, name);
    default:
        throw Error(what, name);
    }
}
}
