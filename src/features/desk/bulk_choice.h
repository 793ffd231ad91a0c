#pragma once
// Which cases an act on many is for, and whether it may begin. Inside features/desk.
#include "features/desk/bulk_model.h"
#include "features/desk/inside.h"

namespace regard::desk
{
struct Chosen
{
    std::vector<CaseId> ids; // each once, in their order; at most as many as are taken at once
    bool more = false;       // there are more in the list
};
Chosen chosen(Desk::Inside const& inside, api::Asking const& asking, BulkWish const& wish);

// Whether the wish says of which cases, and what its act needs.
Result<void> check(BulkWish const& wish, Instant now);

promises::NewDate date_wished(NewDates const& dates);
}
