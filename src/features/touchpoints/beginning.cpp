// A map that was written elsewhere, to begin from.
#include "features/touchpoints/beginning.h"
#include "features/touchpoints/draft_store.h"
#include "features/touchpoints/drafts.h"

#include <map>

namespace regard::touchpoints
{
namespace
{
// What is missing, put onto a plan.
class Filling
{
  public:
    Filling(IdSource& ids, MapToBegin const& wish, Plan const& today) : ids_(ids), plan_(today)
    {
        for (Journey const& one : today.journeys)
            journeys_.emplace(people::lowered(one.name), one.id);
        for (TouchpointOnMap const& one : today.touchpoints)
            touchpoints_.emplace(people::lowered(one.name), one.id);
        for (JourneyToBegin const& one : wish.journeys)
            for (TouchpointToBegin const& step : one.touchpoints)
                put(one, step);
    }

    Plan const& plan() const { return plan_; }
    BegunMap const& begun() const { return begun_; }

  private:
    template <class IdType>
    static std::optional<IdType> there(std::map<std::string, IdType> const& known, Called const& called)
    {
        if (auto const found = known.find(people::lowered(people::tidied(called.name))); found != known.end())
            return found->second;
        for (std::string const& name : called.also)
            if (auto const found = known.find(people::lowered(people::tidied(name))); found != known.end())
                return found->second;
        return std::nullopt;
    }

    void put(JourneyToBegin const& journey, TouchpointToBegin const& step)
    {
        if (there(touchpoints_, step.called)) {
            ++begun_.left;
            return;
        }
        TouchpointOnMap one;
        one.id = ids_.next<TouchpointId>();
        one.name = step.called.name;
        one.journey = journey_of(journey);
        one.good = step.good;
        one.examples = step.examples;
        one.decision_level = step.decision_level;
        one = tidied(std::move(one));
        touchpoints_.emplace(people::lowered(one.name), one.id);
        add(plan_, std::move(one));
        ++begun_.touchpoints;
    }

    // Made with its first touchpoint: one of which everything is there elsewhere would stand empty.
    JourneyId journey_of(JourneyToBegin const& wish)
    {
        if (auto const known = there(journeys_, wish.called))
            return *known;
        Journey const one{ids_.next<JourneyId>(), people::tidied(wish.called.name), wish.about};
        journeys_.emplace(people::lowered(one.name), one.id);
        add(plan_, one);
        ++begun_.journeys;
        return one.id;
    }

    IdSource& ids_;
    Plan plan_;
    BegunMap begun_;
    std::map<std::string, JourneyId> journeys_;
    std::map<std::string, TouchpointId> touchpoints_;
};

Result<BegunMap> begin_at_once(Touchpoints::Inside const& inside, api::Writing& w, MapToBegin const& wish,
                               Plan const& today, Filling const& filling)
{
    Act act = act_of(w, wish.why);
    act.quiet = true; // one line wakes whoever listens, not one a touchpoint
    auto const kept = inside.keeper.keep(w.tx, today, filling.plan(), act);
    if (!kept)
        return kept.error();
    inside.note(w, "map.begun", "touchpoint", 0);
    return filling.begun();
}

Result<BegunMap> begin_in_draft(Touchpoints::Inside const& inside, api::Writing& w, MapToBegin const& wish,
                                Plan const& today, Filling const& filling)
{
    BegunMap begun = filling.begun();
    begun.draft_name = people::tidied(wish.name);
    if (auto const open = store::open_draft_named(w.tx, begun.draft_name)) {
        return BegunMap{0, 0, begun.left, open, begun.draft_name};
    }
    auto const draft = begin_draft(inside, w, {wish.name, wish.about});
    if (!draft)
        return draft.error();
    if (auto const fits = check(w.tx, filling.plan(), compare(today, filling.plan())); !fits)
        return fits.error();
    store::keep_wanted(w.tx, draft->id, today, filling.plan());
    begun.draft = draft->id;
    return begun;
}
}

Result<BegunMap> Touchpoints::begin_with(api::Writing& w, MapToBegin const& wish) const
{
    Plan const today = store::plan(w.tx);
    Filling const filling(inside_->ids, wish, today);
    if (filling.begun().touchpoints == 0)
        return filling.begun();
    return today.touchpoints.empty() ? begin_at_once(*inside_, w, wish, today, filling)
                                     : begin_in_draft(*inside_, w, wish, today, filling);
}
}
