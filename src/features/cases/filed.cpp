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
}
