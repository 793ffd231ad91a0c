// What a case is about, as similar earlier ones say it. Near is who shares words with it, a rare word more than a common one; what the
// nearest agree on is suggested, and where they do not, nothing is.
#include "features/desk/suggestion_model.h"

#include "features/desk/finder.h"
#include "features/desk/inside.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
constexpr int looked_at = 12;       // the nearest
constexpr double near_enough = 0.3; // of all that could be shared
constexpr double sure = 0.55;       // share that must agree
constexpr int fewest = 3;           // cases that must agree
constexpr std::size_t shown = 5;

// The value most of the nearest have, with its share; nothing where it is unsure. Cases without one speak against all.
template <class Value, class Of>
std::optional<std::pair<Value, double>> agreed(std::span<finder::Near const> nearest, Of const& of)
{
    struct Votes
    {
        double weight = 0;
        int cases = 0;
    };
    std::map<Value, Votes> votes;
    double all = 0;
    for (finder::Near const& near : nearest) {
        all += near.nearness;
        if (std::optional<Value> const value = of(near.one)) {
            votes[*value].weight += near.nearness;
            ++votes[*value].cases;
        }
    }
    auto const best = std::max_element(votes.begin(), votes.end(),
                                       [](auto const& a, auto const& b) { return a.second.weight < b.second.weight; });
    if (best == votes.end() || best->second.cases < fewest || best->second.weight < sure * all)
        return std::nullopt;
    return std::pair(best->first, best->second.weight / all);
}

Suggestions suggested(db::Transaction& tx, api::Who const& who, std::string_view text, CaseId except)
{
    Sight const sight(tx, who);
    auto nearest = finder::nearest(tx, sight, text, except, looked_at);
    std::erase_if(nearest, [](finder::Near const& near) { return near.nearness < near_enough; });
    Suggestions all;
    if (auto const kind = agreed<Kind>(nearest, [](LiveCase const& one) { return std::optional(one.kind); }))
        all.kind = {kind->first, kind->second};
    if (auto const at = agreed<TouchpointId>(nearest, [](LiveCase const& one) { return one.touchpoint; }))
        if (auto const named = touchpoints::touchpoint(tx, at->first))
            all.touchpoint = {at->first, named->name, at->second};
    if (auto const of = agreed<ProductId>(nearest, [](LiveCase const& one) { return one.product; }))
        if (auto const named = people::product(tx, of->first))
            all.product = {of->first, named->name, of->second};
    std::vector<LiveCase> cases;
    for (finder::Near const& near : nearest)
        if (cases.size() < shown)
            cases.push_back(near.one);
    all.similar = rows_shown(tx, who, cases);
    return all;
}

// The customer's first word, as it decided what the case is about.
std::string first_word(db::Transaction& tx, LiveCase const& one)
{
    for (store::ThreadRow const& row : store::thread(tx, one.id))
        if (row.kind == EntryKind::message_in)
            return one.subject + ' ' + row.text;
    return one.subject;
}

Result<Suggestions> for_case(api::Reading& r, CaseId id)
{
    auto const one = seen(r.tx, r.who, id);
    if (!one)
        return no_such_case();
    auto all = suggested(r.tx, r.who, first_word(r.tx, *one), id);
    if (all.kind && all.kind->kind == one->kind)
        all.kind.reset();
    if (all.touchpoint && all.touchpoint->id == one->touchpoint)
        all.touchpoint.reset();
    if (all.product && all.product->id == one->product)
        all.product.reset();
    return all;
}
}

void Desk::Inside::add_suggestions(api::Routes& routes)
{
    routes
        .get("/cases/{id}/suggestions", "What similar earlier cases say this one is about, where it is not said yet",
             &for_case)
        .allow(read_cases);
    routes
        .post("/cases/suggest", "What similar earlier cases say a text is about, before it is a case",
              [this](api::Asking& asking, SuggestWish const& wish) -> Result<Suggestions> {
                  return database.read([&](db::Transaction& tx) {
                      return suggested(tx, asking.who, wish.subject + ' ' + wish.text, {});
                  });
              })
        .allow(work_on_cases);
}
}
