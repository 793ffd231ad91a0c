#pragma once
// What the parts of this feature share. Inside features/touchpoints.
#include "features/touchpoints/keeping.h"
#include "features/touchpoints/map_model.h"
#include "features/touchpoints/store.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/edits.h"
#include "ground/api/page.h"

#include <functional>

namespace regard::touchpoints
{
class Touchpoints::Inside
{
  public:
    Inside(IdSource& ids_, events::Journal const& journal_, text::Catalogue const& catalogue_, Lent lent_)
        : ids(ids_), journal(journal_), catalogue(catalogue_), lent(std::move(lent_)), keeper(ids_, journal_)
    {}

    IdSource& ids;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;
    Keeper keeper;

    void add_touchpoints(api::Routes& routes) const;
    void add_journeys(api::Routes& routes) const;
    void add_map(api::Routes& routes) const;
    void add_places(api::Routes& routes) const;
    void add_history(api::Routes& routes) const;
    void add_drafts(api::Routes& routes) const;
    void add_draft_edits(api::Routes& routes) const;
    void add_export(api::Routes& routes) const;
    void add_imports(api::Routes& routes) const;
    void add_causes(api::Routes& routes) const;

    void note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const;
};

Refusal no_such_touchpoint();
Refusal no_such_journey(std::string field = {});

inline Act act_of(api::Writing const& w, std::string const& reason) { return {w.who.user, w.now, reason}; }

// What a form asks for, on the plan: new, or changed. `is_cleared` says which members the body has as null.
TouchpointOnMap touchpoint_of(TouchpointId id, TouchpointForm const& form);
TouchpointOnMap changed(TouchpointOnMap touchpoint, TouchpointEdit const& wish, api::Cleared const& is_cleared);
Journey changed(Journey journey, JourneyChange const& wish);

// The map as a screen draws it.
Map drawn(db::Transaction& tx, Plan const& plan, std::int64_t order);
std::int64_t version_of(auto const& answer) // so that two answers can be told apart; a browser counts that far
{
    constexpr std::uint64_t safe_in_browsers = (std::uint64_t{1} << 52) - 1;
    return static_cast<std::int64_t>(std::hash<std::string>{}(to_json(answer)) & safe_in_browsers);
}
OrderOnMap order_on_map(Plan const& plan, std::optional<JourneyId> journey, std::int64_t order);
JourneyOrder journey_order(Plan const& plan, std::int64_t order);

// Why something is done, where the request has no body.
struct WhyQuery
{
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WhyQuery, (), (reason))
constexpr auto rules_of(form::Of<WhyQuery>)
{
    using namespace form;
    return rules(on(&WhyQuery::reason, length(0, longest_reason), may_be_left_out));
}
}
