// The very cases a figure was counted from (law 5), as far as the reader may see them.
#include "features/live_figures/inside.h"

#include "features/measures/measures.h"
#include "features/promises/told.h"
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
    case Behind::moved_together: // has a list of its own
        return false;
    }
    return true;
}

CaseBehind shown(db::Transaction& tx, Counted const& one)
{
    auto const now = desk::glimpse(tx, one.id);
    return {one.id,          now->number,    now->subject,    now->state,     one.at,
            one.first_until, one.last_until, one.re_promises, one.kept_first, one.told_before};
}

CaseBehind shown(db::Transaction& tx, MovedDate const& date)
{
    auto const one = desk::glimpse(tx, date.id);
    CaseBehind row;
    row.id = one->id;
    row.number = one->number;
    row.subject = one->subject;
    row.state = one->state;
    row.counted = date.at;
    for (promises::PromiseStanding const& told : promises::told(tx, date.id, date.at)) {
        if (told.number > date.number || told.about != promises::Target::resolve)
            continue;
        row.first_until = row.first_until.value_or(told.until);
        row.last_until = told.until;
        row.re_promises += told.origin == promises::Origin::by_hand;
        row.told_before = told.told_before_broken;
    }
    return row;
}

template <class Row>
std::vector<Row> seen(api::Reading& r, std::vector<Row> all)
{
    std::vector<CaseId> ids;
    for (Row const& one : all)
        ids.push_back(one.id);
    auto const hidden = desk::hidden_among(r.tx, r.who, ids);
    std::erase_if(all, [&](Row const& one) { return std::find(hidden.begin(), hidden.end(), one.id) != hidden.end(); });
    return all;
}

store::Place place_of(Counted const& one) { return {one.at.micros, one.id}; }
store::MovePlace place_of(MovedDate const& one) { return {one.at.micros, one.id, one.number}; }

// Goes through what `some` reads after a place until the page is full. Place: of the rows' own kind.
template <class Place, class Some, class Fits>
Result<api::Page<CaseBehind>> page_of(api::Reading& r, BehindQuery const& query, Some some, Fits fits)
{
    Place place;
    if (query.cursor) {
        auto const after = api::cursor_from<Place>(*query.cursor);
        if (!after)
            return after.error();
        place = *after;
    }
    api::Page<CaseBehind> page;
    for (int reads = 0; reads < most_reads; ++reads) {
        auto const rows = some(place);
        for (auto const& one : seen(r, rows)) {
            if (!fits(one))
                continue;
            page.items.push_back(shown(r.tx, one));
            if (std::cmp_equal(page.items.size(), query.limit)) {
                page.next = api::cursor_of(place_of(one));
                return page;
            }
        }
        if (rows.size() < read_at_once)
            return page;
        place = place_of(rows.back());
    }
    page.next = api::cursor_of(place);
    return page;
}

Result<api::Page<CaseBehind>> list(api::Reading& r, BehindQuery const& query, Zone const& zone)
{
    auto const selection = Selection::of(r.tx, query, zone, r.now);
    if (!selection)
        return selection.error();
    if (query.which == Behind::moved_together)
        return page_of<store::MovePlace>(
            r, query,
            [&](store::MovePlace const& after) {
                return store::some_moves(r.tx, selection->from, selection->before, after, read_at_once);
            },
            [&](MovedDate const& one) { return selection->fits(one); });
    return page_of<store::Place>(
        r, query,
        [&](store::Place const& after) {
            return store::some(r.tx, selection->from, selection->before, after, read_at_once);
        },
        [&](Counted const& one) { return selection->fits(one) && is_behind(one, query.which); });
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
