// Editing in a draft: the same as on today's map, and nothing of it is told to anybody. Each edit names the draft's version.
#include "features/touchpoints/draft_store.h"
#include "features/touchpoints/drafts.h"

namespace regard::touchpoints
{
namespace
{
class Edits
{
  public:
    explicit Edits(Touchpoints::Inside const& inside) : inside_(inside) {}

    Result<DraftEdited> add_touchpoint(api::Writing& w, DraftId draft, TouchpointForm const& form) const
    {
        auto const id = inside_.ids.next<TouchpointId>();
        auto edited = edit(w, draft, [&](Plan& plan) -> Result<void> {
            if (form.journey && find(plan, *form.journey) == nullptr)
                return no_such_journey("journey");
            add(plan, touchpoint_of(id, form));
            return {};
        });
        if (edited)
            edited->touchpoint = id;
        return edited;
    }

    Result<DraftEdited> change_touchpoint(api::Writing& w, DraftId draft, TouchpointId id,
                                          TouchpointEdit const& wish) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            TouchpointOnMap* one = find(plan, id);
            if (one == nullptr)
                return no_such_touchpoint();
            *one = changed(*one, wish, api::Cleared(w.request));
            return {};
        });
    }

    Result<DraftEdited> place_touchpoint(api::Writing& w, DraftId draft, TouchpointId id, PlaceOnMap const& to) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            if (find(plan, id) == nullptr)
                return no_such_touchpoint();
            if (to.journey && find(plan, *to.journey) == nullptr)
                return no_such_journey("journey");
            place(plan, id, to.journey, to.position);
            return {};
        });
    }

    Result<DraftEdited> remove_touchpoint(api::Writing& w, DraftId draft, TouchpointId id) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            if (find(plan, id) == nullptr)
                return no_such_touchpoint();
            remove(plan, id);
            return {};
        });
    }

    Result<DraftEdited> add_journey(api::Writing& w, DraftId draft, NewJourney const& form) const
    {
        auto const id = inside_.ids.next<JourneyId>();
        auto edited = edit(w, draft, [&](Plan& plan) -> Result<void> {
            add(plan, Journey{id, people::tidied(form.name), form.about});
            return {};
        });
        if (edited)
            edited->journey = id;
        return edited;
    }

    Result<DraftEdited> change_journey(api::Writing& w, DraftId draft, JourneyId id, JourneyChange const& wish) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            Journey* one = find(plan, id);
            if (one == nullptr)
                return no_such_journey();
            *one = changed(*one, wish);
            return {};
        });
    }

    Result<DraftEdited> place_journey(api::Writing& w, DraftId draft, JourneyId id, JourneyPlace const& to) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            if (find(plan, id) == nullptr)
                return no_such_journey();
            place(plan, id, to.position);
            return {};
        });
    }

    Result<DraftEdited> remove_journey(api::Writing& w, DraftId draft, JourneyId id) const
    {
        return edit(w, draft, [&](Plan& plan) -> Result<void> {
            if (find(plan, id) == nullptr)
                return no_such_journey();
            remove(plan, id);
            return {};
        });
    }

  private:
    template <class Change>
    Result<DraftEdited> edit(api::Writing& w, DraftId id, Change change) const
    {
        auto const draft = open_draft(w.tx, id);
        if (!draft)
            return draft.error();
        if (auto const same = w.unchanged(draft->version, *draft); !same)
            return same.error();
        Plan const before = store::wanted(w.tx, id);
        Plan after = before;
        if (auto const done = change(after); !done)
            return done.error();
        if (auto const fits = check(w.tx, after, compare(before, after)); !fits)
            return fits.error();
        store::keep_wanted(w.tx, id, before, after);
        inside_.note(w, "map_draft.changed", "map_draft", id.value);
        return DraftEdited{store::draft(w.tx, id)->version};
    }

    Touchpoints::Inside const& inside_;
};

void add_touchpoint_edits(api::Routes& routes, Edits const& edits)
{
    routes
        .post("/map/drafts/{id}/touchpoints", "Add a touchpoint in a draft",
              [edits](api::Writing& w, DraftId draft, TouchpointForm const& form) {
                  return edits.add_touchpoint(w, draft, form);
              })
        .allow(write_touchpoints)
        .edits();
    routes
        .patch("/map/drafts/{id}/touchpoints/{touchpoint}", "Change a touchpoint in a draft",
               [edits](api::Writing& w, DraftId draft, TouchpointId id, TouchpointEdit const& wish) {
                   return edits.change_touchpoint(w, draft, id, wish);
               })
        .allow(write_touchpoints)
        .edits();
    routes
        .put("/map/drafts/{id}/touchpoints/{touchpoint}/place", "Move a touchpoint in a draft",
             [edits](api::Writing& w, DraftId draft, TouchpointId id, PlaceOnMap const& to) {
                 return edits.place_touchpoint(w, draft, id, to);
             })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_(
            "/map/drafts/{id}/touchpoints/{touchpoint}", "Remove a touchpoint in a draft",
            [edits](api::Writing& w, DraftId draft, TouchpointId id) { return edits.remove_touchpoint(w, draft, id); })
        .allow(write_touchpoints)
        .edits();
}

void add_journey_edits(api::Routes& routes, Edits const& edits)
{
    routes
        .post("/map/drafts/{id}/journeys", "Add a journey in a draft",
              [edits](api::Writing& w, DraftId draft, NewJourney const& form) {
                  return edits.add_journey(w, draft, form);
              })
        .allow(write_touchpoints)
        .edits();
    routes
        .patch("/map/drafts/{id}/journeys/{journey}", "Change a journey in a draft",
               [edits](api::Writing& w, DraftId draft, JourneyId id, JourneyChange const& wish) {
                   return edits.change_journey(w, draft, id, wish);
               })
        .allow(write_touchpoints)
        .edits();
    routes
        .put("/map/drafts/{id}/journeys/{journey}/place", "Move a journey in a draft",
             [edits](api::Writing& w, DraftId draft, JourneyId id, JourneyPlace const& to) {
                 return edits.place_journey(w, draft, id, to);
             })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_("/map/drafts/{id}/journeys/{journey}", "Remove a journey in a draft; its touchpoints stay",
                 [edits](api::Writing& w, DraftId draft, JourneyId id) { return edits.remove_journey(w, draft, id); })
        .allow(write_touchpoints)
        .edits();
}
}

void Touchpoints::Inside::add_draft_edits(api::Routes& routes) const
{
    Edits const edits(*this);
    add_touchpoint_edits(routes, edits);
    add_journey_edits(routes, edits);
}
}
