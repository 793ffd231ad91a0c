#include "features/diagnosis/evidence/contrast_by_steps.h"

namespace regard::diagnosis
{
void ContrastBySteps::flag(std::uint64_t candidate, CaseFacts const& facts, std::uint32_t detour)
{
    if (!facts.has_end)
        return;
    std::uint32_t const index = flagged_.index(candidate);
    std::uint32_t const beside = facts.steps() > detour ? facts.steps() - detour : 1;
    flagged_now_ = true;
    flagged_.note(index, facts.one.number);
    flagged_.cell(index, cell_of(facts.place.narrow, facts.steps())).in_all.add(facts.duration);
    flagged_.cell(index, cell_of(facts.place.narrow, beside)).beside.add(facts.duration);
}

void ContrastBySteps::end_case(CaseFacts const& facts, std::vector<Run> const& runs)
{
    stickiness_.see(runs);
    if (facts.has_end && !flagged_now_)
        without_[cell_of(facts.place.narrow, facts.steps())].add(facts.duration);
    flagged_now_ = false;
    flagged_.settle();
}

std::optional<Verdict> ContrastBySteps::judge(StepModel const& others, std::span<Cell const> cells, bool sticks) const
{
    auto const beside = compare(match_beside(cells));
    if (!beside)
        return std::nullopt;
    bool const may_be_told = beside->longer && beside->p <= 0.05; // else the second question need not be asked
    return Verdict{*beside, may_be_told ? std::max(beside->p, p_in_all(others, cells, sticks)) : beside->p};
}

std::vector<Matched> ContrastBySteps::match_beside(std::span<Cell const> cells) const
{
    std::vector<Matched> strata;
    for (Cell const& cell : cells)
        if (Moments const* without = without_.find(cell.stratum))
            strata.push_back({cell.value.beside, *without});
    return strata;
}

double ContrastBySteps::p_in_all(StepModel const& others, std::span<Cell const> cells, bool sticks)
{
    std::vector<StepModel::Cell> flagged;
    double count = 0;
    for (Cell const& cell : cells) {
        if (cell.value.in_all.n > 0)
            flagged.push_back({cell.stratum, cell.value.in_all});
        count += cell.value.in_all.n;
    }
    auto const verdict = others.judge(flagged);
    if (verdict.flagged * 2 < count)
        return sticks ? 0 : 1;
    return verdict.p;
}
}
