#pragma once
// Lists of cases, as the reader may see them. Inside features/desk.
#include "features/desk/inside.h"

namespace regard::desk
{
// The cases of a query, in its order, after `after`; at most `limit` and one more where there is another page. Reads little,
// however many cases there are: through the indexes of the teams the reader sees, or of all cases where those are many.
std::vector<LiveCase> listed(db::Transaction& tx, Sight const& sight, CaseQuery const& query, store::Place after,
                             int limit);

// The same as a page: where rare filters would make one wait, it is shorter, or empty, and goes on at `next` all the same. So the pages
// together hold every case there is.
struct Listed
{
    std::vector<LiveCase> cases;
    std::optional<store::Place> next; // nothing at the end
};
Listed page_listed(db::Transaction& tx, Sight const& sight, CaseQuery const& query, store::Place after, int limit);

store::Place place_in(CaseQuery const& query, LiveCase const& one); // where the list goes on after that one
}
