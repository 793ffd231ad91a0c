#pragma once
// Starter sets: a map, causes, decision rights and ready texts of a trade, to begin from. The front door for app/.
#include "features/rights/rights.h"
#include "features/templates/templates.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/routes.h"
#include "ground/text/catalogue.h"

namespace regard::starter_sets
{
// The rooms that take what a set holds. They must outlive the routes.
struct Parts
{
    touchpoints::Touchpoints const& touchpoints;
    rights::Rights const& rights;
    templates::Templates const& templates;
    text::Catalogue const& catalogue;
};

void add_routes(api::Routes& routes, Parts const& parts);
}
