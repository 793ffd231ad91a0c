#include "features/cases/cases.h"

namespace regard::cases
{
bool any_case(db::Transaction& tx) { return tx.exists("select 1 from customer_case limit 1"); }

std::map<SourceId, std::int64_t> cases_by_source(db::Transaction& tx)
{
    std::map<SourceId, std::int64_t> cases;
    tx.query("select source, count(*) from customer_case group by source", {},
             [&](db::Row const& row) { cases.emplace(row.id<SourceId>(0), row.integer(1)); });
    return cases;
}

Said said_of(db::Transaction& tx, SourceId source)
{
    auto const any = [&](std::string_view sql) { return tx.exists(sql, {source.value}); };
    Said said;
    said.teams = any("select 1 from customer_case c join case_event e on e.case_id = c.id where c.source = $1 and "
                     "e.team is not null limit 1");
    said.persons = any("select 1 from customer_case c join case_event e on e.case_id = c.id where c.source = $1 and "
                       "e.person is not null limit 1");
    said.touchpoints = any("select 1 from customer_case where source = $1 and touchpoint is not null limit 1");
    said.products = any("select 1 from customer_case where source = $1 and product is not null limit 1");
    said.verticals = any("select 1 from customer_case where source = $1 and vertical is not null limit 1");
    said.kinds = tx.integer("select count(*) from (select distinct kind from customer_case where source = $1 and kind "
                            "is not null limit 2) s",
                            {source.value}) == 2;
    return said;
}
}
