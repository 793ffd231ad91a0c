#pragma once
// How an act gets into the books: what every act shares. In the caller's transaction. Inside features/budgets.
#include "features/budgets/budgets.h"
#include "features/budgets/store.h"
#include "ground/http/digest.h"

#include <fmt/format.h>

namespace regard::budgets
{
using store::Act;
using store::Standing;

inline Refusal currency_differs() { return {"currency_differs", "The budget is in another currency.", "amount"}; }

// ---- what was asked for, so that the same key with something else in it is known
template <class... T>
std::string digest_of(std::string_view verb, T const&... part)
{
    std::string text(verb);
    ((text += fmt::format("\n{}", part)), ...);
    return http::sha256_hex(text);
}

std::string digest_of(std::string_view verb, AccountId account, Money const& amount, About const& about);
Act asked_for(IdSource& ids, ActKind kind, Asking const& asking, std::string digest);
Act by_itself(IdSource& ids, ActKind kind, std::string key, events::WhoId by, Instant now); // by the ledger

// The answer to a key that came before; else the refusal.
Result<ActId> before_or(db::Transaction& tx, Act const& act, Refusal const& refusal);
// The act and its lines go into the books, and the balances follow. `accounts`: all that the lines touch, but for the
// account of what was spent.
Result<ActId> book(db::Transaction& tx, events::Journal const& journal, Act& act, std::vector<Entry> const& entries,
                   std::vector<Standing> const& accounts);
// Back to where it came from; from the pool it leaves the house.
Result<ActId> lapse_from(db::Transaction& tx, events::Journal const& journal, Act act, Standing const& account);

// ---- accounts
// For somebody who will change it: nobody else does until this transaction has ended.
std::optional<Standing> taken(db::Transaction& tx, AccountId id);
// A budget that can be spent from in that currency.
Result<Standing> spendable(db::Transaction& tx, AccountId id, Money const& amount);
About about_of(About about, Standing const& account);
}
