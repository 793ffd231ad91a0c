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

void ContrastOfGaps::end_case(std::uint64_t case_number, Stratum stratum)
{
    for (OfCase const& of : of_case_) {
        std::uint32_t const index = candidates_.index(of.candidate);
        candidates_.note(index, case_number);
        Gaps& gaps = candidates_.cell(index, stratum);
        gaps.means.add({of.sum.hours / of.count, of.sum.log / of.count});
        gaps.count += of.count;
    }
    of_case_.clear();
    candidates_.settle();
}

FlatMap<Moments> ContrastOfGaps::sum() const
{
    FlatMap<Moments> all;
    candidates_.each_cell([&](std::uint32_t stratum, Gaps const& gaps) { all[stratum] += gaps.means; });
    return all;
}

std::optional<ContrastOfGaps::Verdict> ContrastOfGaps::judge(std::span<Cell const> cells, FlatMap<Moments> const& all)
{
    std::vector<Matched> strata;
    double gaps = 0, cases = 0;
    for (Cell const& cell : cells) {
        Moments without = *all.find(cell.stratum);
        without -= cell.value.means;
        strata.push_back({cell.value.means, without});
        gaps += cell.value.count;
        cases += cell.value.means.n;
    }
    auto const compared = compare(strata);
    if (!compared)
        return std::nullopt;
    return Verdict{*compared, gaps / cases};
}
}
