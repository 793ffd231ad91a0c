#include "features/diagnosis/evidence/contrast_of_shares.h"

#include "features/diagnosis/evidence/comparison.h"
#include "features/measures/statistics/stratified.h"

#include <cmath>

namespace regard::diagnosis
{
void ContrastOfShares::add(std::uint64_t candidate, Strata::Place const& place, std::uint64_t case_number, bool hit,
                           Length const& extra)
{
    std::uint32_t const index = groups_.index(candidate);
    Group& group = groups_.cell(index, level_ == Level::narrow ? place.narrow : place.wide, place.wide);
    ++group.tally.of;
    if (hit) {
        ++group.tally.hits;
        group.extra.add(extra);
        groups_.note(index, case_number);
    }
    groups_.settle([&](Stratum best) { return level_ == Level::narrow ? strata_.wide_of(best) : best; });
}

ContrastOfShares::Totals ContrastOfShares::sum() const
{
    Totals all;
    groups_.each_cell([&](std::uint32_t stratum, Group const& group) { all.own[stratum] += group; });
    if (level() == Level::narrow)
        all.wide = folded(all.own, [&](Stratum narrow) { return strata_.wide_of(narrow); });
    return all;
}

std::optional<SharesCompared> ContrastOfShares::judge(std::span<Cell const> cells, Totals const& all) const
{
    double own = 0;
    for (Cell const& cell : cells)
        own += static_cast<double>(cell.value.tally.of);
    auto const compare_at = [&](Level at) {
        if (at == level())
            return compare_with(cells, all.own);
        return compare_with(folded(cells, [&](Stratum narrow) { return strata_.wide_of(narrow); }), all.wide);
    };
    auto found = at_best_level(strata_, level(), own, compare_at, [](SharesCompared const& of) { return of.cases; });
    if (!found)
        return std::nullopt;
    found->compared.level = found->level;
    return found->compared;
}

std::optional<SharesCompared> ContrastOfShares::compare_with(std::span<Cell const> cells, FlatMap<Group> const& all)
{
    SharesCompared compared;
    std::vector<measures::ShareStratum> strata;
    std::uint64_t others = 0, hits = 0;
    for (Cell const& cell : cells) {
        measures::Share const& own = cell.value.tally;
        measures::Share const& both = all.find(cell.stratum)->tally;
        if (both.of == own.of)
            continue;
        strata.push_back({own, {both.hits - own.hits, both.of - own.of}});
        compared.extra += cell.value.extra;
        hits += own.hits;
        others += both.of - own.of;
    }
    measures::Against const against = measures::compare_shares(strata);
    compared.cases = static_cast<double>(against.compared);
    if (static_cast<double>(hits) < least_cases || static_cast<double>(others) < least_cases)
        return std::nullopt;
    compared.hits = static_cast<double>(hits);
    compared.share = compared.hits / compared.cases;
    compared.rest = compared.share - against.difference;
    compared.interval = against.interval;
    compared.p = against.p;
    return compared;
}

Excess excess_of(SharesCompared const& of)
{
    if (of.extra.n < 2)
        return {};
    double const difference = of.share - of.rest;
    double const mean = of.extra.sum / of.extra.n;
    double const spread = std::max(0.0, of.extra.squares / of.extra.n - mean * mean);
    double const mean_error = 1.96 * std::sqrt(spread / (of.extra.n - 1));
    double const value = of.cases * difference * mean;
    auto const half = [&](double bound) {
        return std::hypot(of.cases * (bound - difference) * mean, of.cases * difference * mean_error);
    };
    return {value, {value - half(of.interval.low), value + half(of.interval.high)}};
}
}
