#include "features/touchpoints/history_store.h"

namespace regard::touchpoints::store
{
namespace
{
#define REGARD_CHANGE                                                                                                  \
    "select id, at, who, kind, touchpoint, journey, name, fields, reason, draft from touchpoint_change where id < $1 "

MapChange read(db::Row const& row)
{
    MapChange one;
    one.id = row.id<MapChangeId>(0);
    one.at = row.instant(1);
    one.who = row.maybe_id<api::UserId>(2);
    one.kind = row.choice<ChangeKind>(3);
    one.touchpoint = row.maybe_id<TouchpointId>(4);
    one.journey = row.maybe_id<JourneyId>(5);
    one.name = row.text(6);
    one.fields = from_json<std::vector<FieldChange>>(row.text(7)).value();
    one.reason = row.text(8);
    one.draft = row.maybe_id<DraftId>(9);
    return one;
}
}

void insert(db::Transaction& tx, MapChange const& one)
{
    tx.execute("insert into touchpoint_change (id, touchpoint, journey, name, kind, fields, reason, at, who, draft) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
               {one.id, one.touchpoint, one.journey, one.name, one.kind, to_json(one.fields), one.reason, one.at,
                one.who, one.draft});
}

std::vector<MapChange> changes(db::Transaction& tx, std::optional<TouchpointId> of, MapChangeId before, int limit)
{
    std::int64_t const from = before ? before.value : INT64_MAX;
    if (of)
        return tx.all(REGARD_CHANGE "and touchpoint = $2 order by id desc limit $3", {from, *of, limit}, read);
    return tx.all(REGARD_CHANGE "order by id desc limit $2", {from, limit}, read);
}
}
