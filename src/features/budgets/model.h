#pragma once
// The words of the ledger. Stored by number: only add at the end of an enum.
#include "base/fields.h"
#include "base/money.h"
#include "features/cases/model.h"
#include "features/customers/model.h"
#include "features/people/model.h"
#include "ground/events/journal.h"

namespace regard::budgets
{
using api::EmployeeId;
using api::UnitId;
using cases::CaseId;
using customers::CustomerId;
using people::VerticalId;
using AccountId = Id<struct BudgetAccountTag>;
using ActId = Id<struct BudgetActTag>;
using HoldId = Id<struct BudgetHoldTag>;

constexpr std::size_t longest_reason = 500, longest_key = 120;
constexpr std::int64_t most_at_once = 1'000'000'000'000'000;    // minor units of one act
constexpr std::int64_t most_funded = 1'000'000'000'000'000'000; // minor units of a currency, in all

enum class AccountKind : std::uint8_t {
    outside, // where money comes from
    pool,    // the organisation's own
    vertical,
    unit,
    employee,
    spent, // where it went
};
BOOST_DESCRIBE_ENUM(AccountKind, outside, pool, vertical, unit, employee, spent)

enum class ActKind : std::uint8_t {
    fund,  // outside → pool
    grant, // from a budget to another
    hold,  // set aside until it is spent or freed
    spend, // of a hold: all or part, the rest is freed
    spend_at_once,
    release, // a hold given up
    expire,  // a hold whose time is over
    lapse,   // back to where it came from
    carry,   // what is left of a period stays, in the next
    correct, // the counter-entry of another act
};
BOOST_DESCRIBE_ENUM(ActKind, fund, grant, hold, spend, spend_at_once, release, expire, lapse, carry, correct)

// The three parts of a balance; the entries of an act come to zero in each of them.
enum class Part : std::uint8_t { granted, posted, pending };
BOOST_DESCRIBE_ENUM(Part, granted, posted, pending)

enum class Ended : std::uint8_t { open, spent, released, expired };
BOOST_DESCRIBE_ENUM(Ended, open, spent, released, expired)

struct Account
{
    AccountId id;
    AccountKind kind = AccountKind::pool;
    std::optional<std::int64_t> of; // the unit, vertical or employee
    std::string currency;
    std::int64_t granted = 0; // what came in, less what was given on
    std::int64_t posted = 0;  // spent
    std::int64_t pending = 0; // held
    std::int64_t available = 0;
};

struct Hold
{
    HoldId id;
    AccountId account;
    std::int64_t amount = 0;
    std::string currency;
    Instant until; // from then on it cannot be spent
    Ended ended = Ended::open;
};

// Who asks for an act, and under which key: the same key gives the same answer, however often it comes; the same key with
// something else asked is refused with `key_reused`. Keys are the asker's own.
struct Asking
{
    std::string key; // 1 to 120 characters
    events::WhoId by;
    Instant now;
};

// What money is spent on.
struct About
{
    std::optional<CaseId> the_case{};
    std::optional<CustomerId> customer{};
    std::int64_t gesture = 0;
    std::optional<EmployeeId> employee{}; // whose gesture it is; left out: whose budget it is
};
}
