#pragma once
// What may be given, by whom, and how much: budget policies and the catalogue of gestures. Member names are the JSON names.
// Others include model.h.
#include "base/money.h"
#include "features/desk/model.h"

namespace regard::empowerment
{
using customers::CustomerKind;
using desk::CaseId;
using desk::CustomerId;
using desk::EmployeeId;
using desk::TouchpointId;
using desk::UnitId;
using PolicyId = Id<struct BudgetPolicyTag>;
using GestureKindId = Id<struct GestureKindTag>;

constexpr std::size_t longest_gesture_name = 80, longest_words = 1'000;
constexpr double most_minor = 1e12; // of any amount: far beyond what anybody gives away

// ---- the catalogue. Stored by number: only add at the end.
enum class GestureNature : std::uint8_t { thing, voucher, waived_fee, invitation, other };
BOOST_DESCRIBE_ENUM(GestureNature, thing, voucher, waived_fee, invitation, other)

struct GestureKind
{
    GestureKindId id;
    std::string name; // in the reader's language
    std::string name_en, name_da;
    GestureNature nature = GestureNature::thing;
    std::optional<Money> usual{}; // what the amount begins with
    bool retired = false;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(GestureKind, (), (id, name, name_en, name_da, nature, usual, retired, version))

struct NewGestureKind
{
    std::string name_en, name_da;
    GestureNature nature = GestureNature::thing;
    std::optional<Money> usual;
};
BOOST_DESCRIBE_STRUCT(NewGestureKind, (), (name_en, name_da, nature, usual))
constexpr auto rules_of(form::Of<NewGestureKind>)
{
    using namespace form;
    return rules(on(&NewGestureKind::name_en, not_blank, length(1, longest_gesture_name)),
                 on(&NewGestureKind::name_da, not_blank, length(1, longest_gesture_name)),
                 on(&NewGestureKind::nature, may_be_left_out));
}

struct GestureKinds
{
    std::vector<GestureKind> items; // by name, in the reader's language
};
BOOST_DESCRIBE_STRUCT(GestureKinds, (), (items))

// ---- policies
enum class AllowancePeriod : std::uint8_t { month, quarter, half_year, year };
BOOST_DESCRIBE_ENUM(AllowancePeriod, month, quarter, half_year, year)

// What becomes of what is left when the period ends.
enum class AllowanceRest : std::uint8_t { lapses, carries_over };
BOOST_DESCRIBE_ENUM(AllowanceRest, lapses, carries_over)

// Where the allowance comes from: the organisation's pool, or the account of the employee's vertical or unit.
enum class AllowanceSource : std::uint8_t { pool, vertical, unit };
BOOST_DESCRIBE_ENUM(AllowanceSource, pool, vertical, unit)

// Whom a policy is for; what is left out is anybody or anywhere. Of several that fit one person the most particular wins: one
// for the touchpoint before all others, then one for the nearest unit, then one for the level, then one for the role. Two
// for the very same are refused, so there is never a tie.
struct PolicyFor
{
    std::string level, role;
    std::optional<UnitId> unit; // and all below
    std::optional<TouchpointId> touchpoint;
    bool operator==(PolicyFor const&) const = default;
};
BOOST_DESCRIBE_STRUCT(PolicyFor, (), (level, role, unit, touchpoint))
constexpr auto rules_of(form::Of<PolicyFor>)
{
    using namespace form;
    return rules(
        on(&PolicyFor::level, length(0, 60), may_be_left_out),
        on(&PolicyFor::role, length(0, 40), may_be_left_out, about("A role of the program, such as frontline")));
}

// What a customer of that kind may be given at most, whoever gives it: nobody may go beyond.
struct GiftLimit
{
    CustomerKind of = CustomerKind::person;
    std::int64_t at_once = 0; // 0: nothing at all
    std::int64_t a_year = 0;
    bool operator==(GiftLimit const&) const = default;
};
BOOST_DESCRIBE_STRUCT(GiftLimit, (), (of, at_once, a_year))
constexpr auto rules_of(form::Of<GiftLimit>)
{
    using namespace form;
    return rules(on(&GiftLimit::at_once, range(0, most_minor)), on(&GiftLimit::a_year, range(0, most_minor)));
}

// Amounts are minor units of the policy's currency.
struct PolicyTerms
{
    std::int64_t most_at_once = 0;               // of one gesture
    std::optional<std::int64_t> most_a_customer; // in one `customer_period`, by all of us together
    AllowancePeriod customer_period = AllowancePeriod::year;
    std::int64_t allowance = 0; // of each person, each period; a policy of a touchpoint has none
    AllowancePeriod period = AllowancePeriod::month;
    AllowanceRest rest = AllowanceRest::lapses;
    AllowanceSource source = AllowanceSource::pool;
    std::optional<std::int64_t> receipt_from; // from this amount on a receipt is asked for
    std::vector<GiftLimit> gifts;             // a kind of customer that is not named has no limit of its own
    std::vector<GestureKindId> kinds;         // of the catalogue; none: all of it
    bool operator==(PolicyTerms const&) const = default;
};
BOOST_DESCRIBE_STRUCT(PolicyTerms, (),
                      (most_at_once, most_a_customer, customer_period, allowance, period, rest, source, receipt_from,
                       gifts, kinds))
constexpr auto rules_of(form::Of<PolicyTerms>)
{
    using namespace form;
    return rules(
        on(&PolicyTerms::most_at_once, range(0, most_minor), about("Minor units; 0: nothing without asking")),
        on(&PolicyTerms::most_a_customer, range(0, most_minor)), on(&PolicyTerms::customer_period, may_be_left_out),
        on(&PolicyTerms::allowance, range(0, most_minor), may_be_left_out), on(&PolicyTerms::period, may_be_left_out),
        on(&PolicyTerms::rest, may_be_left_out), on(&PolicyTerms::source, may_be_left_out),
        on(&PolicyTerms::receipt_from, range(0, most_minor)), on(&PolicyTerms::gifts, length(0, 10), may_be_left_out),
        on(&PolicyTerms::kinds, length(0, 100), may_be_left_out));
}

struct NewBudgetPolicy
{
    std::string name, currency;
    PolicyFor who;
    PolicyTerms terms;
    std::optional<Date> from; // the day it begins; left out: now
    std::string why;          // said to those concerned, and kept
};
BOOST_DESCRIBE_STRUCT(NewBudgetPolicy, (), (name, currency, who, terms, from, why))
constexpr auto rules_of(form::Of<NewBudgetPolicy>)
{
    using namespace form;
    return rules(
        on(&NewBudgetPolicy::name, not_blank, length(1, longest_gesture_name)),
        on(&NewBudgetPolicy::currency, length(3, 3), about("ISO 4217; stays as it is when the policy is changed")),
        on(&NewBudgetPolicy::who, may_be_left_out),
        on(&NewBudgetPolicy::why, length(0, longest_words), may_be_left_out));
}

// One version of a policy; the latest where it is listed. What was given under an earlier one stays under it.
struct BudgetPolicy
{
    PolicyId id;
    int number = 1; // of the version
    std::string name, currency;
    PolicyFor who;
    PolicyTerms terms;
    std::string why;
    Instant made, begins;
    std::optional<Instant> until; // when the next version begins, or the policy ended
    bool in_force = false;        // this version, now
    std::optional<Instant> ended;
    std::int64_t version = 1; // for If-Match
};
BOOST_DESCRIBE_STRUCT(BudgetPolicy, (),
                      (id, number, name, currency, who, terms, why, made, begins, until, in_force, ended, version))

struct BudgetPolicies
{
    std::vector<BudgetPolicy> items; // by name
};
BOOST_DESCRIBE_STRUCT(BudgetPolicies, (), (items))

struct PolicyVersions
{
    std::vector<BudgetPolicy> items; // the latest first
};
BOOST_DESCRIBE_STRUCT(PolicyVersions, (), (items))

struct PolicyQuery
{
    bool ended = false; // those too
};
BOOST_DESCRIBE_STRUCT(PolicyQuery, (), (ended))
constexpr auto rules_of(form::Of<PolicyQuery>)
{
    using namespace form;
    return rules(on(&PolicyQuery::ended, may_be_left_out));
}

struct PolicyEnd
{
    std::string why;
};
BOOST_DESCRIBE_STRUCT(PolicyEnd, (), (why))
constexpr auto rules_of(form::Of<PolicyEnd>)
{
    using namespace form;
    return rules(on(&PolicyEnd::why, not_blank, length(1, longest_words)));
}

// Under which policy something was allowed.
struct PolicyNamed
{
    PolicyId id;
    int number = 1;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PolicyNamed, (), (id, number, name))

// ---- settings
struct GestureSettings
{
    int climb_after_hours = 8; // working hours without an answer: then the next person up the line is asked
    int ask_holds_hours = 40;  // working hours until an ask without an answer ends and what it held is free again
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(GestureSettings, (), (climb_after_hours, ask_holds_hours, version))

struct GestureSettingsChange
{
    int climb_after_hours = 8, ask_holds_hours = 40;
};
BOOST_DESCRIBE_STRUCT(GestureSettingsChange, (), (climb_after_hours, ask_holds_hours))
constexpr auto rules_of(form::Of<GestureSettingsChange>)
{
    using namespace form;
    return rules(on(&GestureSettingsChange::climb_after_hours, range(1, 200)),
                 on(&GestureSettingsChange::ask_holds_hours, range(1, 400)));
}
}
