#include "features/cases/cases.h"

namespace regard::cases
{
std::vector<Filed> filed(db::Transaction& tx, std::span<CaseId const> ids)
{
    std::vector<Filed> found;
    for (CaseId const id : ids)
        tx.query("select source, reference, historical from customer_case where id = $1", {id},
                 [&](db::Row const& row) {
                     found.push_back({id, row.id<SourceId>(0), std::string(row.text(1)), row.flag(2)});
                 });
    return found;
}

namespace
{
// Sources are few, but the statement must not look at every case to find them.
std::optional<std::int64_t> next_source(db::Transaction& tx, std::int64_t after)
{
    return tx.integer("select min(source) from customer_case where source > $1", {after});
}
}

std::vector<Filed> filed_as(db::Transaction& tx, std::string_view beginning, int limit)
{
    std::vector<Filed> found;
    std::string const end = std::string(beginning) + "\xF4\x8F\xBF\xBF"; // the last character there is
    for (auto source = next_source(tx, -1); source && std::ssize(found) < limit; source = next_source(tx, *source))
        tx.query("select id, reference, historical from customer_case "
                 "where source = $1 and reference >= $2 and reference < $3 order by reference limit $4",
                 {*source, beginning, end, limit - std::ssize(found)}, [&](db::Row const& row) {
                     found.push_back({row.id<CaseId>(0), SourceId{*source}, std::string(row.text(1)), row.flag(2)});
                 });
    return found;
}

std::vector<Filed> filed_in(db::Transaction& tx, SourceId source, std::string_view after, int limit)
{
    return tx.all("select id, reference, historical from customer_case where source = $1 and reference > $2 "
                  "order by reference limit $3",
                  {source.value, after, limit}, [source](db::Row const& row) {
                      return Filed{row.id<CaseId>(0), source, std::string(row.text(1)), row.flag(2)};
                  });
}
}
