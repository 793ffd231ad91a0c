// The very cases a figure was counted from (law 5), as far as the reader may see them.
#include "features/live_figures/inside.h"

#include "features/measures/measures.h"
#include "ground/api/page.h"

#include <algorithm>

namespace regard::live_figures
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20; // a reader of few cases gets shorter pages rather than a long wait

bool is_behind(Counted const& one, Behind which)
{
    if (one.put_aside != (which == Behind::put_aside))
        return false;
    switch (which) {
    case Behind::all:
        break;
    case Behind::kept_first:
        return one.kept_first == true;
    case Behind::broken:
        return one.kept_first == false;
    case Behind::untold:
        return one.told_before == false;
    case Behind::undated:
        return !one.dated;
    case Behind::re_promised:
        return one.re_promises > 0;
    case Behind::updates_broken:
        return one.updates_broken > 0;
    case Behind::refiled_late:
        return one.refiled_late && one.kept_first;
    case Behind::put_aside:
        break;
    }
    return true;
}

CaseBehind shown(db::Transaction& tx, Counted const& one)
{
    auto const now = desk::glimpse(tx, one.id);
    return {one.id,          now->number,    now->subject,    now->state,     one.at,
            one.first_until, one.last_until, one.re_promises, one.kept_first, one.told_before};
}

std::vector<Counted> seen(api::Reading& r, std::vector<Counted> all)
{
    std::vector<CaseId> ids;
    for (Counted const& one : all)
        ids.push_back(one.id);
    auto const hidden = desk::hidden_among(r.tx, r.who, ids);
    std::erase_if(all,
                  [&](Counted const& one) { return std::find(hidden.begin(), hidden.end(), one.id) != hidden.end(); });
    return all;
}

Result<api::Page<CaseBehind>> list(api::Reading& r, BehindQuery const& query, Zone const& zone)
{
    auto const selection = Selection::of(r.tx, query, zone, r.now);
    if (!selection)
        return selection.error();
    store::Place place;
    if (query.cursor) {
        auto const after = api::cursor_from<store::Place>(*query.cursor);
        if (!after)
            return after.error();
        place = *after;
    }
    api::Page<CaseBehind> page;
    for (int reads = 0; reads < most_reads; ++reads) {
        auto const some = store::some(r.tx, selection->from, selection->before, place, read_at_once);
        for (Counted const& one : seen(r, some)) {
            if (!selection->fits(one) || !is_behind(one, query.which))
                continue;
            page.items.push_back(shown(r.tx, one));
            if (std::cmp_equal(page.items.size(), query.limit)) {
                page.next = api::cursor_of(store::Place{one.at.micros, one.id});
                return page;
            }
        }
        if (some.size() < read_at_once)
            return page;
        place = {some.back().at.micros, some.back().id};
    }
    page.next = api::cursor_of(place);
    return page;
}
}

void LiveFiguresRoom::Inside::add_cases(api::Routes& routes)
{
    routes
        .get("/measures/live/cases", "The cases behind a figure, the latest first; those one may not see are left out",
             [this](api::Reading& r, BehindQuery const& query) { return list(r, query, zone()); })
        .allow(measures::read_cases);
}
}
