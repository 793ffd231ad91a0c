#pragma once
// What the parts of this feature share. Inside features/promises.
#include "features/promises/promises.h"
#include "features/promises/standing.h"
#include "features/promises/store.h"

namespace regard::promises
{
class Promises::Inside
{
  public:
    explicit Inside(Parts given) : parts(std::move(given)), books(parts.calendars) {}

    Parts const parts;
    Books books;

    // The history of a case that has a clock; throws std::logic_error for one that has none.
    store::History history(db::Transaction& tx, CaseId id);

    // Tells the clock and the ledger one thing, and writes it.
    void tell(db::Transaction& tx, CaseId id, store::History& history, Told const& told) const;

    // Writes what the ledger gained and when the case rings next, and answers how it stands.
    Standing settled(db::Transaction& tx, CaseId id, store::History& history, Instant now) const;

    void note(db::Transaction& tx, CaseId id, std::string_view verb, api::UserId who,
              std::initializer_list<events::Code> codes = {}) const;
};
}
