#pragma once
// The SQL of the ledger. Inside features/budgets; in the caller's transaction.
#include "features/budgets/rules.h"
#include "ground/db/db.h"

namespace regard::budgets::store
{
// ---- accounts
std::optional<AccountId> find(db::Transaction& tx, AccountKind kind, std::int64_t of, std::string_view currency);
// Does nothing where it is there.
void open(db::Transaction& tx, AccountId id, AccountKind kind, std::int64_t of, std::string_view currency, Instant now);

// An account as somebody about to act on it needs it.
struct Standing
{
    AccountId id;
    AccountKind kind = AccountKind::pool;
    std::int64_t of = 0;
    std::string currency;
    Balance balance;
    std::optional<AccountId> source; // granted last
    AccountId spent;                 // of this currency
    std::optional<Instant> locked;   // nothing is dated before
};
std::optional<Standing> standing(db::Transaction& tx, AccountId id);
Balance spent(db::Transaction& tx, std::string_view currency); // of the account of what was spent: all budgets together
// By the difference, guarded; false where it is not covered.
bool change(db::Transaction& tx, Standing const& from, Balance const& to);
void set_source(db::Transaction& tx, AccountId id, AccountId source);

// ---- acts
struct Act
{
    ActId id;
    ActKind kind = ActKind::fund;
    std::int64_t scope = 0;
    std::string key, digest;
    AccountId account, other;
    std::int64_t amount = 0;
    std::string currency;
    Instant at, dated;
    events::WhoId by;
    std::string reason;
    About about;
    std::optional<HoldId> hold;
    std::optional<ActId> corrects;
};
bool insert(db::Transaction& tx, Act const& act); // false where its key is taken
void insert(db::Transaction& tx, ActId act, std::span<Entry const> entries);

struct Answered
{
    ActId act;
    std::string digest;
};
std::optional<Answered> answered(db::Transaction& tx, std::int64_t scope, std::string_view key);
std::optional<Act> act(db::Transaction& tx, ActId id);
std::vector<Entry> entries(db::Transaction& tx, ActId id);
bool is_corrected(db::Transaction& tx, ActId id);

// ---- holds
struct HoldRow
{
    Hold hold;
    About about;
};
void insert(db::Transaction& tx, Act const& act, Instant until); // the hold that the act made
std::optional<HoldRow> hold(db::Transaction& tx, HoldId id);
void end(db::Transaction& tx, HoldId id, Ended how, ActId by); // throws std::logic_error where it had ended
std::vector<HoldId> holds_over(db::Transaction& tx, Instant now, int most); // the oldest first

// ---- caps
std::int64_t spent_on(db::Transaction& tx, CustomerId customer, std::string_view currency, Instant from,
                      Instant before);
std::int64_t spent_by(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from,
                      Instant before);

// ---- the end of a period
bool close(db::Transaction& tx, std::string_view period, AccountId account, std::optional<ActId> act); // false: it is
}
