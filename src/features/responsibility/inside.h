#pragma once
// What the parts of this feature share. Inside features/responsibility.
#include "features/people/names.h"
#include "features/responsibility/gaps.h"
#include "features/responsibility/keepers.h"
#include "features/responsibility/responsibility.h"
#include "features/responsibility/store.h"
#include "ground/api/page.h"

#include <map>
#include <memory>
#include <mutex>

namespace regard::responsibility
{
constexpr Span owners_looked_at = Span::days(90);
constexpr Span figures_kept = Span::minutes(5); // figures of cases are counted anew after that

// Figures that take a walk through many cases: counted now and then, said to be as of then.
struct Figures
{
    Instant as_of;
    std::vector<Owned> owned;
};

// How touchpoints do, counted then.
struct Counted
{
    Date from, to;
    Instant as_of;
    std::map<TouchpointId, std::int64_t> complaints;
    HealthOf figures;
};

class Responsibility::Inside
{
  public:
    explicit Inside(Parts given);

    Parts const parts;
    std::vector<Keeper> const keepers;

    Date today(Instant now) const;
    void use_zone(Zone const& zone);

    Figures figures(db::Transaction& tx, Instant now) const;
    Map map(db::Transaction& tx, Instant now, Figures const& figures) const; // a few queries, however large it is

    std::shared_ptr<Counted const> counted(db::Transaction& tx, Instant now) const; // like figures()

    void add_gaps(api::Routes& routes);
    void add_cases(api::Routes& routes);
    void add_settings(api::Routes& routes);
    void add_knowing(api::Routes& routes);
    void add_handovers(api::Routes& routes);
    void add_health(api::Routes& routes);
    void add_mine(api::Routes& routes);
    void add_card(api::Routes& routes);
    void add_handover_job(jobs::Kinds& kinds);

    void note(db::Transaction& tx, api::Who const& who, std::string_view verb, std::int64_t subject) const;

  private:
    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
    mutable std::optional<Figures> figures_;
    mutable std::shared_ptr<Counted const> counted_;
};

// What the self-check that was closed last says of the map's touchpoints.
Known known(db::Transaction& tx, std::vector<touchpoints::TouchpointOnMap> const& touchpoints, Tree const& tree);
}
