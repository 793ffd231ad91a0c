#pragma once
// What the desk keeps of a customer: for the customer's own copy, and for when the person goes (law 12). In the caller's
// transaction.
#include "base/fields.h"
#include "features/desk/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"

#include <span>

namespace regard::desk
{
// Refuses with `must_be_kept` while a case of theirs is restricted: fraud, money laundering, legal hold.
Result<void> may_be_erased(db::Transaction& tx, std::span<CustomerId const> family);

// Everything anybody wrote in this customer's cases, with files and drafts, reasons of promises and escalations; the cases,
// their steps and figures stay. The files' bytes go within minutes after the commit (job desk.erased_files).
void erase_customer(db::Transaction& tx, CustomerId customer);

// Files that were brought for a message which was never written, after thirty days, unless somebody still writes there. Some in each
// call, for a daily job; true where more may be left. Their bytes go as those of the erased.
bool forget_unsent_files(db::Transaction& tx, Instant now);

// Cases and messages of these customers as JSON, without those kept_from() the reader. Notes are ours.
Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family);
// Those of these that are live cases and held back from somebody who otherwise sees every customer's: restricted to others, or
// about the reader.
std::vector<CaseId> kept_from(db::Transaction& tx, api::Who const& who, std::span<CaseId const> ids);
}
