#include "features/rights/lent_store.h"

namespace regard::rights::store
{
namespace
{
#define REGARD_DELEGATION                                                                                              \
    "select id, giver, taker, from_at, to_at, ended_at, reason, limit_minor, currency, made_at from delegation "
#define REGARD_RELATION "select id, employee, customer, kind, declared_at, withdrawn_at from declared_relation "

std::optional<Money> money(db::Row const& row, int column)
{
    if (row.is_null(column))
        return std::nullopt;
    return Money{row.integer(column), std::string(row.text(column + 1))};
}

KeptDelegation read_delegation(db::Row const& row)
{
    return {row.id<DelegationId>(0), row.id<EmployeeId>(1),    row.id<EmployeeId>(2), row.instant(3), row.instant(4),
            row.maybe_instant(5),    std::string(row.text(6)), money(row, 7),         row.instant(9)};
}

std::vector<DecisionId> decisions_of(db::Transaction& tx, DelegationId id)
{
    return tx.all("select decision from delegation_decision where delegation = $1 order by decision", {id},
                  [](db::Row const& row) { return row.id<DecisionId>(0); });
}

std::vector<KeptDelegation> with_decisions(db::Transaction& tx, std::vector<KeptDelegation> all)
{
    for (KeptDelegation& one : all)
        one.decisions = decisions_of(tx, one.id);
    return all;
}

Link read_link(db::Row const& row)
{
    return {row.id<DelegationId>(0), row.id<EmployeeId>(1), row.id<EmployeeId>(2), money(row, 7)};
}

KeptRelation read_relation(db::Row const& row)
{
    return {row.id<RelationId>(0),       row.id<EmployeeId>(1), row.id<CustomerId>(2),
            row.choice<RelationKind>(3), row.instant(4),        row.maybe_instant(5)};
}
}

void insert(db::Transaction& tx, KeptDelegation const& one, api::UserId by)
{
    std::optional<std::int64_t> const minor = one.limit ? std::optional(one.limit->minor) : std::nullopt;
    std::optional<std::string_view> const currency =
        one.limit ? std::optional<std::string_view>(one.limit->currency) : std::nullopt;
    tx.execute("insert into delegation (id, giver, taker, from_at, to_at, reason, limit_minor, currency, made_at, "
               "made_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
               {one.id, one.giver, one.taker, one.from, one.to, one.reason, minor, currency, one.made, by});
    for (DecisionId const decision : one.decisions)
        tx.execute("insert into delegation_decision (delegation, decision) values ($1, $2) on conflict do nothing",
                   {one.id, decision});
}

std::optional<KeptDelegation> delegation(db::Transaction& tx, DelegationId id)
{
    auto one = tx.one(REGARD_DELEGATION "where id = $1", {id}, read_delegation);
    if (one)
        one->decisions = decisions_of(tx, id);
    return one;
}

std::vector<KeptDelegation> delegations(db::Transaction& tx, WhoseDelegations const& whose,
                                        BeforeDelegation const& before, int limit)
{
    return with_decisions(tx, tx.all(REGARD_DELEGATION
                                     "where id < $1 and ($2 is null or giver = $2 or taker = $2) and "
                                     "($3 = 1 or (to_at > $4 and ended_at is null)) order by id desc limit $5",
                                     {before.id, whose.person, whose.over, whose.now, limit}, read_delegation));
}

std::vector<Link> lent_to(db::Transaction& tx, EmployeeId taker, Instant at)
{
    auto links = tx.all(REGARD_DELEGATION "where taker = $1 and from_at <= $2 and to_at > $2 and "
                                          "(ended_at is null or ended_at > $2) order by id",
                        {taker, at}, read_link);
    for (Link& link : links)
        link.decisions = decisions_of(tx, link.id);
    return links;
}

std::vector<Link> all_lent(db::Transaction& tx, Instant at)
{
    auto links = tx.all(REGARD_DELEGATION "where from_at <= $1 and to_at > $1 and (ended_at is null or ended_at > $1) "
                                          "order by id",
                        {at}, read_link);
    std::map<DelegationId, std::vector<DecisionId>> decisions;
    tx.query("select d.delegation, d.decision from delegation_decision d join delegation l on l.id = d.delegation "
             "where l.from_at <= $1 and l.to_at > $1 and (l.ended_at is null or l.ended_at > $1)",
             {at}, [&](db::Row const& row) { decisions[row.id<DelegationId>(0)].push_back(row.id<DecisionId>(1)); });
    for (Link& link : links)
        link.decisions = decisions[link.id];
    return links;
}

std::vector<Link> overlapping(db::Transaction& tx, Instant from, Instant to)
{
    return tx.all(REGARD_DELEGATION "where from_at < $2 and to_at > $1 and (ended_at is null or ended_at > $1)",
                  {from, to}, read_link);
}

std::vector<MadeFor> overlapping_made(db::Transaction& tx, Instant from, Instant to)
{
    return tx.all("select giver, taker, made_by from delegation where from_at < $2 and to_at > $1 and "
                  "(ended_at is null or ended_at > $1) and made_by is not null order by id",
                  {from, to}, [](db::Row const& row) {
                      return MadeFor{row.id<EmployeeId>(0), row.id<EmployeeId>(1), row.id<api::UserId>(2)};
                  });
}

std::int64_t given_at(db::Transaction& tx, EmployeeId giver, Instant at)
{
    return tx
        .integer("select count(*) from delegation where giver = $1 and to_at > $2 and ended_at is null", {giver, at})
        .value();
}

void end(db::Transaction& tx, DelegationId id, By const& by)
{
    tx.execute("update delegation set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null",
               {id, by.at, by.user});
}

// ---- relations
void insert(db::Transaction& tx, KeptRelation const& one)
{
    tx.execute("insert into declared_relation (id, employee, customer, kind, declared_at) values ($1, $2, $3, $4, $5)",
               {one.id, one.employee, one.customer, one.kind, one.declared});
}

std::optional<KeptRelation> relation(db::Transaction& tx, RelationId id)
{
    return tx.one(REGARD_RELATION "where id = $1", {id}, read_relation);
}

std::vector<KeptRelation> relations(db::Transaction& tx, std::optional<EmployeeId> of, BeforeRelation const& before,
                                    int limit)
{
    return tx.all(REGARD_RELATION "where id < $1 and ($2 is null or employee = $2) order by id desc limit $3",
                  {before.id, of, limit}, read_relation);
}

bool is_declared(db::Transaction& tx, EmployeeId employee, CustomerId customer)
{
    return tx.exists("select 1 from declared_relation where employee = $1 and customer = $2 and withdrawn_at is null "
                     "limit 1",
                     {employee, customer});
}

bool is_an_employee(db::Transaction& tx, CustomerId customer)
{
    return tx.exists("select 1 from declared_relation where customer = $1 and kind = $2 and withdrawn_at is null "
                     "limit 1",
                     {customer, RelationKind::myself});
}

void withdraw(db::Transaction& tx, RelationId id, Instant at)
{
    tx.execute("update declared_relation set withdrawn_at = $2 where id = $1 and withdrawn_at is null", {id, at});
}

void erase_relations(db::Transaction& tx, CustomerId customer)
{
    tx.execute("delete from declared_relation where customer = $1", {customer});
}
}
