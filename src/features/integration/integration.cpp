#include "features/integration/integration.h"

#include "features/integration/inside.h"

namespace regard::integration
{
Integration::Inside::Inside(Parts parts_)
    : parts(std::move(parts_)), seal(parts.sealing_key, parts.folder), https({}),
      house({parts.internal_hosts, true, {}}),
      follower(
          parts.database, "integration", events::Follower::Begin::now,
          [this](db::Transaction& tx, std::span<events::Line const> lines) { take(tx, lines); },
          events::Follower::unhurried)
{}

Integration::Integration(Parts parts) : inside_(std::make_unique<Inside>(std::move(parts))) {}
Integration::~Integration() = default;

void Integration::add_routes(api::Routes& routes)
{
    inside_->add_webhook_routes(routes);
    inside_->add_delivery_routes(routes);
}

void Integration::add_jobs(jobs::Kinds& kinds) { inside_->add_jobs(kinds); }
void Integration::start() { inside_->follower.start(); }
void Integration::stop() { inside_->follower.stop(); }
int Integration::catch_up() { return inside_->follower.catch_up(); }
}
