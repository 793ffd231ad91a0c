#include "features/measures/screens/selection.h"

#include "base/flat_map.h"
#include "features/measures/outcomes/source_store.h"

#include <numeric>

namespace regard::measures
{
namespace
{
Narrowed of_cells(Selection const& selection) { return selection.to.empty() ? Narrowed{} : selection.to.front(); }

std::int64_t sheets_of(std::span<store::DayStanding const> days)
{
    return std::accumulate(days.begin(), days.end(), std::int64_t{0},
                           [](std::int64_t sum, store::DayStanding const& day) { return sum + sheets_with(day); });
}

// Reads the cases of a selection one by one: of every day they are counted on, or of every n-th.
class Reading
{
  public:
    Reading(db::Transaction& tx, Selection const& selection)
        : tx_(tx), days_(standing(tx, selection)), horizons_(store::horizons(tx)),
          step_(std::max<std::int64_t>(1, (sheets_of(days_) + most_sheets - 1) / most_sheets))
    {
        if (step_ % 7 == 0)
            ++step_; // not always the same weekday
    }

    Sampling sampling() const { return {step_ == 1 ? Counted::all : Counted::sample, step_}; }

    template <class See> // void(Date, Sheet const&, std::size_t row)
    void read(See see) const
    {
        for (std::size_t i = 0; i < days_.size(); i += static_cast<std::size_t>(step_)) {
            RowsMeant const rows(days_[i]);
            store::sheets(
                tx_, days_[i].day, *rows.next_sheet(0), rows.last_sheet(),
                [&](std::size_t place) { return rows.next_sheet(place) == place; },
                [&](std::size_t place, std::string_view packed) {
                    Sheet const sheet(packed);
                    rows.on(place, sheet.size(), [&](std::size_t row) {
                        see(days_[i].day, sheet, row);
                        return true;
                    });
                });
        }
    }

    Instant known_until(Outcome const& outcome) const { return horizons_[outcome.source]; }

  private:
    db::Transaction& tx_;
    std::vector<store::DayStanding> days_;
    Horizons horizons_;
    std::int64_t step_;
};

using Sums = std::map<std::int64_t, TallySum>;

TallySum& sum_of(Sums& sums, std::int64_t word, Lengths lengths)
{
    return sums.try_emplace(word, lengths).first->second;
}

std::map<std::int64_t, Tally> totals(Sums const& sums)
{
    std::map<std::int64_t, Tally> found;
    for (auto const& [word, sum] : sums)
        found.emplace(word, sum.total());
    return found;
}

bool are_months(std::span<Period const> periods)
{
    return std::all_of(periods.begin(), periods.end(), [](Period const& period) {
        return period.from == start_of(Grain::month, period.from) && period.to == after(Grain::month, period.from);
    });
}

OftenBy often_by_cells(db::Transaction& tx, Facet facet, Period period)
{
    FlatMap<Often> words; // a thousand teams make many thousand pairs
    std::map<std::int64_t, HistogramSum> waits;
    for (Stretch const& stretch : stretches(period))
        store::amounts(tx, facet, stretch,
                       [&](std::int64_t word, std::int64_t cases, std::int64_t amount, std::string_view packed) {
                           Often& often = words[static_cast<std::uint64_t>(word)];
                           often.cases += cases;
                           often.amount += amount;
                           if (!packed.empty())
                               add_packed(packed, Length::single_wait, waits[word]);
                       });
    for (auto const& [word, sum] : waits)
        words[static_cast<std::uint64_t>(word)].waits = sum.total();
    OftenBy found;
    for (auto const& [word, often] : words)
        found.words.emplace(static_cast<std::int64_t>(word), often);
    return found;
}

template <class CountIn> // void(Cells&, Outcome const&)
OftenBy often_by_case(db::Transaction& tx, Selection const& selection, CountIn count)
{
    Reading const reading(tx, selection);
    Cells cells;
    Outcome outcome; // one for all, so that its lists keep their room
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        sheet.read_lists(row, outcome);
        count(cells, outcome);
    });
    OftenBy found{{}, reading.sampling()};
    for (auto const& [word, cell] : cells)
        found.words.emplace(word, Often{cell.cases, cell.amount, cell.tally[Length::single_wait]});
    return found;
}
}

bool cells_tell(Selection const& selection)
{
    return selection.is_everything() ||
           (selection.to.size() == 1 && selection.any_unit_of.empty() && has_figures(selection.to.front().facet));
}

Tallied TalliedBy::together() const
{
    Tallied all{{}, sampling};
    for (auto const& [word, tally] : words)
        all.tally.add(tally);
    return all;
}

Tallied tallied(db::Transaction& tx, Selection const& selection, Lengths lengths)
{
    TallySum sum(lengths);
    if (cells_tell(selection)) {
        auto const [facet, word] = of_cells(selection);
        for (Stretch const& stretch : stretches(selection.period))
            store::tallies_of(tx, facet, word, stretch, [&](Date, std::string_view packed) { sum.add(packed); });
        return {sum.total()};
    }
    Reading const reading(tx, selection);
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        Outcome const outcome = sheet.without_lists(row);
        sum.add(outcome, reading.known_until(outcome));
    });
    return {sum.total(), reading.sampling()};
}

TalliedBy tallied_by(db::Transaction& tx, Facet named, Selection const& selection, Lengths lengths)
{
    Sums sums;
    if (selection.is_everything()) {
        for (Stretch const& stretch : stretches(selection.period))
            store::tallies(tx, named, stretch, [&](std::int64_t word, std::string_view packed) {
                sum_of(sums, word, lengths).add(packed);
            });
        return {totals(sums)};
    }
    Reading const reading(tx, selection);
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        Outcome const outcome = sheet.without_lists(row);
        sum_of(sums, outcome.word(named), lengths).add(outcome, reading.known_until(outcome));
    });
    return {totals(sums), reading.sampling()};
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
        auto const [facet, word] = of_cells(selection);
        Stretch const whole{are_months(neighbours) ? Grain::month : Grain::day, selection.period.from,
                            selection.period.to};
        store::tallies_of(tx, facet, word, whole, [&](Date start, std::string_view packed) { at(start).add(packed); });
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

OftenBy bounces_by_pair(db::Transaction& tx, Selection const& selection)
{
    return selection.is_everything() ? often_by_cells(tx, Facet::bounce, selection.period)
                                     : often_by_case(tx, selection, count_bounces);
}

OftenBy waits_by_status(db::Transaction& tx, Selection const& selection)
{
    return selection.is_everything() ? often_by_cells(tx, Facet::wait, selection.period)
                                     : often_by_case(tx, selection, count_waits);
}
}
