#pragma once
// Lists of cases, as the reader may see them. Inside features/desk.
#include "features/desk/inside.h"

namespace regard::desk
{
// The cases of a query, in its order, after `after`; at most `limit` and one more where there is another page. Reads little,
// however many cases there are: through the indexes of the teams the reader sees, or of all cases where those are many.
std::vector<LiveCase> listed(db::Transaction& tx, Sight const& sight, CaseQuery const& query, store::Place after,
                             int limit);

store::Place place_in(CaseQuery const& query, LiveCase const& one); // where the list goes on after that one
}
