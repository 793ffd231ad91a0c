#include "ground/db/migration.h"

#include "ground/clock/clock.h"
#include "ground/log/log.h"

#include <charconv>
#include <fmt/format.h>
#include <stdexcept>

namespace regard::db
{
namespace
{
constexpr std::int64_t lock_name = 0x7265676172640001; // "regard", 1

Migration parsed(std::string_view feature, EmbeddedFile const& file)
{
    Migration migration{std::string(feature), 0, "", std::string(file.bytes)};
    auto const* const begin = file.path.data();
    auto const digits = std::from_chars(begin, begin + file.path.size(), migration.number);
    std::string_view const rest = file.path.substr(static_cast<std::size_t>(digits.ptr - begin));
    if (digits.ec != std::errc() || !rest.starts_with("_") || !rest.ends_with(".sql"))
        throw std::logic_error(fmt::format("schema: {}/{} is not called NNN_name.sql", feature, file.path));
    migration.name = rest.substr(1, rest.size() - 5);
    return migration;
}
}

std::vector<Migration> migrations_of(std::string_view feature, std::span<EmbeddedFile const> files)
{
    std::vector<Migration> migrations;
    for (EmbeddedFile const& file : files)
        migrations.push_back(parsed(feature, file));
    std::sort(migrations.begin(), migrations.end(), [](auto const& a, auto const& b) { return a.number < b.number; });
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != static_cast<int>(i) + 1)
            throw std::logic_error(fmt::format("schema: {} has no {:03}", feature, i + 1));
    return migrations;
}

namespace
{
// FNV-1a. To notice a slip, not an attacker.
std::int64_t checksum(std::string_view sql)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (char const c : sql)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return static_cast<std::int64_t>(hash);
}

Refusal edited(Migration const& migration)
{
    return {
        "schema_was_edited",
        fmt::format("The store was made with another text of {} {:03} ({}) than this program brings. A step that has "
                    "been applied is never edited; use the program this store was made with, or a newer one.",
                    migration.feature, migration.number, migration.name),
        ""};
}

Refusal newer(std::string_view feature, std::int64_t number, std::string_view name)
{
    return {"store_is_newer",
            fmt::format("The store is newer than this program: it has {} {:03} ({}), which this program does not know. "
                        "Start the newer program again, or restore a backup made before the upgrade.",
                        feature, number, name),
            ""};
}

Migration const* find(std::span<Migration const> migrations, std::string_view feature, std::int64_t number)
{
    for (Migration const& migration : migrations)
        if (migration.feature == feature && migration.number == number)
            return &migration;
    return nullptr;
}

void make_record_table(Transaction& transaction)
{
    transaction.script(
        translated("create table if not exists schema_migration ("
                   "feature text not null, number int not null, name text not null, checksum int not null,"
                   "applied_at instant not null, primary key (feature, number))",
                   transaction.engine()));
}

Result<void> check_record(Transaction& transaction, std::span<Migration const> migrations)
{
    Result<void> verdict;
    transaction.query("select feature, number, name, checksum from schema_migration order by feature, number", {},
                      [&](Row const& row) {
                          auto const* const known = find(migrations, row.text(0), row.integer(1));
                          if (!verdict.has_value())
                              return;
                          if (known == nullptr)
                              verdict = newer(row.text(0), row.integer(1), row.text(2));
                          else if (checksum(known->sql) != row.integer(3))
                              verdict = edited(*known);
                      });
    return verdict;
}

// Looks first: on SQLite another program may have done it since the record was read.
bool apply(Transaction& transaction, Migration const& migration)
{
    if (transaction.exists("select 1 from schema_migration where feature = $1 and number = $2",
                           {migration.feature, migration.number}))
        return false;
    transaction.script(translated(migration.sql, transaction.engine()));
    transaction.execute(
        "insert into schema_migration (feature, number, name, checksum, applied_at) "
        "values ($1, $2, $3, $4, $5)",
        {migration.feature, migration.number, migration.name, checksum(migration.sql), SystemClock().now()});
    return true;
}
}

Result<int> migrate(Database& database, std::span<Migration const> migrations)
{
    auto const lock = database.lock(lock_name);
    database.write(make_record_table);
    auto const verdict = database.read([&](Transaction& tx) { return check_record(tx, migrations); });
    if (!verdict)
        return verdict.error();
    int applied = 0;
    for (Migration const& migration : migrations)
        applied += database.write([&](Transaction& tx) { return apply(tx, migration); }) ? 1 : 0;
    if (applied > 0)
        log::info("schema_migrated", {{"steps", applied}, {"of", migrations.size()}});
    return applied;
}
}
