#pragma once
// What the parts of this feature share. Inside features/live_figures.
#include "features/live_figures/counted_store.h"
#include "features/live_figures/live_figures.h"
#include "features/live_figures/tally.h"
#include "features/live_figures/withheld.h"

#include <mutex>
#include <set>

namespace regard::live_figures
{
class LiveFiguresRoom::Inside
{
  public:
    explicit Inside(text::Catalogue const& given) : catalogue(given) {}

    text::Catalogue const& catalogue;
    Zone zone() const;
    void use_zone(Zone const& zone);

    void add_cases(api::Routes& routes);

  private:
    mutable std::mutex mutex_;
    std::optional<Zone> zone_;
};

// A period and which cases of it are meant. Refuses with `period_backwards`.
class Selection
{
  public:
    static Result<Selection> of(db::Transaction& tx, LiveFilter const& filter, Zone const& zone, Instant now);

    Instant from, before;
    measures::PeriodShown period;

    template <class Row> // with kind, team, touchpoint, product, vertical
    bool fits(Row const& one) const
    {
        return (!filter_.kind || *filter_.kind == one.kind) &&
               (!filter_.team || (one.team && teams_.contains(*one.team))) &&
               same(filter_.touchpoint, one.touchpoint) && same(filter_.product, one.product) &&
               same(filter_.vertical, one.vertical);
    }
    bool is_withheld() const { return withheld_; } // of a team whose figures would be a person's, or give one away

  private:
    template <class T>
    static bool same(std::optional<T> const& wanted, std::optional<T> const& is)
    {
        return !wanted || wanted == is;
    }

    LiveFilter filter_;
    std::set<desk::UnitId> teams_;
    bool withheld_ = false;
};

Instant begin_of(Zone const& zone, Date day);
Withheld withheld_teams(db::Transaction& tx);

Tally tally_of(db::Transaction& tx, Selection const& selection);
LiveBoard board(db::Transaction& tx, Selection const& selection, LiveBy by, Zone const& zone);
}
