#include "features/feedback/questions.h"

namespace regard::feedback
{
namespace
{
template <class IdType>
std::optional<IdType> maybe(db::Row const& row, int column)
{
    return row.is_null(column) ? std::nullopt : std::optional(row.id<IdType>(column));
}
}

void each_question(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(Question const&)> see)
{
    tx.query("select case_id, resolved_at, kind, team, touchpoint, product, vertical, mark from feedback_question "
             "where resolved_at >= $1 and resolved_at < $2 order by resolved_at, id",
             {from, before}, [&](db::Row const& row) {
                 Question one{row.id<CaseId>(0), row.instant(1), row.choice<Kind>(2)};
                 one.team = maybe<UnitId>(row, 3);
                 one.touchpoint = maybe<TouchpointId>(row, 4);
                 one.product = maybe<ProductId>(row, 5);
                 one.vertical = maybe<VerticalId>(row, 6);
                 if (!row.is_null(7))
                     one.mark = static_cast<int>(row.integer(7));
                 see(one);
             });
}
}
