#pragma once
// Decisions and who may take them, as the API shows them. Others include model.h.
#include "base/fields.h"
#include "base/money.h"
#include "features/touchpoints/model.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::rights
{
using people::EmployeeId;
using people::UnitId;
using touchpoints::TouchpointId;
using DecisionId = Id<struct DecisionTag>;
using RightId = Id<struct RightTag>;
using ChangeId = Id<struct RightsChangeTag>;
using DelegationId = Id<struct DelegationTag>;

constexpr std::size_t longest_name = 100, longest_reason = 500;
constexpr std::int64_t largest_limit = 1'000'000'000'000; // in minor units

// What the customer is owed, and a gesture beyond it. Stored by number.
enum class DecisionKind : std::uint8_t { redress, goodwill };
BOOST_DESCRIBE_ENUM(DecisionKind, redress, goodwill)

// ---- decisions
struct NewDecision
{
    DecisionKind kind = DecisionKind::goodwill;
    std::string name, about;
};
BOOST_DESCRIBE_STRUCT(NewDecision, (), (kind, name, about))
constexpr auto rules_of(form::Of<NewDecision>)
{
    using namespace form;
    return rules(on(&NewDecision::kind, about("Redress is what the customer is owed, goodwill a gesture beyond it")),
                 on(&NewDecision::name, not_blank, length(1, longest_name)),
                 on(&NewDecision::about, length(0, longest_reason), may_be_left_out));
}

// Its kind stays what it is.
struct DecisionChange
{
    std::optional<std::string> name, about;
};
BOOST_DESCRIBE_STRUCT(DecisionChange, (), (name, about))
constexpr auto rules_of(form::Of<DecisionChange>)
{
    using namespace form;
    return rules(on(&DecisionChange::name, not_blank, length(1, longest_name)),
                 on(&DecisionChange::about, length(0, longest_reason)));
}

struct Decision
{
    DecisionId id;
    DecisionKind kind = DecisionKind::goodwill;
    std::string name, about;
    Instant made;
    std::optional<Instant> retired;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Decision, (), (id, kind, name, about, made, retired, version))

struct DecisionQuery
{
    bool retired = false; // those too
    std::optional<std::string> cursor;
    int limit = 200;
};
BOOST_DESCRIBE_STRUCT(DecisionQuery, (), (retired, cursor, limit))
constexpr auto rules_of(form::Of<DecisionQuery>)
{
    using namespace form;
    return rules(on(&DecisionQuery::retired, may_be_left_out),
                 on(&DecisionQuery::limit, range(1, 200), may_be_left_out));
}

// ---- who holds a right. Stored by number.
enum class HolderKind : std::uint8_t {
    level, // of employees, in the organisation's own words
    role,  // with which they sign in
};
BOOST_DESCRIBE_ENUM(HolderKind, level, role)

struct RightHolder
{
    HolderKind kind = HolderKind::level;
    std::string name; // the level, or the role: `frontline`
    bool operator==(RightHolder const&) const = default;
};
BOOST_DESCRIBE_STRUCT(RightHolder, (), (kind, name))
constexpr auto rules_of(form::Of<RightHolder>)
{
    using namespace form;
    return rules(on(&RightHolder::name, not_blank, length(1, 60)));
}

// Whether who holds a right may lend it for a time. Stored by number, the wider the higher.
enum class Passing : std::uint8_t {
    not_at_all,
    once, // whoever it was lent to keeps it to themselves
    on,   // and they may lend it on
};
BOOST_DESCRIBE_ENUM(Passing, not_at_all, once, on)

// A cell of the matrix: what somebody may decide where.
struct RightCell
{
    DecisionId decision;
    RightHolder holder;
    std::optional<TouchpointId> touchpoint; // none: all
    std::optional<UnitId> unit;             // this and all below; none: all
    bool operator==(RightCell const&) const = default;
};
BOOST_DESCRIBE_STRUCT(RightCell, (), (decision, holder, touchpoint, unit))

struct Right
{
    RightId id;
    RightCell cell;
    Money limit;
    Passing passing = Passing::once;
    Instant from;
    std::optional<Instant> to;
    ChangeId begun_by;
};
BOOST_DESCRIBE_STRUCT(Right, (), (id, cell, limit, passing, from, to, begun_by))

// ---- the matrix
struct MatrixQuery
{
    std::optional<TouchpointId> touchpoint;
    std::optional<UnitId> unit;
    std::optional<Instant> at; // as it was then; left out: as it is
};
BOOST_DESCRIBE_STRUCT(MatrixQuery, (), (touchpoint, unit, at))

struct HolderShown
{
    RightHolder holder;
    std::optional<std::int64_t> people; // of that level today
};
BOOST_DESCRIBE_STRUCT(HolderShown, (), (holder, people))

// Where rights have been given apart from what holds everywhere.
struct RightsScope
{
    std::optional<TouchpointId> touchpoint;
    std::optional<UnitId> unit;
    std::int64_t rights = 0;
};
BOOST_DESCRIBE_STRUCT(RightsScope, (), (touchpoint, unit, rights))

struct Matrix
{
    std::string currency; // the organisation's
    Money second_from;    // changes to a limit above this wait for a second person
    std::int64_t waiting = 0;
    std::vector<Decision> decisions;
    std::vector<HolderShown> holders;
    std::vector<Right> rights; // of this place, and those that hold everywhere
    std::vector<RightsScope> scopes;
};
BOOST_DESCRIBE_STRUCT(Matrix, (), (currency, second_from, waiting, decisions, holders, rights, scopes))
}
