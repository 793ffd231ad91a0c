#include "features/measures/measures.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/rollups/refresh.h"
#include "features/measures/rollups/rollup_store.h"

#include <chrono>

namespace regard::measures
{
namespace
{
constexpr jobs::Order refresh_order{.kind = "measures.refresh", .key = "measures.refresh"};

// In runs of two seconds, so that other quick jobs have their turn.
jobs::Outcome refresh(db::Database& database, Elsewhere const& elsewhere, jobs::Context& context)
{
    using Clock = std::chrono::steady_clock;
    auto const until = Clock::now() + std::chrono::seconds(2);
    Refresh refresh(database);
    auto const finish = [&](db::Transaction& tx) {
        if (elsewhere.refreshed)
            elsewhere.refreshed(tx);
        context.finish(tx);
    };
    while (refresh.step(context.now(), finish))
        if (context.should_stop() || Clock::now() > until)
            return jobs::Outcome::again(context.now());
    return jobs::Outcome::done();
}

// Everything is measured anew by the next refresh.
void forget_everything(db::Transaction& tx)
{
    store::clear_rollups(tx);
    store::clear(tx);
    store::set_measured_again_to(tx, cases::CaseId{});
}
}

Measures::Measures(db::Database& database, jobs::Queue const& queue, text::Catalogue const& catalogue,
                   Elsewhere elsewhere)
    : database_(database), queue_(queue), catalogue_(catalogue), elsewhere_(std::move(elsewhere))
{}

void Measures::add_jobs(jobs::Kinds& kinds)
{
    kinds.add("measures.refresh", {.length = jobs::Length::quick},
              [this](jobs::Context& context) { return refresh(database_, elsewhere_, context); });
    // What came in while no program ran jobs, such as an import from the command line or a new version.
    kinds.add_recurring("measures.look", jobs::Every{Span::minutes(1)}, [this](jobs::Context&) {
        if (database_.read(is_behind))
            database_.write([&](db::Transaction& tx) { queue_.put(tx, refresh_order); });
        return jobs::Outcome::done();
    });
}

void Measures::use_zone(Zone const& zone)
{
    database_.write([&](db::Transaction& tx) {
        if (store::zone_name(tx) == zone.name())
            return;
        store::set_zone(tx, zone.name());
        store::set_measured_again_to(tx, cases::CaseId{});
        queue_.put(tx, refresh_order);
    });
}

void rebuild(db::Database& database, Instant now)
{
    database.write(forget_everything);
    Refresh(database).run(now);
}
}
