#include "features/touchpoints/merge.h"

#include "features/touchpoints/difference.h"

#include <algorithm>
#include <map>

namespace regard::touchpoints
{
namespace
{
template <class T>
void prefer(T& today, T const& began, T const& wanted)
{
    if (wanted != began)
        today = wanted;
}

TouchpointOnMap with_words(TouchpointOnMap one, TouchpointOnMap const& began, TouchpointOnMap const& wanted)
{
    prefer(one.name, began.name, wanted.name);
    prefer(one.team, began.team, wanted.team);
    prefer(one.accountable, began.accountable, wanted.accountable);
    prefer(one.on_form, began.on_form, wanted.on_form);
    prefer(one.further_teams, began.further_teams, wanted.further_teams);
    prefer(one.deputies, began.deputies, wanted.deputies);
    prefer(one.products, began.products, wanted.products);
    prefer(one.decision_level, began.decision_level, wanted.decision_level);
    prefer(one.good, began.good, wanted.good);
    prefer(one.examples, began.examples, wanted.examples);
    return tidied(std::move(one));
}

bool is_moved(std::vector<FieldChange> const& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](FieldChange const& one) { return one.field == "position"; });
}

// Each change of the draft, done again on today's map.
class Replay
{
  public:
    Replay(Plan const& began, Plan const& wanted, Plan const& today) : began_(began), wanted_(wanted), plan_(today) {}

    Plan done()
    {
        Difference const changes = compare(began_, wanted_);
        for (JourneyDifference const& one : changes.journeys)
            do_again(one);
        for (TouchpointDifference const& one : changes.touchpoints)
            do_again(one);
        place_journeys(changes);
        place_touchpoints(changes);
        return std::move(plan_);
    }

  private:
    void do_again(JourneyDifference const& one)
    {
        if (!one.after)
            return remove(plan_, one.before->id);
        Journey* now = find(plan_, one.after->id);
        if (now == nullptr)
            return add(plan_, *one.after);
        prefer(now->name, one.before->name, one.after->name);
        prefer(now->about, one.before->about, one.after->about);
    }

    void do_again(TouchpointDifference const& one)
    {
        if (!one.after)
            return remove(plan_, one.before->id);
        if (TouchpointOnMap* now = find(plan_, one.after->id); now != nullptr)
            *now = with_words(*now, *one.before, *one.after);
        else
            add(plan_, *one.after);
    }

    // First all are taken up, then each is put down where it goes, in the draft's order: so none is in another's way.
    void place_journeys(Difference const& changes)
    {
        std::vector<Journey> order = plan_.journeys, taken_up;
        for (JourneyDifference const& one : changes.journeys)
            if (one.after && (!one.before || is_moved(one.fields))) {
                taken_up.push_back(*find(plan_, one.after->id));
                taken_up.back().position = one.after->position;
                std::erase_if(order, [&](Journey const& other) { return other.id == one.after->id; });
            }
        for (Journey const& one : taken_up)
            order.insert(order.begin() + std::min<std::ptrdiff_t>(one.position, std::ssize(order)), one);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i].position = static_cast<int>(i);
        plan_.journeys = std::move(order);
        settle(plan_);
    }

    void place_touchpoints(Difference const& changes)
    {
        std::vector<TouchpointOnMap> taken_up;
        for (TouchpointDifference const& one : changes.touchpoints)
            if (one.after && (!one.before || is_moved(one.fields))) {
                taken_up.push_back(*find(plan_, one.after->id));
                taken_up.back().journey = one.after->journey;
                taken_up.back().position = one.after->position;
                remove(plan_, one.after->id);
            }
        for (TouchpointOnMap const& one : taken_up) {
            add(plan_, one);
            place(plan_, one.id, there(one.journey), one.position);
        }
    }

    // A journey that is gone today and that the draft puts something on comes back.
    std::optional<JourneyId> there(std::optional<JourneyId> journey)
    {
        if (journey && find(plan_, *journey) == nullptr)
            if (Journey const* wished = find(wanted_, *journey); wished != nullptr)
                add(plan_, *wished);
        return journey;
    }

    Plan const& began_;
    Plan const& wanted_;
    Plan plan_;
};
}

Plan merged(Plan const& began, Plan const& wanted, Plan const& today) { return Replay(began, wanted, today).done(); }
}
