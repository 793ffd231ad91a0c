#pragma once
// The ledger of empowerment budgets: law 6. Integer minor units, double entry, append-only. The front door.
#include "base/embedded.h"
#include "features/budgets/model.h"
#include "ground/clock/id_source.h"
#include "ground/db/check.h"
#include "ground/db/db.h"
#include "ground/events/journal.h"

#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_budgets_schema();
}

namespace regard::budgets
{
// Every function works in the caller's transaction, from any thread, on both stores and several nodes. A refused act leaves
// nothing behind, also where the caller goes on and commits. Amounts are above zero and at most most_at_once (else
// `amount_not_positive`, `amount_too_large`); an account or hold that is not there is a `not_found`, another currency
// a `currency_differs`. An answer to a key that came before is given whatever holds now.
class Ledger
{
  public:
    // Both must outlive it.
    Ledger(IdSource& ids, events::Journal const& journal) : ids_(ids), journal_(journal) {}

    // ---- accounts, opened when first asked for
    AccountId pool(db::Transaction& tx, std::string_view currency) const;
    AccountId of_vertical(db::Transaction& tx, VerticalId id, std::string_view currency) const;
    AccountId of_unit(db::Transaction& tx, UnitId id, std::string_view currency) const;
    AccountId of_employee(db::Transaction& tx, EmployeeId id, std::string_view currency) const;

    // For who only reads: the account of that kind as it stands; nothing where none was opened yet.
    static std::optional<Account> find(db::Transaction& tx, AccountKind kind, std::int64_t of,
                                       std::string_view currency);
    // The account as it stands; throws std::logic_error where there is none.
    static Account account(db::Transaction& tx, AccountId id);
    static std::optional<Hold> hold_of(db::Transaction& tx, HoldId id);

    // ---- acts
    Result<ActId> fund(db::Transaction& tx, Asking const& asking, Money const& amount, std::string_view reason) const;
    // Refuses with `over_budget` what `from` has not; `same_account`, and `not_a_budget` for what is none.
    Result<ActId> grant(db::Transaction& tx, Asking const& asking, AccountId from, AccountId to, Money const& amount,
                        std::string_view reason) const;
    // Sets aside until `until` (not part of what a key is known by); `over_budget` says what is left. `hold_over` where
    // `until` is past.
    Result<HoldId> hold(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                        Instant until, About const& about) const;
    // All of the hold or part, the rest is freed. Once: then `settled_already`; `hold_over` once its time is over, freed or not;
    // `over_hold` for more than was held.
    Result<ActId> spend(db::Transaction& tx, Asking const& asking, HoldId hold, Money const& amount) const;
    Result<ActId> spend_at_once(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                                About const& about) const;
    Result<ActId> release(db::Transaction& tx, Asking const& asking, HoldId hold, std::string_view reason = {}) const;
    // Back to the account that granted last.
    Result<ActId> lapse(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                        std::string_view reason) const;
    // The counter-entry, dated now, of an act of funding, granting, spending or lapsing: once, then `corrected_already`; of
    // others `not_correctable`. `over_budget` where what was given has gone on.
    Result<ActId> correct(db::Transaction& tx, Asking const& asking, ActId act, std::string_view reason) const;

    // Frees holds whose time is over, the oldest first, at most so many. Returns how many there were. A job does it each minute.
    int expire(db::Transaction& tx, Instant now, int most) const;

    // ---- for caps: spent or still held in [from, before), corrections left out
    static std::int64_t spent_on(db::Transaction& tx, CustomerId customer, std::string_view currency, Instant from,
                                 Instant before); // all merged into them included
    static std::int64_t spent_by(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from,
                                 Instant before);

    // ---- the end of a policy's period
    struct Closing
    {
        std::string period; // its own name, such as `7-2026-11`: an account is closed once under it
        enum class Rest : std::uint8_t { lapses, carries } rest = Rest::lapses;
        events::WhoId by;
        Instant now;
    };
    static constexpr std::size_t most_closed = 200; // accounts at once; more throws std::logic_error
    // Moves by entries what each account has left: back to where it came from, or into the next period. What is held stays held.
    // Accounts closed under that name before, or with nothing left, are passed over. Returns how many moved something.
    int close_period(db::Transaction& tx, Closing const& closing, std::span<AccountId const> accounts) const;

  private:
    IdSource& ids_;
    events::Journal const& journal_;
};

// Every budget that has something left, in one query: for who looks at many at once.
std::vector<Account> with_something_left(db::Transaction& tx);

// For `regard check`.
std::vector<db::Invariant> invariants();
// Recomputes every balance, hold and lock from the entries and names the first account, hold or lock that differs.
std::vector<db::Finding> check_ledger(db::Database& database);
}
