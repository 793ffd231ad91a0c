#include "features/measures/screens/selection.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
Narrowed of_cells(Selection const& selection) { return selection.to.empty() ? Narrowed{} : selection.to.front(); }

// The coarsest cells of which each of the periods is one, else days.
Grain grain_of(std::span<Period const> periods)
{
    for (Grain const grain : {Grain::month, Grain::week})
        if (std::all_of(periods.begin(), periods.end(), [&](Period const& period) {
                return period.from == start_of(grain, period.from) && period.to == after(grain, period.from);
            }))
            return grain;
    return Grain::day;
}

// A sum for each of neighbouring periods.
class Parts
{
  public:
    Parts(std::span<Period const> neighbours, Lengths lengths)
        : neighbours_(neighbours), sums_(neighbours.size(), TallySum(lengths))
    {}

    // Of the period in which a day lies; nothing where it lies in none.
    TallySum* at(Date day)
    {
        auto const next = std::upper_bound(neighbours_.begin(), neighbours_.end(), day,
                                           [](Date d, Period const& period) { return d < period.from; });
        bool const inside = next != neighbours_.begin() && day < std::prev(next)->to;
        return inside ? &sums_[static_cast<std::size_t>(next - neighbours_.begin()) - 1] : nullptr;
    }

    std::vector<Tally> totals() const
    {
        std::vector<Tally> found;
        for (TallySum const& sum : sums_)
            found.push_back(sum.total());
        return found;
    }

  private:
    std::span<Period const> neighbours_;
    std::vector<TallySum> sums_;
};

// Adds the cells of a word in a stretch to the sums that `at(Date)` names.
template <class At>
void add_cells(db::Transaction& tx, Narrowed const& of, Stretch const& stretch, Lengths lengths, At at)
{
    store::pages_of(tx, of.facet, of.word, stretch, counts_part, [&](Date start, std::string_view packed) {
        CountsPage const page(packed);
        if (auto const i = page.find(of.word))
            page.add_to(at(start).counts(), *i);
    });
    lengths.each([&](Length length) {
        store::pages_of(tx, of.facet, of.word, stretch, part_of(length), [&](Date start, std::string_view packed) {
            LengthsPage const page(packed);
            if (auto const i = page.find(of.word))
                at(start)[length].add(page.histogram(*i));
        });
    });
}
}

bool cells_tell(Selection const& selection)
{
    return selection.is_everything() ||
           (selection.to.size() == 1 && selection.any_unit_of.empty() && has_figures(selection.to.front().facet));
}

Tallied tallied(db::Transaction& tx, Selection const& selection, Lengths lengths)
{
    TallySum sum(lengths);
    if (cells_tell(selection)) {
        for (Stretch const& stretch : stretches(selection.period, Weeks::kept))
            add_cells(tx, of_cells(selection), stretch, lengths, [&](Date) -> TallySum& { return sum; });
        return {sum.total()};
    }
    Reading const reading(tx, selection);
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        Outcome const outcome = sheet.without_lists(row);
        sum.add(outcome, reading.known_until(outcome));
    });
    return {sum.total(), reading.sampling()};
}

TalliedOver tallied_over(db::Transaction& tx, std::span<Period const> neighbours, Selection const& selection,
                         Lengths lengths)
{
    if (!cells_tell(selection))
        return tallied_with(tx, selection, {}, neighbours, lengths).over;
    Parts parts(neighbours, lengths);
    if (!neighbours.empty()) {
        Stretch const whole{grain_of(neighbours), neighbours.front().from, neighbours.back().to};
        add_cells(tx, of_cells(selection), whole, lengths, [&](Date day) -> TallySum& { return *parts.at(day); });
    }
    return {parts.totals()};
}

TalliedWith tallied_with(db::Transaction& tx, Selection const& selection, Lengths lengths,
                         std::span<Period const> neighbours, Lengths of_neighbours)
{
    if (cells_tell(selection))
        return {tallied(tx, selection, lengths), tallied_over(tx, neighbours, selection, of_neighbours)};
    TallySum all(lengths);
    Parts parts(neighbours, of_neighbours);
    Reading const reading(tx, selection);
    reading.read([&](Date day, Sheet const& sheet, std::size_t row) {
        Outcome const outcome = sheet.without_lists(row);
        Instant const known_until = reading.known_until(outcome);
        all.add(outcome, known_until);
        if (TallySum* const part = parts.at(day))
            part->add(outcome, known_until);
    });
    return {{all.total(), reading.sampling()}, {parts.totals(), reading.sampling()}};
}
}
