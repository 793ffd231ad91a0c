#include "features/measures/screens/standing.h"

namespace regard::measures
{
namespace
{
using store::DayStanding;
using Days = std::vector<DayStanding>;

Reach narrower(Reach const& a, Reach const& b)
{
    Reach reach;
    if (a.shortest && b.shortest)
        reach.shortest = std::max(*a.shortest, *b.shortest);
    if (a.longest && b.longest)
        reach.longest = std::min(*a.longest, *b.longest);
    return reach;
}

// Of two lists of days those on which both have cases in common.
Days days_in_both(Days const& a, Days const& b)
{
    Days both;
    auto other = b.begin();
    for (DayStanding const& one : a) {
        while (other != b.end() && other->day < one.day)
            ++other;
        if (other == b.end())
            break;
        if (other->day != one.day)
            continue;
        Places places = in_both(*one.places, *other->places);
        if (!places.empty())
            both.push_back({one.day, static_cast<std::int64_t>(places.size()), narrower(one.reach, other->reach), places});
    }
    return both;
}

Days in_any(db::Transaction& tx, std::span<cases::Name const> units, Period period)
{
    std::map<Date, DayStanding> days;
    for (cases::Name const unit : units)
        for (DayStanding& found : store::standings(tx, Facet::unit, unit, period)) {
            auto const [place, is_new] = days.try_emplace(found.day, found);
            if (is_new)
                continue;
            DayStanding& day = place->second;
            day.places = in_either(*day.places, *found.places);
            day.cases = static_cast<std::int64_t>(day.places->size());
            day.reach.add(found.reach.shortest);
            day.reach.add(found.reach.longest);
        }
    Days found;
    for (auto& [date, day] : days)
        found.push_back(std::move(day));
    return found;
}
}

Selection Selection::also(Narrowed one) const
{
    Selection narrower = *this;
    if (one.facet != Facet::all)
        narrower.to.push_back(one);
    return narrower;
}

std::vector<DayStanding> standing(db::Transaction& tx, Selection const& selection)
{
    if (selection.is_everything())
        return store::standings(tx, Facet::all, 0, selection.period);
    std::optional<Days> days;
    if (!selection.any_unit_of.empty())
        days = in_any(tx, selection.any_unit_of, selection.period);
    for (auto const& [facet, word] : selection.to) {
        Days having = store::standings(tx, facet, word, selection.period);
        days = days ? days_in_both(*days, having) : std::move(having);
    }
    return std::move(*days);
}

bool RowsMeant::any_on(std::size_t sheet) const
{
    if (places_ == nullptr)
        return true;
    auto const place = first_on(sheet);
    return place != places_->end() && *place < (sheet + 1) * sheet_size;
}

std::int64_t sheets_with(DayStanding const& day)
{
    if (!day.places)
        return (day.cases + static_cast<std::int64_t>(sheet_size) - 1) / static_cast<std::int64_t>(sheet_size);
    std::int64_t sheets = 0;
    std::size_t next = 0;
    for (std::uint32_t const place : *day.places)
        if (place >= next) {
            ++sheets;
            next = (place / sheet_size + 1) * sheet_size;
        }
    return sheets;
}
}
