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
    cell(index, facts.place, facts.steps()).in_all.add(facts.duration);
    cell(index, facts.place, beside).beside.add(facts.duration);
}

void ContrastBySteps::end_case(CaseFacts const& facts, std::vector<Run> const& runs)
{
    stickiness_.see(runs);
    if (facts.has_end && !flagged_now_)
        without_[cell_of(facts.place.narrow, facts.steps())].add(facts.duration);
    flagged_now_ = false;
    flagged_.settle([&](std::uint32_t narrow) { return wide_of(narrow); });
}

ContrastBySteps::Flagged& ContrastBySteps::cell(std::uint32_t candidate, Strata::Place const& place,
                                                std::uint32_t steps)
{
    return flagged_.cell(candidate, cell_of(place.narrow, steps), cell_of(place.wide, steps));
}

ContrastBySteps::Others ContrastBySteps::sum() const
{
    auto wide = folded(without_, [&](std::uint32_t cell) { return wide_of(cell); });
    StepModel by_steps(flagged_.is_wide() ? wide : without_);
    return {std::move(wide), std::move(by_steps), stickiness_.sticks()};
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
    Level const best = flagged_.is_wide() ? Level::wide : Level::narrow;
    auto const compare_at = [&](Level level) {
        if (level == best)
            return compare_beside(cells, best == Level::wide ? others.wide : without_);
        return compare_beside(folded(cells, [&](std::uint32_t cell) { return wide_of(cell); }), others.wide);
    };
    auto const beside =
        at_best_level(strata_, best, flagged, compare_at, [](Compared const& of) { return of.flagged; });
    if (!beside)
        return std::nullopt;
    Compared const& compared = beside->compared;
    bool const may_be_told = compared.longer && compared.p <= 0.05; // else the second question need not be asked
    return Verdict{compared, beside->level, may_be_told ? p_in_all(others, cells) : 1};
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
