#include "features/measures/screens/selection.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
Narrowed of_cells(Selection const& selection) { return selection.to.empty() ? Narrowed{} : selection.to.front(); }

bool are_months(std::span<Period const> periods)
{
    return std::all_of(periods.begin(), periods.end(), [](Period const& period) {
        return period.from == start_of(Grain::month, period.from) && period.to == after(Grain::month, period.from);
    });
}

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
        for (Stretch const& stretch : stretches(selection.period))
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
    std::vector<TallySum> sums(neighbours.size(), TallySum(lengths));
    auto const at = [&](Date day) -> TallySum& {
        auto const next = std::upper_bound(neighbours.begin(), neighbours.end(), day,
                                           [](Date d, Period const& period) { return d < period.from; });
        return sums[static_cast<std::size_t>(next - neighbours.begin()) - 1];
    };
    TalliedOver over;
    if (cells_tell(selection)) {
        Stretch const whole{are_months(neighbours) ? Grain::month : Grain::day, selection.period.from,
                            selection.period.to};
        add_cells(tx, of_cells(selection), whole, lengths, at);
    } else {
        Reading const reading(tx, selection);
        reading.read([&](Date day, Sheet const& sheet, std::size_t row) {
            Outcome const outcome = sheet.without_lists(row);
            at(day).add(outcome, reading.known_until(outcome));
        });
        over.sampling = reading.sampling();
    }
    for (TallySum const& sum : sums)
        over.periods.push_back(sum.total());
    return over;
}
}
