#pragma once
// How authority is used: a unit's budget, questions worth a conversation, authority that lies unused, and what gestures went with.
// Improvement, not surveillance: nothing here is of a person, and nothing of units so small that it would be. Member names are the
// JSON names. Others include model.h.
#include "features/empowerment/gesture_model.h"
#include "features/measures/statistics/interval.h"

namespace regard::empowerment
{
// ---- of a unit with all below
struct UnitMoney
{
    std::string currency;
    std::optional<Money> own;                        // what lies on the unit's own account
    std::optional<Money> granted, spent, held, left; // of its people, this period; none: too few persons to say
};
BOOST_DESCRIBE_STRUCT(UnitMoney, (), (currency, own, granted, spent, held, left))

struct UnitBudget
{
    desk::TeamShown unit;
    bool few = false; // too few persons: its people's figures would be a person's
    std::vector<UnitMoney> items;
    std::optional<std::int64_t> gestures, customers; // in the last ninety days
    std::int64_t receipts_due = 0;                   // of the gestures the reader may see
};
BOOST_DESCRIBE_STRUCT(UnitBudget, (), (unit, few, items, gestures, customers, receipts_due))

// Whose budget one may look at: what is at one's own hand first, then what is below, each by name.
struct BudgetUnits
{
    std::vector<desk::TeamShown> items;
};
BOOST_DESCRIBE_STRUCT(BudgetUnits, (), (items))

// ---- worth a conversation
enum class QuestionKind : std::uint8_t { split, same_customer, period_end };
BOOST_DESCRIBE_ENUM(QuestionKind, split, same_customer, period_end)

struct FairnessQuestion
{
    QuestionKind kind = QuestionKind::split;
    std::string question;            // in the reader's language: a question, not a verdict, and about no person
    std::vector<GestureId> gestures; // to look at
};
BOOST_DESCRIBE_STRUCT(FairnessQuestion, (), (kind, question, gestures))

struct FairnessQuestions
{
    bool few = false;
    std::vector<FairnessQuestion> items;
};
BOOST_DESCRIBE_STRUCT(FairnessQuestions, (), (few, items))

// ---- authority that lies unused, in the last ninety days
struct UnusedAuthority
{
    desk::TeamShown unit;                // itself and all below
    bool few = false;                    // then nothing else is said
    std::int64_t granted = 0, given = 0; // minor units
    std::string currency;
    std::int64_t gestures = 0;
    std::int64_t climbed = 0; // cases that were escalated
    std::int64_t could = 0;   // of them, those whose owner could have settled them with a gesture then
};
BOOST_DESCRIBE_STRUCT(UnusedAuthority, (), (unit, few, granted, given, currency, gestures, climbed, could))

struct UnusedAuthorities
{
    std::vector<UnusedAuthority> items; // the unit asked for first, then those right below it, by name
};
BOOST_DESCRIBE_STRUCT(UnusedAuthorities, (), (items))

// ---- what gestures went with
struct Association
{
    std::int64_t with = 0, compared = 0; // cases with a gesture; those of them that had comparable ones
    std::optional<double> share;         // among those with a gesture; none: too few to say
    std::optional<double> difference;    // to comparable cases without one
    std::optional<double> low, high;     // its 95 % interval
    std::string sentence;                // in the reader's language
};
BOOST_DESCRIBE_STRUCT(Association, (), (with, compared, share, difference, low, high, sentence))

struct GestureEffects
{
    Association satisfied, reopened;
    std::string compared; // what was compared with what, in the reader's language
};
BOOST_DESCRIBE_STRUCT(GestureEffects, (), (satisfied, reopened, compared))
}
