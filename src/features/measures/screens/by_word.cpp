#include "features/measures/screens/by_word.h"

#include "base/flat_map.h"

namespace regard::measures
{
ByWord::ByWord(db::Transaction& tx, Facet facet, Selection const& selection)
    : tx_(tx), facet_(facet), selection_(selection)
{
    if (selection_.is_everything())
        count_cells();
    else
        count_cases();
}

void ByWord::count_cells()
{
    FlatMap<Counts> counts;
    for (Stretch const& stretch : stretches(selection_.period, Weeks::kept))
        store::pages(tx_, facet_, stretch, counts_part, [&](std::string_view packed) {
            CountsPage const page(packed);
            for (std::size_t i = 0; i < page.size(); ++i)
                page.add_to(counts[static_cast<std::uint64_t>(page.word(i))], i);
        });
    for (auto const& [word, counted] : counts)
        counts_.emplace(static_cast<std::int64_t>(word), counted);
}

void ByWord::count_cases()
{
    Reading const reading(tx_, selection_);
    sampling_ = reading.sampling();
    FlatMap<Counts> counts;
    reading.read([&](Date, Sheet const& sheet, std::size_t row) {
        Outcome const outcome = sheet.without_lists(row);
        std::int64_t const word = outcome.word(facet_);
        counts[static_cast<std::uint64_t>(word)].add(outcome, reading.known_until(outcome));
        Seen seen{word, {}};
        seen.lengths.fill(-1);
        lengths_of(outcome,
                   [&](Length what, Span span) { seen.lengths[static_cast<std::size_t>(what)] = span.micros; });
        seen_.push_back(seen);
    });
    for (auto const& [word, counted] : counts)
        counts_.emplace(static_cast<std::int64_t>(word), counted);
}

std::map<std::int64_t, Tally> ByWord::tallies(RowOf const& row_of, Lengths lengths) const
{
    Sums sums;
    for (auto const& [word, row] : row_of) {
        TallySum& sum = sums.try_emplace(row, lengths).first->second;
        if (auto const found = counts_.find(word); found != counts_.end())
            sum.counts().add(found->second);
    }
    if (selection_.is_everything())
        lengths.each([&](Length length) { add_cells(sums, row_of, length); });
    else
        add_cases(sums, row_of, lengths);
    std::map<std::int64_t, Tally> found;
    for (auto const& [row, sum] : sums)
        found.emplace(row, sum.total());
    return found;
}

void ByWord::add_cells(Sums& sums, RowOf const& row_of, Length length) const
{
    FlatMap<HistogramSum*> sum_of;
    for (auto const& [word, row] : row_of)
        sum_of[static_cast<std::uint64_t>(word)] = &sums.at(row)[length];
    for (Stretch const& stretch : stretches(selection_.period, Weeks::kept))
        store::pages(tx_, facet_, stretch, part_of(length), [&](std::string_view packed) {
            LengthsPage const page(packed);
            for (std::size_t i = 0; i < page.size(); ++i)
                if (auto const* const sum = sum_of.find(static_cast<std::uint64_t>(page.word(i))))
                    (*sum)->add(page.histogram(i));
        });
}

void ByWord::add_cases(Sums& sums, RowOf const& row_of, Lengths lengths) const
{
    FlatMap<TallySum*> sum_of;
    for (auto const& [word, row] : row_of)
        sum_of[static_cast<std::uint64_t>(word)] = &sums.at(row);
    for (Seen const& seen : seen_)
        if (auto const* const sum = sum_of.find(static_cast<std::uint64_t>(seen.word)))
            lengths.each([&](Length length) {
                if (auto const micros = seen.lengths[static_cast<std::size_t>(length)]; micros >= 0)
                    (**sum)[length].add(micros);
            });
}
}
