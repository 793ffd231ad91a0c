#include "ground/db/check.h"

namespace regard::db
{
namespace
{
constexpr std::size_t most_examples = 10;

std::string example_of(Row const& row)
{
    if (row.columns() == 0 || row.is_null(0))
        return "";
    try {
        return std::to_string(row.integer(0));
    } catch (std::logic_error const&) {
        return std::string(row.text(0)); // not a number, so a name
    }
}

Finding broken(Transaction& tx, Invariant const& invariant)
{
    Finding finding{invariant.name, invariant.sentence, 0, {}};
    tx.query(invariant.sql, {}, [&](Row const& row) {
        ++finding.rows;
        if (finding.examples.size() < most_examples)
            finding.examples.push_back(example_of(row));
    });
    return finding;
}

std::vector<Invariant> sqlite_rules()
{
    return {{"engine", "The store's file is damaged. Stop the program and restore the last backup.",
             "select integrity_check from pragma_integrity_check where integrity_check <> 'ok'"},
            {"engine", "Rows refer to rows that are not there.", "select \"table\" from pragma_foreign_key_check"}};
}

// PostgreSQL looks after its files itself; what it can tell is whether a rule or an index was never brought to an end.
std::vector<Invariant> postgres_rules()
{
    return {{"engine", "A rule of the schema was added without looking at the rows there are.",
             "select conname from pg_constraint where not convalidated"},
            {"engine", "An index was never finished. Build it again (reindex).",
             "select relname from pg_index join pg_class on pg_class.oid = indexrelid where not indisvalid"}};
}

// Counting reads every page of every table, so that a page that cannot be read shows.
void read_every_table(Transaction& tx)
{
    auto const tables = tx.all("select table_name from information_schema.tables where table_schema = 'public' and "
                               "table_type = 'BASE TABLE'",
                               {}, [](Row const& row) { return std::string(row.text(0)); });
    for (auto const& table : tables)
        tx.integer("select count(*) from \"" + table + "\"");
}

std::vector<Finding> findings(Transaction& tx, std::span<Invariant const> rules)
{
    std::vector<Finding> found;
    for (Invariant const& rule : rules)
        if (auto finding = broken(tx, rule); finding.rows > 0)
            found.push_back(std::move(finding));
    return found;
}
}

std::vector<Finding> check(Database& database, std::span<Invariant const> invariants)
{
    bool const sqlite = database.engine() == Engine::sqlite;
    return database.read([&](Transaction& tx) {
        auto found = findings(tx, sqlite ? sqlite_rules() : postgres_rules());
        if (!sqlite)
            read_every_table(tx);
        auto const broken_rules = findings(tx, invariants);
        found.insert(found.end(), broken_rules.begin(), broken_rules.end());
        return found;
    });
}
}
