#pragma once
// Budgets and their books as the API shows them. Member names are the JSON names. Inside features/budgets and app/.
#include "features/budgets/model.h"

namespace regard::budgets
{
// ---- accounts
struct BudgetAccount
{
    AccountId id;
    AccountKind kind = AccountKind::pool;
    std::string name;           // of the unit, vertical or employee; empty where the kind says it all
    std::optional<UnitId> unit; // of a unit's and an employee's
    std::optional<VerticalId> vertical;
    std::optional<EmployeeId> employee;
    std::optional<AccountId> under; // the nearest budget above, as far as the reader sees it
    std::string currency;
    std::int64_t granted = 0, posted = 0, pending = 0, available = 0; // minor units
};
BOOST_DESCRIBE_STRUCT(BudgetAccount, (),
                      (id, kind, name, unit, vertical, employee, under, currency, granted, posted, pending, available))

struct AccountQuery
{
    std::optional<std::string> currency;
    std::optional<UnitId> unit; // and all below
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(AccountQuery, (), (currency, unit, cursor, limit))
constexpr auto rules_of(form::Of<AccountQuery>)
{
    using namespace form;
    return rules(on(&AccountQuery::currency, length(3, 3)), on(&AccountQuery::limit, range(1, 200), may_be_left_out));
}

// ---- acts
struct BudgetAct
{
    ActId id;
    ActKind kind = ActKind::fund;
    Instant at, dated; // dated later than it was asked where its own period was locked
    Money amount;
    AccountId account;
    AccountId other; // where it came from, or went
    std::string account_name, other_name;
    AccountKind account_kind = AccountKind::pool, other_kind = AccountKind::pool;
    std::string reason;
    std::string by;                     // the name of whoever asked; empty: the program
    std::optional<EmployeeId> employee; // whose gesture it was
    std::optional<CaseId> the_case;
    std::optional<CustomerId> customer;
    bool withheld = false; // it is about a case or customer the reader may not see
    bool is_corrected = false;
    std::optional<ActId> corrects;
    bool may_be_corrected = false;
};
BOOST_DESCRIBE_STRUCT(BudgetAct, (),
                      (id, kind, at, dated, amount, account, other, account_name, other_name, account_kind, other_kind,
                       reason, by, employee, the_case, customer, withheld, is_corrected, corrects, may_be_corrected))

struct NewFund
{
    Money amount;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NewFund, (), (amount, reason))
constexpr auto rules_of(form::Of<NewFund>)
{
    using namespace form;
    return rules(on(&NewFund::reason, not_blank, length(1, longest_reason)));
}

// To one of the four.
struct NewGrant
{
    std::optional<AccountId> from; // left out: the pool
    std::optional<AccountId> to;
    std::optional<VerticalId> vertical;
    std::optional<UnitId> unit;
    std::optional<EmployeeId> employee;
    Money amount;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NewGrant, (), (from, to, vertical, unit, employee, amount, reason))
constexpr auto rules_of(form::Of<NewGrant>)
{
    using namespace form;
    return rules(on(&NewGrant::reason, not_blank, length(1, longest_reason)));
}

struct Correction
{
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Correction, (), (reason))
constexpr auto rules_of(form::Of<Correction>)
{
    using namespace form;
    return rules(on(&Correction::reason, not_blank, length(1, longest_reason)));
}

// ---- periods
struct BudgetPeriod
{
    Date from, to; // both of it
    std::int64_t acts = 0;
    bool locked = false;
};
BOOST_DESCRIBE_STRUCT(BudgetPeriod, (), (from, to, acts, locked))

struct BudgetPeriods
{
    std::vector<BudgetPeriod> items;   // months, the latest first
    std::optional<Date> locked_before; // nothing is dated before that day any more
};
BOOST_DESCRIBE_STRUCT(BudgetPeriods, (), (items, locked_before))

struct NewLock
{
    Date before; // the first day that stays open
};
BOOST_DESCRIBE_STRUCT(NewLock, (), (before))

struct BudgetLock
{
    Date before;
    Instant locked;
    std::string by;
    std::int64_t acts = 0; // dated before it
};
BOOST_DESCRIBE_STRUCT(BudgetLock, (), (before, locked, by, acts))

struct BooksQuery
{
    Date from, to;      // both of it
    bool holds = false; // what was set aside and freed, too
};
BOOST_DESCRIBE_STRUCT(BooksQuery, (), (from, to, holds))
constexpr auto rules_of(form::Of<BooksQuery>)
{
    using namespace form;
    return rules(on(&BooksQuery::holds, may_be_left_out));
}

// ---- the finance system's account numbers
struct FinanceNumber
{
    AccountKind kind = AccountKind::spent;
    std::optional<AccountId> account; // left out: all of the kind that have none of their own
    std::string number;
};
BOOST_DESCRIBE_STRUCT(FinanceNumber, (), (kind, account, number))
constexpr auto rules_of(form::Of<FinanceNumber>)
{
    using namespace form;
    return rules(on(&FinanceNumber::number, not_blank, length(1, 40)));
}

struct FinanceNumbers
{
    std::vector<FinanceNumber> items;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(FinanceNumbers, (), (items, version))

struct FinanceNumbersForm
{
    std::vector<FinanceNumber> items;
};
BOOST_DESCRIBE_STRUCT(FinanceNumbersForm, (), (items))
constexpr auto rules_of(form::Of<FinanceNumbersForm>)
{
    using namespace form;
    return rules(on(&FinanceNumbersForm::items, length(0, 1'000)));
}
}
