// Drafts of a re-organisation: begun, read, compared, published, discarded.
#include "features/touchpoints/drafts.h"
#include "features/people/people.h"
#include "features/touchpoints/comparison.h"
#include "features/touchpoints/draft_store.h"
#include "features/touchpoints/merge.h"
#include "features/touchpoints/namer.h"

#include <algorithm>

namespace regard::touchpoints
{
Refusal no_such_draft() { return {"not_found", "There is no such draft.", ""}; }
Refusal draft_over()
{
    return {"draft_over", "This draft is published or discarded. Begin a new one from today's map.", ""};
}

Result<MapDraft> open_draft(db::Transaction& tx, DraftId id)
{
    auto const one = store::draft(tx, id);
    if (!one)
        return no_such_draft();
    if (one->state != DraftState::open)
        return draft_over();
    return *one;
}

Result<MapDraft> begin_draft(Touchpoints::Inside const& inside, api::Writing& w, NewDraft const& form)
{
    constexpr int most_open_drafts = 50;
    auto const open = w.tx.integer("select count(*) from map_draft where state = 0").value_or(0);
    if (open >= most_open_drafts)
        return Refusal{"too_many_drafts", "Fifty drafts are open already. Discard one that nobody needs.", ""};
    MapDraft draft;
    draft.id = inside.ids.next<DraftId>();
    draft.name = people::tidied(form.name);
    draft.about = form.about;
    draft.begun = w.now;
    draft.begun_by = w.who.user;
    store::insert(w.tx, draft, store::plan(w.tx));
    inside.note(w, "map_draft.begun", "map_draft", draft.id.value);
    return *store::draft(w.tx, draft.id);
}

namespace
{
constexpr std::size_t named_in_a_refusal = 3;

struct BeforeDraft
{
    DraftId id;
};
BOOST_DESCRIBE_STRUCT(BeforeDraft, (), (id))

class Endpoints
{
  public:
    explicit Endpoints(Touchpoints::Inside const& inside) : inside_(inside) {}

    Result<MapDraft> begin(api::Writing& w, NewDraft const& form) const
    {
        auto const draft = begin_draft(inside_, w, form);
        return draft ? Result<MapDraft>(shown(w.tx, *draft)) : draft.error();
    }

    Result<api::Page<MapDraft>> list(api::Reading& r, api::ListQuery const& query) const
    {
        BeforeDraft before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeDraft>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        api::Page<MapDraft> page{store::drafts(r.tx, before.id, query.limit + 1), {}};
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(BeforeDraft{page.items.back().id});
        }
        for (MapDraft& one : page.items)
            one = shown(r.tx, one);
        return page;
    }

    Result<DraftMap> read(api::Reading& r, DraftId id) const
    {
        auto const one = store::draft(r.tx, id);
        if (!one)
            return no_such_draft();
        DraftMap map{shown(r.tx, *one), drawn(r.tx, store::wanted(r.tx, id), 1)};
        map.version = version_of(map);
        return map;
    }

    static Result<DraftComparison> compare_with_today(api::Reading& r, DraftId id)
    {
        auto const one = store::draft(r.tx, id);
        if (!one)
            return no_such_draft();
        Plan const began = store::began(r.tx, id);
        bool const is_open = one->state == DraftState::open;
        auto comparison = compared(began, store::wanted(r.tx, id), is_open ? store::plan(r.tx) : began);
        name(r.tx, comparison);
        return comparison;
    }

    // What changed today since is taken in; what the draft touched stays as it wishes.
    Result<DraftEdited> take_in(api::Writing& w, DraftId id) const
    {
        auto const draft = open_draft(w.tx, id);
        if (!draft)
            return draft.error();
        if (auto const same = w.unchanged(draft->version, *draft); !same)
            return same.error();
        Plan const today = store::plan(w.tx);
        Plan const wanted = merged(store::began(w.tx, id), store::wanted(w.tx, id), today);
        if (auto const fits = check(w.tx, wanted, compare(today, wanted)); !fits)
            return fits.error();
        store::keep_base(w.tx, id, today, wanted);
        inside_.note(w, "map_draft.changed", "map_draft", id.value);
        return DraftEdited{store::draft(w.tx, id)->version};
    }

    Result<MapDraft> publish(api::Writing& w, DraftId id, MapPublication const& wish) const
    {
        auto const draft = open_draft(w.tx, id);
        if (!draft)
            return draft.error();
        if (auto const same = w.unchanged(draft->version, *draft); !same)
            return same.error();
        Plan const today = store::plan(w.tx), began = store::began(w.tx, id);
        if (auto const under = compare(began, today); !under.is_none())
            return map_changed(under, w.language);
        Act act{w.who.user, w.now, wish.reason};
        act.draft = id;
        act.quiet = true; // one line wakes whoever listens, not one a touchpoint
        auto const kept = inside_.keeper.keep(w.tx, today, store::wanted(w.tx, id), act);
        if (!kept)
            return kept.error();
        if (kept->is_none())
            return Refusal{"draft_is_today",
                           "The draft says nothing that is not so today. There is nothing to publish.", ""};
        store::end(w.tx, id, DraftState::published, wish.reason, w.who.user, w.now);
        inside_.note(w, "map_draft.published", "map_draft", id.value);
        return shown(w.tx, *store::draft(w.tx, id));
    }

