#pragma once
// Finding what one knows by name: GET /search. Front door for app/.
#include "features/search/model.h"
#include "ground/api/routes.h"

namespace regard::search
{
// What `who` may see of what `query` means, the most likely first. Through indexes, whatever the number of cases.
std::vector<Found> find(db::Transaction& tx, api::Who const& who, std::string_view query);

void add_routes(api::Routes& routes);
}
