#include "features/rights/store.h"

#include "features/people/names.h"

namespace regard::rights::store
{
namespace
{
#define REGARD_DECISION "select id, kind, name, about, made_at, retired_at, version from decision "
#define REGARD_RIGHT                                                                                                   \
    "select id, decision, holder_kind, holder, touchpoint, unit, limit_minor, currency, passing, valid_from, "         \
    "valid_to, begun_by from decision_right "

Decision read_decision(db::Row const& row)
{
    return {row.id<DecisionId>(0),
            row.choice<DecisionKind>(1),
            std::string(row.text(2)),
            std::string(row.text(3)),
            row.instant(4),
            row.maybe_instant(5),
            row.integer(6)};
}

Right read_right(db::Row const& row)
{
    return {row.id<RightId>(0),
            {row.id<DecisionId>(1),
             {row.choice<HolderKind>(2), std::string(row.text(3))},
             row.maybe_id<TouchpointId>(4),
             row.maybe_id<UnitId>(5)},
            {row.integer(6), std::string(row.text(7))},
            row.choice<Passing>(8),
            row.instant(9),
            row.maybe_instant(10),
            row.id<ChangeId>(11)};
}

Held read_held(db::Row const& row)
{
    return {{row.id<RightId>(0),
             row.id<DecisionId>(1),
             row.choice<DecisionKind>(2),
             {row.integer(3), std::string(row.text(4))},
             row.choice<Passing>(5)},
            row.maybe_id<TouchpointId>(6),
            row.maybe_id<UnitId>(7)};
}

void word(db::Transaction& tx, Decision const& one, By const& by)
{
    tx.execute("insert into decision_wording (decision, number, at, by_user, name, about) "
               "select $1, count(*) + 1, $2, $3, $4, $5 from decision_wording where decision = $1",
               {one.id, by.at, by.user, one.name, one.about});
}
}

std::optional<Decision> decision(db::Transaction& tx, DecisionId id)
{
    return tx.one(REGARD_DECISION "where id = $1", {id}, read_decision);
}

std::vector<Decision> decisions(db::Transaction& tx, bool retired, AfterName const& after, int limit)
{
    return tx.all(REGARD_DECISION "where (name_key, id) > ($1, $2) and ($3 = 1 or retired_at is null) "
                                  "order by name_key, id limit $4",
                  {after.name, after.id, retired, limit}, read_decision);
}

std::vector<Decision> decisions_at(db::Transaction& tx, Instant at)
{
    return tx.all("select d.id, d.kind, w.name, w.about, d.made_at, d.retired_at, d.version from decision d "
                  "join decision_wording w on w.decision = d.id "
                  "where d.made_at <= $1 and (d.retired_at is null or d.retired_at > $1) and w.number = "
                  "(select max(l.number) from decision_wording l where l.decision = d.id and l.at <= $1) "
                  "order by d.name_key, d.id",
                  {at}, read_decision);
}

bool is_name_taken(db::Transaction& tx, std::string_view name, DecisionId own)
{
    return tx.exists("select 1 from decision where name_key = $1 and retired_at is null and id <> $2 limit 1",
                     {people::lowered(name), own.value});
}

std::optional<Decision> decision_begun_with(db::Transaction& tx, std::string_view starter)
{
    return tx.one(REGARD_DECISION "where starter = $1 order by id limit 1", {starter}, read_decision);
}

void insert(db::Transaction& tx, Decision const& one, std::string_view starter, By const& by)
{
    tx.execute("insert into decision (id, kind, name, name_key, about, starter, made_at, version) "
               "values ($1, $2, $3, $4, $5, $6, $7, 1)",
               {one.id, one.kind, one.name, people::lowered(one.name), one.about, starter, one.made});
    word(tx, one, by);
}

void reword(db::Transaction& tx, Decision const& one, By const& by)
{
    tx.execute("update decision set name = $2, name_key = $3, about = $4, version = version + 1 where id = $1",
               {one.id, one.name, people::lowered(one.name), one.about});
    word(tx, one, by);
}

void retire(db::Transaction& tx, DecisionId id, Instant at)
{
    tx.execute("update decision set retired_at = $2, version = version + 1 where id = $1 and retired_at is null",
               {id, at});
}

// ---- rights
std::optional<Right> right(db::Transaction& tx, RightId id)
{
    return tx.one(REGARD_RIGHT "where id = $1", {id}, read_right);
}

std::optional<Right> in_force(db::Transaction& tx, RightCell const& cell, std::string_view currency)
{
    return tx.one(
        REGARD_RIGHT "where decision = $1 and holder_kind = $2 and holder_key = $3 and "
                     "coalesce(touchpoint, 0) = coalesce($4, 0) and coalesce(unit, 0) = coalesce($5, 0) and "
                     "currency = $6 and valid_to is null",
        {cell.decision, cell.holder.kind, people::lowered(cell.holder.name), cell.touchpoint, cell.unit, currency},
        read_right);
}

std::vector<Right> of_decision(db::Transaction& tx, DecisionId id)
{
    return tx.all(REGARD_RIGHT "where decision = $1 and valid_to is null order by id", {id}, read_right);
}

std::vector<Right> at_place(db::Transaction& tx, MatrixQuery const& place, Instant at)
{
    return tx.all(REGARD_RIGHT "where valid_from <= $1 and (valid_to is null or valid_to > $1) and "
                               "(touchpoint is null or touchpoint = $2) and (unit is null or unit = $3) "
                               "order by decision, holder_kind, holder_key, id",
                  {at, place.touchpoint, place.unit}, read_right);
}

std::vector<RightsScope> scopes(db::Transaction& tx, Instant at)
{
    return tx.all("select touchpoint, unit, count(*) from decision_right where valid_from <= $1 and "
                  "(valid_to is null or valid_to > $1) and (touchpoint is not null or unit is not null) "
                  "group by touchpoint, unit order by coalesce(touchpoint, 0), coalesce(unit, 0)",
                  {at}, [](db::Row const& row) {
                      return RightsScope{row.maybe_id<TouchpointId>(0), row.maybe_id<UnitId>(1), row.integer(2)};
                  });
}

void begin(db::Transaction& tx, Right const& one)
{
    tx.execute("insert into decision_right (id, decision, holder_kind, holder, holder_key, touchpoint, unit, currency, "
               "limit_minor, passing, valid_from, begun_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
               {one.id, one.cell.decision, one.cell.holder.kind, one.cell.holder.name,
                people::lowered(one.cell.holder.name), one.cell.touchpoint, one.cell.unit, one.limit.currency,
                one.limit.minor, one.passing, one.from, one.begun_by});
}

void end(db::Transaction& tx, Right const& one, ChangeId by, Instant at)
{
    tx.execute("update decision_right set valid_to = $2, ended_by = $3 where id = $1 and valid_to is null",
               {one.id, std::max(at, one.from), by});
}

std::vector<Held> held(db::Transaction& tx, HolderKind kind, std::string_view key, Place const& place, Instant at)
{
    return tx.all("select r.id, r.decision, d.kind, r.limit_minor, r.currency, r.passing, r.touchpoint, r.unit "
                  "from decision_right r join decision d on d.id = r.decision "
                  "where r.holder_kind = $1 and r.holder_key = $2 and r.valid_from <= $3 and "
                  "(r.valid_to is null or r.valid_to > $3) and "
                  "($4 = 1 or r.touchpoint is null or r.touchpoint = $5)",
                  {kind, key, at, place.anywhere, place.touchpoint}, read_held);
}

std::vector<InForce> all_in_force(db::Transaction& tx, Instant at)
{
    return tx.all("select r.id, r.decision, d.kind, r.limit_minor, r.currency, r.passing, r.touchpoint, r.unit, "
                  "r.holder_kind, r.holder_key from decision_right r join decision d on d.id = r.decision "
                  "where r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1)",
                  {at}, [](db::Row const& row) {
                      return InForce{row.choice<HolderKind>(8), std::string(row.text(9)), read_held(row)};
                  });
}

// ---- from which amount a second person answers
std::optional<Money> second_from(db::Transaction& tx)
{
    return tx.one("select minor, currency from second_person order by valid_from desc, change desc limit 1", {},
                  [](db::Row const& row) {
                      return Money{row.integer(0), std::string(row.text(1))};
                  });
}

void begin_second(db::Transaction& tx, ChangeId change, Money const& from, Instant at)
{
    tx.execute("insert into second_person (change, valid_from, minor, currency) values ($1, $2, $3, $4)",
               {change, at, from.minor, from.currency});
}
}
