#pragma once
// How we keep our word to customers, counted from live cases: satisfaction, promises kept as first promised, what was told
// when (design: measures). The front door: routes for app/, and what follows the journal. Any thread.
#include "base/embedded.h"
#include "features/live_figures/model.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/db/check.h"
#include "ground/events/follower.h"
#include "ground/text/catalogue.h"

#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_live_figures_schema();
}

namespace regard::live_figures
{
class LiveFiguresRoom
{
  public:
    explicit LiveFiguresRoom(text::Catalogue const& catalogue);
    ~LiveFiguresRoom();

    void add_routes(api::Routes& routes);
    void use_zone(Zone const& zone); // the organisation's: days and months are its own

    // Counts anew the cases that the journal says have changed.
    void follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now) const;

    // Over everything, in the last eleven whole months and the running one: all together, and by month or quarter, the
    // earliest first. For public pages.
    LiveFigures of_a_year(db::Transaction& tx, Instant now) const;
    LiveBoard of_a_year(db::Transaction& tx, LiveBy by, Instant now) const;

    // Over everything, of these days, the last one included.
    LiveBoard between(db::Transaction& tx, LiveBy by, Date from, Date to, Instant now) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// Teams of which, with all below, nothing is said: it would be of a person, or give one away.
std::vector<desk::UnitId> withheld_with_all_below(db::Transaction& tx);

// For `regard check`: what is stored is what counting each case anew gives.
std::vector<db::Finding> check_counted(db::Database& database, Instant now);
}
