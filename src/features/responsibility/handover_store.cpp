#include "features/responsibility/handover_store.h"

namespace regard::responsibility::store
{
namespace
{
HandoverRow read(db::Row const& row)
{
    HandoverRow one{row.id<HandoverId>(0), row.id<EmployeeId>(1), std::string(row.text(2))};
    if (auto const day = row.maybe_integer(3))
        one.last_day = Date{static_cast<std::int32_t>(*day)};
    if (!row.is_null(4))
        one.by = row.id<EmployeeId>(4);
    one.by_user = row.id<api::UserId>(5);
    one.at = row.instant(6);
    one.state = row.choice<HandoverState>(7);
    one.total = row.integer(8);
    one.ended = row.maybe_instant(9);
    return one;
}
}

void insert(db::Transaction& tx, HandoverRow const& row, std::vector<HandoverTo> const& to)
{
    auto const day = row.last_day ? std::optional<std::int64_t>(row.last_day->days) : std::nullopt;
    tx.execute("insert into handover (id, employee, reason, last_day, by_employee, by_user, at, state, total, ended) "
               "values ($1, $2, $3, $4, $5, $6, $7, 0, $8, null)",
               {row.id, row.employee, row.reason, day, row.by, row.by_user.value, row.at, row.total});
    auto rows = tx.bulk("insert into handover_to (handover, kind, thing, receiver) values ($1, $2, $3, $4)");
    for (HandoverTo const& one : to)
        rows.add({row.id, one.kind, one.thing.value_or(ThingId{}).value, one.to});
    rows.finish();
}

std::optional<HandoverRow> handover(db::Transaction& tx, HandoverId id)
{
    return tx.one("select id, employee, reason, last_day, by_employee, by_user, at, state, total, ended from handover "
                  "where id = $1",
                  {id}, read);
}

std::optional<HandoverId> running(db::Transaction& tx, EmployeeId employee)
{
    return tx.one("select id from handover where employee = $1 and state = 0", {employee},
                  [](db::Row const& row) { return row.id<HandoverId>(0); });
}

void end(db::Transaction& tx, HandoverId id, Instant now)
{
    tx.execute("update handover set state = 1, ended = $2 where id = $1 and state = 0", {id, now});
}

std::vector<HandoverTo> receivers(db::Transaction& tx, HandoverId id)
{
    return tx.all("select kind, thing, receiver from handover_to where handover = $1 order by kind, thing", {id},
                  [](db::Row const& row) {
                      HandoverTo one{row.choice<HoldingKind>(0), {}, row.id<EmployeeId>(2)};
                      if (row.integer(1) != 0)
                          one.thing = ThingId{row.integer(1)};
                      return one;
                  });
}

void settle(db::Transaction& tx, HandoverId id, ThingRow const& row, EmployeeId receiver)
{
    auto const said = [&](std::string Refusal::*part) {
        return row.refused ? std::optional((*row.refused).*part) : std::nullopt;
    };
    tx.execute("insert into handover_thing (handover, kind, thing, receiver, refused, sentence) "
               "values ($1, $2, $3, $4, $5, $6) on conflict (handover, kind, thing) do nothing",
               {id, row.kind, row.thing.value, receiver, said(&Refusal::code), said(&Refusal::sentence)});
}

std::optional<ThingId> last_settled(db::Transaction& tx, HandoverId id, HoldingKind kind)
{
    auto const last = tx.integer("select max(thing) from handover_thing where handover = $1 and kind = $2", {id, kind});
    return last ? std::optional(ThingId{*last}) : std::nullopt;
}

bool is_settled(db::Transaction& tx, HandoverId id, HoldingKind kind, ThingId thing)
{
    return tx.exists("select 1 from handover_thing where handover = $1 and kind = $2 and thing = $3 limit 1",
                     {id, kind, thing.value});
}

std::int64_t count_done(db::Transaction& tx, HandoverId id)
{
    return tx.integer("select count(*) from handover_thing where handover = $1 and refused is null", {id}).value_or(0);
}

std::vector<ThingRow> refused(db::Transaction& tx, HandoverId id, int limit)
{
    return tx.all("select kind, thing, refused, sentence from handover_thing where handover = $1 and "
                  "refused is not null order by kind, thing limit $2",
                  {id, limit}, [](db::Row const& row) {
                      return ThingRow{row.choice<HoldingKind>(0),
                                      {row.integer(1)},
                                      Refusal{std::string(row.text(2)), std::string(row.text(3))}};
                  });
}

std::vector<RefusedCount> count_refused(db::Transaction& tx, HandoverId id)
{
    return tx.all("select kind, refused, sentence, count(*) from handover_thing where handover = $1 and "
                  "refused is not null group by kind, refused, sentence order by kind, refused, sentence",
                  {id}, [](db::Row const& row) {
                      return RefusedCount{row.choice<HoldingKind>(0),
                                          Refusal{std::string(row.text(1)), std::string(row.text(2))}, row.integer(3)};
                  });
}
}