    Result<void> discard(api::Writing& w, DraftId id) const
    {
        if (auto const draft = open_draft(w.tx, id); !draft)
            return draft.error();
        store::end(w.tx, id, DraftState::discarded, "", w.who.user, w.now);
        inside_.note(w, "map_draft.discarded", "map_draft", id.value);
        return {};
    }

  private:
    MapDraft shown(db::Transaction& tx, MapDraft draft) const
    {
        if (draft.begun_by)
            draft.begun_by_name = inside_.lent.name_of(tx, *draft.begun_by);
        return draft;
    }

    Refusal map_changed(Difference const& under, std::string_view language) const
    {
        std::vector<std::string> names;
        for (JourneyDifference const& one : under.journeys)
            names.push_back((one.after ? one.after : one.before)->name);
        for (TouchpointDifference const& one : under.touchpoints)
            names.push_back((one.after ? one.after : one.before)->name);
        std::string what;
        for (std::size_t i = 0; i < std::min(names.size(), named_in_a_refusal); ++i)
            what += (i > 0 ? ", “" : "“") + names[i] + "”";
        if (names.size() > named_in_a_refusal)
            what =
                inside_.catalogue.say(language, "touchpoints.and_more",
                                      {{"names", what}, {"count", std::to_string(names.size() - named_in_a_refusal)}});
        return {"map_changed", inside_.catalogue.say(language, "touchpoints.map_changed", {{"what", what}}), ""};
    }

    static void name(db::Transaction& tx, DraftComparison& comparison)
    {
        Namer namer(tx);
        for (auto const* all : {&comparison.touchpoints, &comparison.overtaken_touchpoints})
            for (ComparedTouchpoint const& one : *all)
                for (FieldChange const& field : one.fields)
                    namer.add(field);
        for (PersonsPart& one : comparison.people)
            one.name = namer.name(one.id);
        for (UnitsPart& one : comparison.units)
            one.name = namer.name(one.id);
        std::sort(comparison.people.begin(), comparison.people.end(), by_name<PersonsPart>);
        std::sort(comparison.units.begin(), comparison.units.end(), by_name<UnitsPart>);
        comparison.names = namer.names();
    }

    template <class T>
    static bool by_name(T const& a, T const& b)
    {
        return std::pair(people::folded(a.name), a.id) < std::pair(people::folded(b.name), b.id);
    }

    Touchpoints::Inside const& inside_;
};
}

void Touchpoints::Inside::add_drafts(api::Routes& routes) const
{
    for (auto const* code : {"draft_over", "map_changed"})
        routes.status_of(code, 409);
    Endpoints const endpoints(*this);
    routes
        .get("/map/drafts", "Drafts of a re-organisation, the newest first",
             [endpoints](api::Reading& r, api::ListQuery const& query) { return endpoints.list(r, query); })
        .allow(write_touchpoints);
    routes
        .post("/map/drafts", "Begin a draft of a re-organisation from today's map",
              [endpoints](api::Writing& w, NewDraft const& form) { return endpoints.begin(w, form); })
        .allow(write_touchpoints)
        .creates("/map/drafts/{id}");
    routes
        .get("/map/drafts/{id}", "The map as a draft wishes for it",
             [endpoints](api::Reading& r, DraftId id) { return endpoints.read(r, id); })
        .allow(write_touchpoints);
    routes
        .get("/map/drafts/{id}/comparison",
             "A draft held against the map it began from: what it adds, removes and changes, who gains and loses what, "
             "and what changed today meanwhile",
             &Endpoints::compare_with_today)
        .allow(write_touchpoints);
    routes
        .put("/map/drafts/{id}/base", "Take today's changes into a draft; what the draft touched stays as it wishes",
             [endpoints](api::Writing& w, DraftId id) { return endpoints.take_in(w, id); })
        .allow(write_touchpoints)
        .edits();
    routes
        .post("/map/drafts/{id}/publication",
              "Make a draft today's map, at once and with a reason; refused where today has changed under it",
              [endpoints](api::Writing& w, DraftId id, MapPublication const& wish) {
                  return endpoints.publish(w, id, wish);
              })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_("/map/drafts/{id}", "Discard a draft; it can still be read",
                 [endpoints](api::Writing& w, DraftId id) { return endpoints.discard(w, id); })
        .allow(write_touchpoints);
}
}
