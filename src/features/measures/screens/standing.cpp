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

// Of the days those on which a word has cases in common with them. Its places are read of these days alone.
Days in_common(db::Transaction& tx, Days const& days, Narrowed const& word, Period period)
{
    Days common;
    auto at = days.begin();
    auto const wanted = [&](Date day) {
        while (at != days.end() && at->day < day)
            ++at;
        return at != days.end() && at->day == day;
    };
    store::standings(tx, word.facet, word.word, period, wanted, [&](DayStanding&& one) {
        Places places = in_both(*at->places, *one.places);
        if (!places.empty())
            common.push_back(
                {one.day, static_cast<std::int64_t>(places.size()), narrower(at->reach, one.reach), std::move(places)});
    });
    return common;
}

// The words in the order in which they mostly have few cases, so that of the others little need be read.
std::vector<Narrowed> rare_first(std::vector<Narrowed> words)
{
    constexpr Facet order[]{Facet::bounce,   Facet::unit, Facet::product, Facet::touchpoint, Facet::reopened,
                            Facet::vertical, Facet::kind, Facet::channel, Facet::wait,       Facet::status};
    auto const rank = [&](Narrowed const& one) { return std::find(std::begin(order), std::end(order), one.facet); };
    std::stable_sort(words.begin(), words.end(),
                     [&](Narrowed const& a, Narrowed const& b) { return rank(a) < rank(b); });
    return words;
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
    for (Narrowed const& one : rare_first(selection.to))
        days = days ? in_common(tx, *days, one, selection.period)
                    : store::standings(tx, one.facet, one.word, selection.period);
    return std::move(*days);
}

std::optional<std::size_t> RowsMeant::next_sheet(std::size_t from) const
{
    if (places_ == nullptr)
        return from;
    auto const place = places_->first_from(from * sheet_size);
    return place ? std::optional(*place / sheet_size) : std::nullopt;
}

std::size_t RowsMeant::last_sheet() const { return places_ == nullptr ? 65'535 : places_->last() / sheet_size; }

std::int64_t sheets_with(DayStanding const& day)
{
    if (!day.places)
        return (day.cases + static_cast<std::int64_t>(sheet_size) - 1) / static_cast<std::int64_t>(sheet_size);
    std::int64_t sheets = 0;
    RowsMeant const rows(day);
    for (auto sheet = rows.next_sheet(0); sheet; sheet = rows.next_sheet(*sheet + 1))
        ++sheets;
    return sheets;
}
}
