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

ContrastBySteps::Others ContrastBySteps::sum() const
{
    return {folded(without_, [&](std::uint32_t cell) { return wide_of(cell); }), StepModel(without_),
            stickiness_.sticks()};
}

std::uint32_t ContrastBySteps::wide_of(std::uint32_t cell) const
{
    return strata_.wide_of(cell / step_classes) * step_classes + cell % step_classes;
}

std::optional<Verdict> ContrastBySteps::judge(Others const& others, std::span<Cell const> cells) const
{
    double flagged = 0;
    for (Cell const& cell : cells)
        flagged += cell.value.beside.n;
    auto const compare_at = [&](Level level) {
        if (level == Level::narrow)
            return compare_beside(cells, without_);
        return compare_beside(folded(cells, [&](std::uint32_t cell) { return wide_of(cell); }), others.wide);
    };
    auto const beside =
        at_best_level(strata_, Level::narrow, flagged, compare_at, [](Compared const& of) { return of.flagged; });
    if (!beside)
        return std::nullopt;
    Compared const& compared = beside->compared;
    bool const may_be_told = compared.longer && compared.p <= 0.05; // else the second question need not be asked
    return Verdict{compared, beside->level, may_be_told ? std::max(compared.p, p_in_all(others, cells)) : compared.p};
}

std::optional<Compared> ContrastBySteps::compare_beside(std::span<Cell const> cells, FlatMap<Moments> const& without)
{
    std::vector<Matched> strata;
    for (Cell const& cell : cells)
        if (Moments const* others = without.find(cell.stratum))
            strata.push_back({cell.value.beside, *others});
    return compare(strata);
}

double ContrastBySteps::p_in_all(Others const& others, std::span<Cell const> cells)
{
    std::vector<StepModel::Cell> flagged;
    double count = 0;
    for (Cell const& cell : cells) {
        if (cell.value.in_all.n > 0)
            flagged.push_back({cell.stratum, cell.value.in_all});
        count += cell.value.in_all.n;
    }
    auto const verdict = others.by_steps.judge(flagged);
    if (verdict.flagged * 2 < count)
        return others.names_stick ? 0 : 1;
    return verdict.p;
}
}
