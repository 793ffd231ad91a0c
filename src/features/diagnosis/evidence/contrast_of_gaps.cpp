#include "features/diagnosis/evidence/contrast_of_gaps.h"

namespace regard::diagnosis
{
void ContrastOfGaps::add(std::uint64_t candidate, Length const& gap)
{
    for (OfCase& known : of_case_)
        if (known.candidate == candidate) {
            ++known.count;
            known.sum.hours += gap.hours;
            known.sum.log += gap.log;
            return;
        }
    of_case_.push_back({candidate, 1, gap});
}

void ContrastOfGaps::end_case(CaseFacts const& facts)
{
    Stratum const stratum = level_ == Level::narrow ? facts.place.narrow : facts.place.wide;
    for (OfCase const& of : of_case_) {
        std::uint32_t const index = candidates_.index(of.candidate);
        candidates_.note(index, facts.one.number);
        Gaps& gaps = candidates_.cell(index, stratum);
        gaps.means.add({of.sum.hours / of.count, of.sum.log / of.count});
        gaps.count += of.count;
    }
    of_case_.clear();
    candidates_.settle();
}

ContrastOfGaps::Totals ContrastOfGaps::sum() const
{
    Totals all;
    candidates_.each_cell([&](std::uint32_t stratum, Gaps const& gaps) { all.narrow[stratum] += gaps.means; });
    if (level_ == Level::narrow)
        all.wide = folded(all.narrow, [&](Stratum narrow) { return strata_.wide_of(narrow); });
    return all;
}

std::optional<ContrastOfGaps::Verdict> ContrastOfGaps::judge(std::span<Cell const> cells, Totals const& all) const
{
    Gaps own;
    for (Cell const& cell : cells)
        own += cell.value;
    auto const compare_at = [&](Level level) {
        if (level == level_)
            return compare_with(cells, all.narrow);
        return compare_with(folded(cells, [&](Stratum narrow) { return strata_.wide_of(narrow); }), all.wide);
    };
    auto const found =
        at_best_level(strata_, level_, own.means.n, compare_at, [](Compared const& of) { return of.flagged; });
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
