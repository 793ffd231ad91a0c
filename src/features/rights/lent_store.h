#pragma once
// All SQL of delegations and relations. Inside features/rights; in the caller's transaction.
#include "features/rights/store.h"

namespace regard::rights::store
{
struct KeptDelegation
{
    DelegationId id;
    EmployeeId giver, taker;
    Instant from, to;
    std::optional<Instant> ended;
    std::string reason;
    std::optional<Money> limit;
    Instant made;
    std::vector<DecisionId> decisions{};
};

struct BeforeDelegation
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeDelegation, (), (id))

void insert(db::Transaction& tx, KeptDelegation const& delegation, api::UserId by);
std::optional<KeptDelegation> delegation(db::Transaction& tx, DelegationId id);
struct WhoseDelegations
{
    std::optional<EmployeeId> person{}; // given or taken by them; none: anybody's
    bool over = false;                  // those too that are over at `now`
    Instant now;
};
std::vector<KeptDelegation> delegations(db::Transaction& tx, WhoseDelegations const& whose,
                                        BeforeDelegation const& before, int limit); // newest first
std::vector<Link> lent_to(db::Transaction& tx, EmployeeId taker, Instant at);
std::vector<Link> all_lent(db::Transaction& tx, Instant at); // in force then, with what each is for; two queries
std::vector<Link> overlapping(db::Transaction& tx, Instant from, Instant to); // any part of that time
// Of those that somebody else made than whose rights they are: by which account.
struct MadeFor
{
    EmployeeId giver, taker;
    api::UserId by;
};
std::vector<MadeFor> overlapping_made(db::Transaction& tx, Instant from, Instant to);
std::int64_t given_at(db::Transaction& tx, EmployeeId giver, Instant at); // how many run or are to begin
void end(db::Transaction& tx, DelegationId id, By const& by);

// ---- relations
struct KeptRelation
{
    RelationId id;
    EmployeeId employee;
    CustomerId customer;
    RelationKind kind = RelationKind::other;
    Instant declared;
    std::optional<Instant> withdrawn{};
};
struct BeforeRelation
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeRelation, (), (id))

void insert(db::Transaction& tx, KeptRelation const& relation);
std::optional<KeptRelation> relation(db::Transaction& tx, RelationId id);
std::vector<KeptRelation> relations(db::Transaction& tx, std::optional<EmployeeId> of, BeforeRelation const& before,
                                    int limit); // newest first
bool is_declared(db::Transaction& tx, EmployeeId employee, CustomerId customer);
bool is_an_employee(db::Transaction& tx, CustomerId customer); // by somebody's own word
void withdraw(db::Transaction& tx, RelationId id, Instant at);
void erase_relations(db::Transaction& tx, CustomerId customer);
}
