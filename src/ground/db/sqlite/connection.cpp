#include "ground/db/sqlite/connection.h"

#include "ground/db/sqlite/errors.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace regard::db::sqlite
{
namespace
{
// SQLite gives its -wal and -shm files the rights of the database itself, so the file must begin with the right ones.
void make_private(std::string const& path)
{
    if (int const file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); file >= 0)
        ::close(file);
}

std::string pragmas(Settings const& settings, Connection::Use use)
{
    return fmt::format("pragma journal_mode = wal;"
                       "pragma synchronous = {};"
                       "pragma foreign_keys = on;"
                       "pragma trusted_schema = off;"
                       "pragma cell_size_check = on;"
                       "pragma mmap_size = 0;"
                       "pragma cache_size = -{};"
                       "pragma temp_store = file;"
                       "pragma journal_size_limit = 67108864;"
                       "pragma query_only = {};",
                       settings.durability == Durability::full ? "full" : "off", settings.cache_kib,
                       use == Connection::Use::read ? "on" : "off");
}
}

Connection::Connection(Settings const& settings, Use use)
{
    try {
        open_file(settings, use);
    } catch (...) {
        sqlite3_close_v2(raw_);
        throw;
    }
}

void Connection::open_file(Settings const& settings, Use use)
{
    static int const once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // counting takes a lock for each allocation
    static_cast<void>(once);
    make_private(settings.where);
    // Each connection is used by one thread at a time, so SQLite's own locks around it are not needed.
    int const code = sqlite3_open_v2(settings.where.c_str(), &raw_,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        throw_error(raw_, code, "");
    sqlite3_busy_timeout(raw_, settings.busy_wait_ms);
    sqlite3_db_config(raw_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // "text" in double quotes is a name, never a string
    sqlite3_db_config(raw_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(raw_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    script(pragmas(settings, use).c_str());
}

Connection::~Connection()
{
    statements_.clear();
    sqlite3_close_v2(raw_);
}

// Each statement that runs is looked up by its text, which is long.
std::size_t Connection::Hash::operator()(std::string_view sql) const { return XXH3_64bits(sql.data(), sql.size()); }

Statement& Connection::prepared(std::string_view sql)
{
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        if (statements_.size() >= most_statements)
            drop_longest_unused();
        found = statements_.emplace(std::string(sql), Kept{std::make_unique<Statement>(raw_, sql)}).first;
    }
    found->second.used = ++uses_;
    return *found->second.statement;
}

void Connection::drop_longest_unused()
{
    auto const by_use = [](auto const& a, auto const& b) { return a.second.used < b.second.used; };
    statements_.erase(std::min_element(statements_.begin(), statements_.end(), by_use));
}

void Connection::run(std::string_view sql)
{
    Statement& statement = prepared(sql);
    try {
        statement.step();
    } catch (...) {
        statement.reset();
        throw;
    }
    statement.reset();
}

void Connection::script(char const* sql)
{
    if (int const code = sqlite3_exec(raw_, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw_error(raw_, code, sql);
}

std::int64_t Connection::total_changes() const { return sqlite3_total_changes64(raw_); }
std::int64_t Connection::last_changes() const { return sqlite3_changes64(raw_); }
bool Connection::in_transaction() const { return sqlite3_get_autocommit(raw_) == 0; }
}
