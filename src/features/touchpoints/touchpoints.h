#pragma once
// The steps of the customer's journey and who answers for them. The front door: routes for app/, and what other features
// may ask in their own transaction.
#include "base/embedded.h"
#include "features/touchpoints/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_touchpoints_schema();
}

namespace regard::touchpoints
{
constexpr api::Permission read_touchpoints{"touchpoints.read"};
constexpr api::Permission write_touchpoints{"touchpoints.write"};

class Touchpoints
{
  public:
    // Everything given must outlive it.
    Touchpoints(IdSource& ids, events::Journal const& journal) : ids_(ids), journal_(journal) {}

    void add_routes(api::Routes& routes);

  private:
    IdSource& ids_;
    events::Journal const& journal_;
};

std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id);
std::optional<Touchpoint> touchpoint_named(db::Transaction& tx, std::string_view name); // capitals don't matter
std::vector<Touchpoint> all_touchpoints(db::Transaction& tx);                           // by name
}
