#include "features/touchpoints/difference.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace regard::touchpoints
{
namespace
{
using Texts = std::vector<std::string>;

Texts texts(std::string const& value) { return value.empty() ? Texts{} : Texts{value}; }
Texts texts(bool value) { return {value ? "true" : "false"}; }
Texts texts(Texts const& values) { return values; }

template <class Tag>
Texts texts(std::optional<Id<Tag>> const& id)
{
    return id ? Texts{id->text()} : Texts{};
}

template <class Tag>
Texts texts(std::vector<Id<Tag>> const& ids)
{
    Texts all;
    for (Id<Tag> const id : ids)
        all.push_back(id.text());
    return all;
}

template <class T>
void note(std::vector<FieldChange>& fields, char const* name, T const& from, T const& to)
{
    if (from != to)
        fields.push_back({name, texts(from), texts(to)});
}

// The longest run of `after` whose members stood in the same order in `before`: all others of it have moved.
template <class IdType>
std::set<IdType> stayed(std::vector<IdType> const& before, std::vector<IdType> const& after)
{
    std::map<IdType, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i], i);
    struct Step
    {
        std::size_t place, length, previous;
        IdType id;
    };
    std::vector<Step> steps;
    for (IdType const id : after)
        if (auto const place = places.find(id); place != places.end())
            steps.push_back({place->second, 1, SIZE_MAX, id});
    std::size_t best = SIZE_MAX;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            if (steps[j].length >= steps[i].length && steps[j].place < steps[i].place) {
                steps[i].length = steps[j].length + 1;
                steps[i].previous = j;
            }
        if (best == SIZE_MAX || steps[i].length > steps[best].length)
            best = i;
    }
    std::set<IdType> kept;
    for (std::size_t i = best; i != SIZE_MAX; i = steps[i].previous)
        kept.insert(steps[i].id);
    return kept;
}

template <class IdType>
std::set<IdType> stayed_but(std::vector<IdType> before, std::vector<IdType> after, std::optional<IdType> dragged)
{
    if (dragged) {
        std::erase(before, *dragged);
        std::erase(after, *dragged);
    }
    return stayed(before, after);
}

class Comparison
{
  public:
    Comparison(Plan const& before, Plan const& after, Dragged const& dragged)
        : before_(before), after_(after), dragged_(dragged)
    {}

    Difference made()
    {
        journeys();
        touchpoints();
        return std::move(found_);
    }

  private:
    void journeys()
    {
        auto const kept = stayed_but(order_of_journeys(before_), order_of_journeys(after_), dragged_.journey);
        for (Journey const& was : before_.journeys)
            if (find(after_, was.id) == nullptr)
                found_.journeys.push_back({ChangeKind::removed, was, {}, fields_of(was, {})});
        for (Journey const& is : after_.journeys) {
            Journey const* was = find(before_, is.id);
            if (was == nullptr)
                found_.journeys.push_back({ChangeKind::created, {}, is, fields_of({}, is)});
            else
                weigh(*was, is, !kept.contains(is.id) && !is_back(*was, is, dragged_.journey));
        }
    }

    // Dragged, and put down where it was. Of others the number of a place says nothing: where one before them went, they may stand
    // at the same number and yet have passed their neighbour.
    template <class T, class IdType>
    static bool is_back(T const& was, T const& is, std::optional<IdType> dragged)
    {
        return dragged == is.id && was.position == is.position;
    }

    void weigh(Journey const& was, Journey const& is, bool moved)
    {
        auto fields = fields_of(was, is);
        ChangeKind const kind = fields.empty() ? ChangeKind::moved : ChangeKind::changed;
        if (moved)
            fields.push_back({"position", {std::to_string(was.position)}, {std::to_string(is.position)}});
        if (!fields.empty())
            found_.journeys.push_back({kind, was, is, std::move(fields)});
    }

    void touchpoints()
    {
        auto const old = by_id(before_), now = by_id(after_);
        for (TouchpointOnMap const& was : before_.touchpoints)
            if (!now.contains(was.id))
                found_.touchpoints.push_back({ChangeKind::removed, was, {}, all_fields(was, {})});
        auto const kept = stayed_on_journeys();
        for (TouchpointOnMap const& is : after_.touchpoints) {
            auto const was = old.find(is.id);
            if (was == old.end())
                found_.touchpoints.push_back({ChangeKind::created, {}, is, all_fields({}, is)});
            else
                weigh(*was->second, is, kept.contains(is.id));
        }
    }

    static std::vector<FieldChange> all_fields(TouchpointOnMap const& was, TouchpointOnMap const& is)
    {
        auto fields = fields_of(was, is);
        note(fields, "journey", was.journey, is.journey);
        return fields;
    }

    void weigh(TouchpointOnMap const& was, TouchpointOnMap const& is, bool stayed_there)
    {
        auto fields = fields_of(was, is);
        ChangeKind const kind = fields.empty() ? ChangeKind::moved : ChangeKind::changed;
        note(fields, "journey", was.journey, is.journey);
        bool const moved = was.journey != is.journey || (!stayed_there && !is_back(was, is, dragged_.touchpoint));
        if (moved)
            fields.push_back({"position", {std::to_string(was.position)}, {std::to_string(is.position)}});
        if (!fields.empty())
            found_.touchpoints.push_back({kind, was, is, std::move(fields)});
    }

    static std::map<TouchpointId, TouchpointOnMap const*> by_id(Plan const& plan)
    {
        std::map<TouchpointId, TouchpointOnMap const*> all;
        for (TouchpointOnMap const& one : plan.touchpoints)
            all.emplace(one.id, &one);
        return all;
    }

    std::set<TouchpointId> stayed_on_journeys() const
    {
        std::set<std::optional<JourneyId>> lines;
        for (TouchpointOnMap const& one : after_.touchpoints)
            lines.insert(one.journey);
        std::set<TouchpointId> all;
        for (auto const& line : lines)
            all.merge(stayed_but(order_of(before_, line), order_of(after_, line), dragged_.touchpoint));
        return all;
    }

    Plan const& before_;
    Plan const& after_;
    Dragged const& dragged_;
    Difference found_;
};
}

Difference compare(Plan const& before, Plan const& after, Dragged const& dragged)
{
    return Comparison(before, after, dragged).made();
}

std::vector<FieldChange> fields_of(TouchpointOnMap const& before, TouchpointOnMap const& after)
{
    std::vector<FieldChange> fields;
    note(fields, "name", before.name, after.name);
    note(fields, "team", before.team, after.team);
    note(fields, "further_teams", before.further_teams, after.further_teams);
    note(fields, "accountable", before.accountable, after.accountable);
    note(fields, "deputies", before.deputies, after.deputies);
    note(fields, "products", before.products, after.products);
    note(fields, "decision_level", before.decision_level, after.decision_level);
    note(fields, "good", before.good, after.good);
    note(fields, "examples", before.examples, after.examples);
    note(fields, "on_form", before.on_form, after.on_form);
    return fields;
}

std::vector<FieldChange> fields_of(Journey const& before, Journey const& after)
{
    std::vector<FieldChange> fields;
    note(fields, "name", before.name, after.name);
    note(fields, "about", before.about, after.about);
    return fields;
}
}
