#include "features/initiatives/store.h"

namespace regard::initiatives::store
{
namespace
{
#define REGARD_TRY                                                                                                     \
    "select id, what, looks_at, begun, until, ended, starter, team, touchpoint, look, learned, learned_at, origin, "   \
    "note, reminded, version from try_ "

Date day_of(db::Row const& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }

Kept read_try(db::Row const& row)
{
    Kept one{.id = row.id<TryId>(0)};
    one.what = row.text(1);
    one.looks_at = row.text(2);
    one.begun = day_of(row, 3);
    one.until = day_of(row, 4);
    if (!row.is_null(5))
        one.ended = day_of(row, 5);
    one.starter = row.id<EmployeeId>(6);
    one.team = row.maybe_id<UnitId>(7);
    one.touchpoint = row.maybe_id<TouchpointId>(8);
    if (!row.is_null(9))
        one.look = row.choice<Look>(9);
    if (auto const learned = row.maybe_text(10))
        one.learned = std::string(*learned);
    one.learned_at = row.maybe_instant(11);
    one.origin = row.maybe_id<TryId>(12);
    one.note = row.maybe_integer(13).value_or(0);
    one.reminded = row.maybe_instant(14);
    one.version = row.integer(15);
    return one;
}

std::optional<int> days_of(std::optional<Date> day) { return day ? std::optional(day->days) : std::nullopt; }
std::optional<std::int64_t> id_or_none(NoteId id) { return id == 0 ? std::nullopt : std::optional(id); }
}

std::optional<Kept> one_try(db::Transaction& tx, TryId id)
{
    return tx.one(REGARD_TRY "where id = $1", {id}, read_try);
}

std::vector<Kept> tries(db::Transaction& tx, TryQuery const& query, Date today, TryId before, int limit)
{
    return tx.all(REGARD_TRY
                  "where id < $1 and ($2 = 0 or team = $2) and ($3 = 0 or touchpoint = $3) and ($4 = 0 or origin = $4) "
                  "and ($5 = -1 or $5 = case when learned is not null then 2 "
                  "when ended is not null or until < $6 then 1 else 0 end) order by id desc limit $7",
                  {before.value, query.team.value_or(UnitId{}).value, query.touchpoint.value_or(TouchpointId{}).value,
                   query.origin.value_or(TryId{}).value, query.state ? static_cast<int>(*query.state) : -1, today.days,
                   limit},
                  read_try);
}

std::int64_t copies_of(db::Transaction& tx, TryId id)
{
    return tx.integer("select count(*) from try_ where origin = $1", {id}).value_or(0);
}

void insert(db::Transaction& tx, Kept const& one)
{
    tx.execute("insert into try_ (id, what, looks_at, begun, until, starter, team, touchpoint, look, origin, note, "
               "version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
               {one.id, one.what, one.looks_at, one.begun.days, one.until.days, one.starter, one.team, one.touchpoint,
                one.look, one.origin, id_or_none(one.note)});
}

void update(db::Transaction& tx, Kept const& one)
{
    tx.execute(
        "update try_ set what = $2, looks_at = $3, until = $4, ended = $5, team = $6, touchpoint = $7, look = $8, "
        "learned = $9, learned_at = $10, reminded = $11, version = version + 1 where id = $1",
        {one.id, one.what, one.looks_at, one.until.days, days_of(one.ended), one.team, one.touchpoint, one.look,
         one.learned, one.learned_at, one.reminded});
}

void note_reminded(db::Transaction& tx, TryId id, Instant at)
{
    tx.execute("update try_ set reminded = $2 where id = $1", {id, at});
}

void remove(db::Transaction& tx, TryId id) { tx.execute("delete from try_ where id = $1", {id}); }
}
