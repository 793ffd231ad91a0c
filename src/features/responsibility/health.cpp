// How each touchpoint does, beside who answers for it: counted over the days looked at, now and then, from what app/ lends.
#include "features/desk/owned.h"
#include "features/responsibility/inside.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
constexpr int days_looked_at = 90;

// Of a team in which too few work nothing is said, not even how much there was.
void withhold(TouchpointHealth& one)
{
    one.complaints.reset();
    for (HealthFigure* const figure : {&one.turnaround, &one.ftr, &one.csat})
        *figure = {HealthState::too_few_persons, {}, {}, {}, 0};
    one.cases_query.clear();
}

bool is_withheld(touchpoints::TouchpointOnMap const& one, std::vector<UnitId> const& teams)
{
    return one.team && std::find(teams.begin(), teams.end(), *one.team) != teams.end();
}
}

std::shared_ptr<Counted const> Responsibility::Inside::counted(db::Transaction& tx, Instant now) const
{
    Date const to = today(now);
    {
        std::lock_guard const lock(mutex_);
        if (counted_ && counted_->to == to && counted_->as_of <= now && now - counted_->as_of < figures_kept)
            return counted_;
    }
    auto fresh = std::make_shared<Counted>();
    fresh->from = to + (1 - days_looked_at);
    fresh->to = to;
    fresh->as_of = now;
    for (desk::ComplaintsAt const& one : desk::complaints_by_touchpoint(tx, now - owners_looked_at))
        fresh->complaints.emplace(one.touchpoint, one.complaints);
    fresh->figures = parts.lent.health(tx, {fresh->from, to, now});
    std::lock_guard const lock(mutex_);
    counted_ = fresh;
    return fresh;
}

void Responsibility::Inside::add_health(api::Routes& routes)
{
    routes
        .get("/map/health",
             "How each touchpoint did in the last 90 days: complaints, turnaround, first time right, satisfaction",
             [this](api::Reading& r) -> Result<MapHealth> {
                 auto const all = counted(r.tx, r.now);
                 auto const small = parts.lent.withheld(r.tx);
                 MapHealth shown{all->from, all->to, all->as_of, {}};
                 for (touchpoints::TouchpointOnMap const& one : touchpoints::all_on_map(r.tx)) {
                     TouchpointHealth health;
                     auto const found = all->figures.find(one.id);
                     if (found != all->figures.end())
                         health = found->second;
                     health.touchpoint = one.id;
                     auto const complaints = all->complaints.find(one.id);
                     health.complaints = complaints == all->complaints.end() ? 0 : complaints->second;
                     if (is_withheld(one, small))
                         withhold(health);
                     shown.items.push_back(std::move(health));
                 }
                 return shown;
             })
        .allow(read_health);
}
}
