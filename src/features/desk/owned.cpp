#include "features/desk/owned.h"

#include "ground/clock/first_id.h"

namespace regard::desk
{
namespace
{
#define OWNED_CASE "select id, number, subject, state, owner, opened from live_case "
#define COUNTS "and (closed_as is null or closed_as = 0) "

OwnedCase read(db::Row const& row)
{
    return {row.id<CaseId>(0),    row.integer(1),        std::string(row.text(2)),
            row.choice<State>(3), row.id<EmployeeId>(4), row.instant(5)};
}

// Ids grow with time, so the cases recorded since then are a range of the table. None was recorded before it was opened.
CaseId first_since(Instant since) { return {first_id_of(since)}; }
}

std::int64_t unplaced_complaints(db::Transaction& tx, Instant since)
{
    return tx
        .integer("select count(*) from live_case where kind = 0 and touchpoint is null and opened >= $1 " COUNTS,
                 {since})
        .value_or(0);
}

std::vector<OwnedCase> unplaced_complaints(db::Transaction& tx, Instant since, AfterOpened const& after, int limit)
{
    return tx.all(OWNED_CASE
                  "where kind = 0 and touchpoint is null and opened >= $1 and (opened, id) < ($2, $3) " COUNTS
                  "order by opened desc, id desc limit $4",
                  {since, after.opened, after.id.value, limit}, read);
}

std::vector<ComplaintsAt> complaints_by_touchpoint(db::Transaction& tx, Instant since)
{
    return tx.all("select touchpoint, count(*) from live_case where id >= $1 and opened >= $2 and kind = 0 "
                  "and touchpoint is not null " COUNTS "group by touchpoint order by touchpoint",
                  {first_since(since).value, since}, [](db::Row const& row) {
                      return ComplaintsAt{row.id<TouchpointId>(0), row.integer(1)};
                  });
}

std::vector<OwnedCase> complaints_at(db::Transaction& tx, TouchpointId touchpoint, Instant since,
                                     AfterOpened const& after, int limit)
{
    return tx.all(OWNED_CASE "where touchpoint = $1 and id >= $2 and id < $3 and opened >= $4 and kind = 0 " COUNTS
                             "order by id desc limit $5",
                  {touchpoint, first_since(since).value, after.id ? after.id.value : INT64_MAX, since, limit}, read);
}

std::vector<OwnedAt> owners_since(db::Transaction& tx, Instant since)
{
    return tx.all("select touchpoint, owner, count(*) from live_case where id >= $1 and opened >= $2 "
                  "and touchpoint is not null " COUNTS "group by touchpoint, owner order by touchpoint, owner",
                  {first_since(since).value, since}, [](db::Row const& row) {
                      return OwnedAt{row.id<TouchpointId>(0), row.id<EmployeeId>(1), row.integer(2)};
                  });
}

std::vector<OwnedCase> cases_at(db::Transaction& tx, TouchpointId touchpoint, Instant since, AfterOpened const& after,
                                int limit)
{
    return tx.all(OWNED_CASE "where touchpoint = $1 and id >= $2 and id < $3 and opened >= $4 " COUNTS
                             "order by id desc limit $5",
                  {touchpoint, first_since(since).value, after.id ? after.id.value : INT64_MAX, since, limit}, read);
}

std::vector<OwnedCase> open_owned_by(db::Transaction& tx, EmployeeId owner, CaseId after, int limit)
{
    return tx.all(OWNED_CASE "where owner = $1 and state < 3 and id > $2 order by id limit $3",
                  {owner, after.value, limit}, read);
}

std::vector<OwnedCase> offered_to(db::Transaction& tx, EmployeeId receiver, CaseId after, int limit)
{
    return tx.all(OWNED_CASE "where offered_to = $1 and id > $2 order by id limit $3", {receiver, after.value, limit},
                  read);
}

std::vector<OwnedCase> drafted_by(db::Transaction& tx, EmployeeId author, CaseId after, int limit)
{
    return tx.all(OWNED_CASE "where id in (select case_id from case_draft where author = $1 and text <> '') "
                             "and id > $2 order by id limit $3",
                  {author, after.value, limit}, read);
}

HoldsAtDesk holds_at_desk(db::Transaction& tx, EmployeeId person)
{
    HoldsAtDesk holds;
    tx.query("select count(*), count(promised) from live_case where owner = $1 and state < 3", {person},
             [&](db::Row const& row) {
                 holds.open = row.integer(0);
                 holds.promised = row.integer(1);
             });
    holds.offered = tx.integer("select count(*) from live_case where offered_to = $1", {person}).value_or(0);
    holds.drafted =
        tx.integer("select count(distinct case_id) from case_draft where author = $1 and text <> ''", {person})
            .value_or(0);
    return holds;
}

std::vector<OpenOf> open_by_owner(db::Transaction& tx)
{
    return tx.all("select owner, count(*) from live_case where state < 3 group by owner", {}, [](db::Row const& row) {
        return OpenOf{row.id<EmployeeId>(0), row.integer(1)};
    });
}

#undef COUNTS
#undef OWNED_CASE
}
