// The cases behind the number of a gap or of a touchpoint's complaints (law 5), as far as the reader may see them.
#include "features/desk/desk.h"
#include "features/desk/owned.h"
#include "features/responsibility/inside.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20; // a reader of few cases gets shorter pages rather than a long wait

Refusal no_such_gap() { return {"not_found", "There are no cases behind this.", ""}; }

class CasesBehind
{
  public:
    CasesBehind(Responsibility::Inside const& inside, api::Reading& r)
        : inside_(inside), r_(r), since_(r.now - owners_looked_at)
    {}

    Result<api::Page<GapCase>> of_gap(GapKind kind, SubjectId subject, api::ListQuery const& query)
    {
        if (kind == GapKind::complaints_unplaced)
            return page(query, [&](desk::AfterOpened const& place) {
                return desk::unplaced_complaints(r_.tx, since_, place, read_at_once);
            });
        if (kind != GapKind::owned_elsewhere)
            return no_such_gap();
        map_ = inside_.map(r_.tx, r_.now, {r_.now, {}});
        auto const found = std::find_if(map_.touchpoints.begin(), map_.touchpoints.end(),
                                        [&](auto const& one) { return one.id.value == subject.value; });
        if (found == map_.touchpoints.end())
            return no_such_gap();
        touchpoint_ = &*found;
        return page(query, [&](desk::AfterOpened const& place) {
            return desk::cases_at(r_.tx, touchpoint_->id, since_, place, read_at_once);
        });
    }

    Result<api::Page<GapCase>> complaints_at(TouchpointId touchpoint, api::ListQuery const& query) const
    {
        if (!touchpoints::touchpoint(r_.tx, touchpoint))
            return no_such_gap();
        return page(query, [&](desk::AfterOpened const& place) {
            return desk::complaints_at(r_.tx, touchpoint, since_, place, read_at_once);
        });
    }

  private:
    template <class Read>
    Result<api::Page<GapCase>> page(api::ListQuery const& query, Read read) const
    {
        desk::AfterOpened place;
        if (query.cursor) {
            auto const after = api::cursor_from<desk::AfterOpened>(*query.cursor);
            if (!after)
                return Refusal{after.error().code, after.error().sentence, "cursor"};
            place = *after;
        }
        api::Page<GapCase> page;
        for (int reads = 0; reads < most_reads; ++reads) {
            auto const some = read(place);
            for (desk::OwnedCase const& one : seen(some)) {
                page.items.push_back(shown(one));
                if (std::cmp_equal(page.items.size(), query.limit)) {
                    page.next = api::cursor_of(desk::AfterOpened{one.opened, one.id});
                    return page;
                }
            }
            if (some.size() < read_at_once)
                return page;
            place = {some.back().opened, some.back().id};
        }
        page.next = api::cursor_of(place);
        return page;
    }

    std::vector<desk::OwnedCase> seen(std::vector<desk::OwnedCase> some) const
    {
        if (touchpoint_)
            std::erase_if(some, [&](auto const& one) { return is_on_the_map(map_, *touchpoint_, one.owner); });
        std::vector<CaseId> ids;
        for (desk::OwnedCase const& one : some)
            ids.push_back(one.id);
        auto const hidden = desk::hidden_among(r_.tx, r_.who, ids);
        std::erase_if(some,
                      [&](auto const& one) { return std::find(hidden.begin(), hidden.end(), one.id) != hidden.end(); });
        return some;
    }

    GapCase shown(desk::OwnedCase const& one) const
    {
        auto const owner = people::employee(r_.tx, one.owner);
        return {one.id, one.number, one.subject, one.state, {one.owner, owner ? owner->name : ""}, one.opened};
    }

    Responsibility::Inside const& inside_;
    api::Reading& r_;
    Instant since_;
    Map map_;
    touchpoints::TouchpointOnMap const* touchpoint_ = nullptr;
};
}

void Responsibility::Inside::add_cases(api::Routes& routes)
{
    routes
        .get("/responsibility/gaps/{kind}/{subject}/cases",
             "The cases behind the number of a gap, the newest first, as far as one may see them",
             [this](api::Reading& r, GapKind kind, SubjectId subject, api::ListQuery const& query) {
                 return CasesBehind(*this, r).of_gap(kind, subject, query);
             })
        .allow(desk::read_cases);
    routes
        .get(
            "/map/health/{touchpoint}/complaints",
            "The complaints of the last 90 days at a touchpoint, the newest recorded first, as far as one may see them",
            [this](api::Reading& r, TouchpointId touchpoint, api::ListQuery const& query) {
                return CasesBehind(*this, r).complaints_at(touchpoint, query);
            })
        .allow(desk::read_cases);
}
}
