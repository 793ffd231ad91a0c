// What the engine alone takes to insert rows: one thread, one transaction, one prepared statement, from values already
// parsed.
//     bare_insert_bench FROM TABLE TO
// Reads the rows of TABLE (whole numbers) in the store FROM into memory, makes the table with its indexes in the new store
// TO, opened as ours are, and inserts them. Prints {"rows","seconds","cpu_seconds"} of begin to commit.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace
{
void must(sqlite3* file, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(file));
}

void run(sqlite3* file, std::string const& sql)
{
    must(file, sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3* open(char const* path)
{
    sqlite3* file = nullptr;
    must(file, sqlite3_open_v2(path, &file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    run(file, "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -2048");
    return file;
}

sqlite3_stmt* prepare(sqlite3* file, std::string const& sql)
{
    sqlite3_stmt* statement = nullptr;
    must(file, sqlite3_prepare_v2(file, sql.c_str(), -1, &statement, nullptr));
    return statement;
}

struct Rows
{
    std::vector<std::string> schema; // of the table and its indexes
    int columns = 0;
    std::vector<std::optional<std::int64_t>> cells; // row after row
};

Rows read(char const* path, std::string const& table)
{
    Rows rows;
    sqlite3* const file = open(path);
    auto* schema = prepare(file, "select sql from sqlite_schema where tbl_name = '" + table + "' and sql is not null");
    while (sqlite3_step(schema) == SQLITE_ROW)
        rows.schema.emplace_back(reinterpret_cast<char const*>(sqlite3_column_text(schema, 0)));
    sqlite3_finalize(schema);
    auto* all = prepare(file, "select * from " + table);
    rows.columns = sqlite3_column_count(all);
    while (sqlite3_step(all) == SQLITE_ROW)
        for (int i = 0; i < rows.columns; ++i)
            rows.cells.push_back(sqlite3_column_type(all, i) == SQLITE_NULL
                                     ? std::nullopt
                                     : std::optional(sqlite3_column_int64(all, i)));
    sqlite3_finalize(all);
    sqlite3_close_v2(file);
    return rows;
}

void insert(sqlite3* file, std::string const& table, Rows const& rows)
{
    std::string marks = "?";
    for (int i = 1; i < rows.columns; ++i)
        marks += ", ?";
    run(file, "begin immediate");
    auto* statement = prepare(file, "insert into " + table + " values (" + marks + ")");
    for (auto cell = rows.cells.begin(); cell != rows.cells.end();) {
        for (int i = 1; i <= rows.columns; ++i, ++cell)
            *cell ? sqlite3_bind_int64(statement, i, **cell) : sqlite3_bind_null(statement, i);
        must(file, sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    run(file, "commit");
}

double cpu_seconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    auto const seconds = [](timeval const& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}
}

int main(int count, char** arguments)
{
    if (count != 4)
        return 2;
    std::string const table = arguments[2];
    Rows const rows = read(arguments[1], table);
    sqlite3* const file = open(arguments[3]);
    for (auto const& sql : rows.schema)
        run(file, sql);
    double const cpu_before = cpu_seconds();
    auto const began = std::chrono::steady_clock::now();
    insert(file, table, rows);
    std::chrono::duration<double> const seconds = std::chrono::steady_clock::now() - began;
    std::printf("{\"rows\":%zu,\"seconds\":%.4f,\"cpu_seconds\":%.4f}\n",
                rows.cells.size() / static_cast<std::size_t>(rows.columns), seconds.count(),
                cpu_seconds() - cpu_before);
    sqlite3_close_v2(file);
    return 0;
}
