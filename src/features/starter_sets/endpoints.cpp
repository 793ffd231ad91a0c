// Starter sets: listed, looked at, begun with.
#include "features/starter_sets/model.h"
#include "features/starter_sets/starter_sets.h"
#include "features/starter_sets/wishes.h"

#include <functional>

namespace regard::starter_sets
{
namespace
{
Refusal no_such_set() { return {"not_found", "There is no such starter set.", ""}; }
Refusal no_such_language() { return {"no_starters", "There are no ready texts in this language yet.", "language"}; }

Result<void> check(std::string_view trade, std::string_view language)
{
    auto const all = languages();
    if (std::find(all.begin(), all.end(), language) == all.end())
        return no_such_language();
    if (find_set(trade, language) == nullptr)
        return no_such_set();
    return {};
}

StarterSetRow row_of(std::string_view trade, StarterSet const& set)
{
    StarterSetRow row{std::string(trade), set.name, set.about};
    row.journeys = static_cast<int>(set.journeys.size());
    for (SetJourney const& one : set.journeys)
        row.touchpoints += static_cast<int>(one.touchpoints.size());
    for (SetCauses const& one : set.causes)
        row.causes += 1 + static_cast<int>(one.below.size());
    row.decisions = static_cast<int>(set.decisions.size());
    row.texts = static_cast<int>(set.texts.size());
    return row;
}

class Beginning
{
  public:
    Beginning(Parts const& parts, api::Writing& w, std::string_view trade, StarterSetWish const& wish)
        : parts_(parts), w_(w), wishes_(trade, wish.language), wish_(wish),
          why_(parts.catalogue.say(wish.language, "starter_sets.why", {{"set", wishes_.set().name}}))
    {}

    // The map first: limits and texts find their touchpoints on it.
    Result<StarterSetBegun> begin()
    {
        using touchpoints::write_touchpoints;
        if (auto const done = part(wish_.map, "map", write_touchpoints, [&] { return map(); }); !done)
            return done.error();
        if (auto const done = part(wish_.causes, "causes", write_touchpoints, [&] { return causes(); }); !done)
            return done.error();
        places_ = wishes_.places(w_.tx);
        if (auto const done = part(wish_.rights, "rights", rights::write_rights, [&] { return rights(); }); !done)
            return done.error();
        if (auto const done = part(wish_.texts, "texts", templates::write_templates, [&] { return texts(); }); !done)
            return done.error();
        return std::move(begun_);
    }

  private:
    // Whoever may not make a part gets the others, and is told.
    Result<void> part(bool is_wanted, std::string_view name, api::Permission needed,
                      std::function<Result<void>()> const& make)
    {
        if (!is_wanted)
            return {};
        if (w_.who.may(needed))
            return make();
        begun_.left_out.push_back(
            {std::string(name), parts_.catalogue.say(w_.language, "starter_sets.not_yours." + std::string(name))});
        return {};
    }

    Result<void> map()
    {
        auto const draft = parts_.catalogue.say(wish_.language, "starter_sets.draft", {{"set", wishes_.set().name}});
        return kept(begun_.map, parts_.touchpoints.begin_with(w_, wishes_.map(draft, why_)));
    }

    Result<void> causes() { return kept(begun_.causes, parts_.touchpoints.begin_with(w_, wishes_.causes())); }

    Result<void> rights()
    {
        begun_.rights_later = wishes_.limits_without_place(places_);
        return kept(begun_.rights, parts_.rights.begin_with(w_, why_, wishes_.decisions(places_)));
    }

    Result<void> texts()
    {
        auto const made = parts_.templates.begin_with(w_, wishes_.texts(places_));
        if (!made)
            return made.error();
        begun_.texts = BegunTexts{static_cast<int>(made->made.size()), made->left};
        return {};
    }

    template <class Part>
    static Result<void> kept(std::optional<Part>& into, Result<Part> const& made)
    {
        if (!made)
            return made.error();
        into = *made;
        return {};
    }

    Parts const& parts_;
    api::Writing& w_;
    Wishes wishes_;
    StarterSetWish const& wish_;
    std::string why_;
    Wishes::Places places_;
    StarterSetBegun begun_;
};

Result<StarterSetRows> list(api::Reading& r, SetQuery const& query)
{
    StarterSetRows rows;
    for (std::string_view const language : languages())
        rows.languages.emplace_back(language);
    for (std::string_view const trade : trades()) {
        auto const* set = find_set(trade, query.language ? std::string_view(*query.language) : r.language);
        if (set == nullptr)
            return no_such_language();
        rows.items.push_back(row_of(trade, *set));
    }
    return rows;
}

Result<StarterSetShown> look(api::Reading& r, std::string const& trade, api::Query<SetQuery> const& query)
{
    std::string const language = query.language.value_or(std::string(r.language));
    if (auto const known = check(trade, language); !known)
        return known.error();
    return StarterSetShown{trade, *find_set(trade, language), rights::about_euros(r.tx, 1),
                           touchpoints::all_touchpoints(r.tx).empty()};
}

Result<StarterSetBegun> begin(Parts const& parts, api::Writing& w, std::string const& trade, StarterSetWish const& wish)
{
    if (auto const known = check(trade, wish.language); !known)
        return known.error();
    if (!wish.map && !wish.causes && !wish.rights && !wish.texts)
        return Refusal{"nothing_chosen", "Choose at least one part to begin with.", "map"};
    return Beginning(parts, w, trade, wish).begin();
}
}

void add_routes(api::Routes& routes, Parts const& parts)
{
    routes
        .get("/starter-sets", "Starter sets to begin from: maps, causes, decision rights and ready texts of trades",
             &list)
        .allow(touchpoints::read_touchpoints);
    routes.get("/starter-sets/{code}", "All that a starter set holds, to look at before", &look)
        .allow(touchpoints::read_touchpoints);
    routes
        .post(
            "/starter-sets/{code}",
            "Begin with parts of a starter set: what is there stays as it is, and parts that are not for whoever asks "
            "are left out with the reason",
            [parts](api::Writing& w, std::string const& trade, StarterSetWish const& wish) {
                return begin(parts, w, trade, wish);
            })
        .allow(touchpoints::write_touchpoints)
        .example(R"({"language":"en","map":true,"causes":true,"rights":true,"texts":true})");
}
}
