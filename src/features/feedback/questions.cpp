#include "features/feedback/questions.h"

namespace regard::feedback
{
void each_question(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(Question const&)> see)
{
    tx.query("select case_id, resolved_at, kind, team, touchpoint, product, vertical, mark from feedback_question "
             "where resolved_at >= $1 and resolved_at < $2 order by resolved_at, id",
             {from, before}, [&](db::Row const& row) {
                 Question one{row.id<CaseId>(0), row.instant(1), row.choice<Kind>(2)};
                 one.team = row.maybe_id<UnitId>(3);
                 one.touchpoint = row.maybe_id<TouchpointId>(4);
                 one.product = row.maybe_id<ProductId>(5);
                 one.vertical = row.maybe_id<VerticalId>(6);
                 if (!row.is_null(7))
                     one.mark = static_cast<int>(row.integer(7));
                 see(one);
             });
}
}
