#pragma once
// Rights lent for a time, relations, and what somebody may on a case. Others include model.h.
#include "features/customers/model.h"
#include "features/rights/change_model.h"

namespace regard::rights
{
using customers::CustomerId;
using CaseId = Id<struct CaseTag>; // as the desk knows it; this room only asks about it
using RelationId = Id<struct RelationTag>;

struct NewDelegation
{
    std::optional<EmployeeId> giver; // left out: whoever asks
    EmployeeId taker;
    std::optional<Instant> from; // left out, or past: now
    Instant to;
    std::string reason;
    std::vector<DecisionId> decisions; // none: all
    std::optional<Money> limit;        // left out: the giver's own
};
BOOST_DESCRIBE_STRUCT(NewDelegation, (), (giver, taker, from, to, reason, decisions, limit))
constexpr auto rules_of(form::Of<NewDelegation>)
{
    using namespace form;
    return rules(on(&NewDelegation::reason, not_blank, length(1, longest_reason)),
                 on(&NewDelegation::decisions, length(0, 100), may_be_left_out));
}

struct Delegation
{
    DelegationId id;
    PersonNamed giver, taker;
    Instant from, to;
    std::optional<Instant> ended;      // before its time
    std::optional<std::string> reason; // for the two of them and who settles rights
    std::vector<DecisionId> decisions;
    std::optional<Money> limit;
    Instant made;
    bool may_end = false; // the reader
};
BOOST_DESCRIBE_STRUCT(Delegation, (), (id, giver, taker, from, to, ended, reason, decisions, limit, made, may_end))

enum class WhichDelegations : std::uint8_t { mine, all };
BOOST_DESCRIBE_ENUM(WhichDelegations, mine, all)

struct DelegationQuery
{
    WhichDelegations which = WhichDelegations::mine;
    bool over = false; // those too that are over
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(DelegationQuery, (), (which, over, cursor, limit))
constexpr auto rules_of(form::Of<DelegationQuery>)
{
    using namespace form;
    return rules(on(&DelegationQuery::which, may_be_left_out), on(&DelegationQuery::over, may_be_left_out),
                 on(&DelegationQuery::limit, range(1, 200), may_be_left_out));
}

// ---- relations. Stored by number: new ones come at the end.
enum class RelationKind : std::uint8_t {
    myself,
    family,
    household,
    own_business,
    board_or_second_job,
    close_friend,
    other
};
BOOST_DESCRIBE_ENUM(RelationKind, myself, family, household, own_business, board_or_second_job, close_friend, other)

struct NewRelation
{
    CustomerId customer;
    RelationKind kind = RelationKind::other;
};
BOOST_DESCRIBE_STRUCT(NewRelation, (), (customer, kind))

struct Relation
{
    RelationId id;
    PersonNamed employee;
    std::optional<CustomerId> customer; // none: one that is not for the reader's eyes
    std::string customer_name;
    RelationKind kind = RelationKind::other;
    Instant declared;
    std::optional<Instant> withdrawn;
};
BOOST_DESCRIBE_STRUCT(Relation, (), (id, employee, customer, customer_name, kind, declared, withdrawn))

// ---- may I?
struct PersonAbove
{
    EmployeeId id;
    std::string name;
    Money limit;
};
BOOST_DESCRIBE_STRUCT(PersonAbove, (), (id, name, limit))

// Under which rule.
struct RuleShown
{
    RightId right;
    RightHolder holder;
    std::optional<TouchpointId> touchpoint;
    std::optional<UnitId> unit;
    Instant from;
    std::optional<DelegationId> through; // lent
    std::string lent_by;                 // by whom; empty where it is not
};
BOOST_DESCRIBE_STRUCT(RuleShown, (), (right, holder, touchpoint, unit, from, through, lent_by))

struct MayI
{
    Decision decision;
    std::optional<Money> limit; // none: not at all
    std::optional<RuleShown> rule;
    std::vector<PersonAbove> above; // who may more, nearest first
};
BOOST_DESCRIBE_STRUCT(MayI, (), (decision, limit, rule, above))

struct MyRightsQuery
{
    std::optional<TouchpointId> touchpoint; // left out: what holds at all of them
};
BOOST_DESCRIBE_STRUCT(MyRightsQuery, (), (touchpoint))

struct MayIs
{
    bool too_near = false; // a relation, a colleague, or not for the reader's eyes: somebody else has to decide
    std::string currency;
    std::vector<MayI> items;
};
BOOST_DESCRIBE_STRUCT(MayIs, (), (too_near, currency, items))
}
