#include "features/measures/screens/often.h"

#include "base/flat_map.h"
#include "features/measures/statistics/histogram_sum.h"

namespace regard::measures
{
namespace
{
using Pairs = FlatMap<PairOften>; // a thousand teams make many thousand

void count_bounces(Pairs& pairs, Outcome const& outcome)
{
    for (PairBounces const& bounced : outcome.pairs) {
        PairOften& pair = pairs[static_cast<std::uint64_t>(bounced.word())];
        pair.cases += outcome.state == State::ended;
        pair.amount += bounced.bounces;
    }
}

std::vector<PairOften> listed(Pairs const& pairs)
{
    std::vector<PairOften> found;
    found.reserve(pairs.size());
    for (auto const& [word, pair] : pairs)
        found.push_back({static_cast<std::int64_t>(word), pair.cases, pair.amount});
    return found;
}

struct WaitsSum
{
    std::int64_t cases = 0, amount = 0;
    HistogramSum waits;
};
using Statuses = std::map<std::int64_t, WaitsSum>;

void count_waits(Statuses& statuses, Outcome const& outcome)
{
    for_each_waited_status(outcome,
                           [&](cases::Name status) { statuses[status].cases += outcome.state == State::ended; });
    for (Wait const& wait : outcome.waits) {
        WaitsSum& status = statuses[wait.status];
        ++status.amount;
        if (wait.length)
            status.waits.add(wait.length->micros);
    }
}

std::map<std::int64_t, WaitsOften> totals(Statuses const& statuses)
{
    std::map<std::int64_t, WaitsOften> found;
    for (auto const& [word, sum] : statuses)
        found.emplace(word, WaitsOften{sum.cases, sum.amount, sum.waits.total()});
    return found;
}

template <class Add> // void(CountsPage const&, std::size_t)
void each_count(db::Transaction& tx, Facet facet, Stretch const& stretch, Add add)
{
    store::pages(tx, facet, stretch, counts_part, [&](std::string_view packed) {
        CountsPage const page(packed);
        for (std::size_t i = 0; i < page.size(); ++i)
            add(page, i);
    });
}

Pairs pairs_of_cells(db::Transaction& tx, Period period)
{
    Pairs pairs;
    for (Stretch const& stretch : stretches(period, Weeks::none))
        each_count(tx, Facet::bounce, stretch, [&](CountsPage const& page, std::size_t i) {
            PairOften& pair = pairs[static_cast<std::uint64_t>(page.word(i))];
            pair.cases += page.cases(i);
            pair.amount += page.amount(i);
        });
    return pairs;
}

Statuses statuses_of_cells(db::Transaction& tx, Period period)
{
    Statuses statuses;
    for (Stretch const& stretch : stretches(period, Weeks::none)) {
        each_count(tx, Facet::wait, stretch, [&](CountsPage const& page, std::size_t i) {
            WaitsSum& status = statuses[page.word(i)];
            status.cases += page.cases(i);
            status.amount += page.amount(i);
        });
        store::pages(tx, Facet::wait, stretch, part_of(Length::single_wait), [&](std::string_view packed) {
            LengthsPage const page(packed);
            for (std::size_t i = 0; i < page.size(); ++i)
                statuses[page.word(i)].waits.add(page.histogram(i));
        });
    }
    return statuses;
}

template <class Count> // void(Outcome const&)
Sampling read_lists(db::Transaction& tx, Selection const& selection, Count count)
{
    Reading const reading(tx, selection);
    Outcome outcome; // one for all, so that its lists keep their room
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        sheet.read_lists(row, outcome);
        count(outcome);
    });
    return reading.sampling();
}
}

BouncesBy bounces_by_pair(db::Transaction& tx, Selection const& selection)
{
    if (selection.is_everything())
        return {listed(pairs_of_cells(tx, selection.period))};
    Pairs pairs;
    auto const sampling = read_lists(tx, selection, [&](Outcome const& one) { count_bounces(pairs, one); });
    return {listed(pairs), sampling};
}

WaitsBy waits_by_status(db::Transaction& tx, Selection const& selection)
{
    if (selection.is_everything())
        return {totals(statuses_of_cells(tx, selection.period))};
    Statuses statuses;
    auto const sampling = read_lists(tx, selection, [&](Outcome const& one) { count_waits(statuses, one); });
    return {totals(statuses), sampling};
}
}
