#include "features/diagnosis/evidence/contrast_of_gaps.h"

namespace regard::diagnosis
{
void ContrastOfGaps::add(std::uint64_t candidate, Length const& gap, Stratum stratum)
{
    for (OfCase& known : of_case_)
        if (known.candidate == candidate) {
            ++known.count;
            known.sum.hours += gap.hours;
            known.sum.log += gap.log;
            return;
        }
    of_case_.push_back({candidate, stratum, 1, gap});
}

void ContrastOfGaps::end_case(CaseFacts const& facts)
{
    Stratum const best = level_ == Level::narrow ? facts.place.narrow : facts.place.wide;
    for (OfCase const& of : of_case_) {
        std::uint32_t const index = candidates_.index(of.candidate);
        candidates_.note(index, facts.one.number);
        bool const own = of.stratum != of_the_case;
        Gaps& gaps = candidates_.cell(index, own ? of.stratum : best, own ? of.stratum : facts.place.wide);
        gaps.means.add({of.sum.hours / of.count, of.sum.log / of.count});
        gaps.count += of.count;
    }
    of_case_.clear();
    candidates_.settle([&](Stratum best_) { return level_ == Level::narrow ? strata_.wide_of(best_) : best_; });
}

ContrastOfGaps::Totals ContrastOfGaps::sum() const
{
    Totals all;
    candidates_.each_cell([&](std::uint32_t stratum, Gaps const& gaps) { all.own[stratum] += gaps.means; });
    if (level() == Level::narrow)
        all.wide = folded(all.own, [&](Stratum narrow) { return strata_.wide_of(narrow); });
    return all;
}

std::optional<ContrastOfGaps::Verdict> ContrastOfGaps::judge(std::span<Cell const> cells, Totals const& all) const
{
    Gaps own;
    for (Cell const& cell : cells)
        own += cell.value;
    auto const compare_at = [&](Level at) {
        if (at == level())
            return compare_with(cells, all.own);
        return compare_with(folded(cells, [&](Stratum narrow) { return strata_.wide_of(narrow); }), all.wide);
    };
    auto const found =
        at_best_level(strata_, level(), own.means.n, compare_at, [](Compared const& of) { return of.flagged; });
    if (!found)
        return std::nullopt;
    return Verdict{found->compared, found->level, own.count / own.means.n};
}

std::optional<Compared> ContrastOfGaps::compare_with(std::span<Cell const> cells, FlatMap<Moments> const& all)
{
    std::vector<Matched> strata;
    for (Cell const& cell : cells) {
        Moments without = *all.find(cell.stratum);
        without -= cell.value.means;
        strata.push_back({cell.value.means, without});
    }
    return compare(strata);
}
}
