#include "features/live_figures/tally.h"

namespace regard::live_figures
{
namespace
{
using measures::FigureState;
using measures::FigureUnit;
using measures::Share;

constexpr int satisfied_from = 4; // of five

Share share(std::int64_t hits, std::int64_t of)
{
    return {static_cast<std::uint64_t>(hits), static_cast<std::uint64_t>(of)};
}

FigureState state_of(std::int64_t n, Shown shown)
{
    if (n == 0)
        return FigureState::not_known;
    return n < least_cases || shown == Shown::too_few_persons ? FigureState::too_few : FigureState::known;
}

// What is withheld says not even of how many: how many were late, or answered, would be a figure too.
Figure basis_of(std::int64_t n, Shown shown)
{
    Figure figure;
    figure.state = state_of(n, shown);
    figure.n = shown == Shown::yes ? n : 0;
    return figure;
}

Figure share_figure(Share const& counted, Shown shown)
{
    Figure figure = basis_of(static_cast<std::int64_t>(counted.of), shown);
    figure.unit = FigureUnit::share;
    if (figure.state != FigureState::known)
        return figure;
    auto const interval = measures::wilson(counted);
    figure.value = counted.value();
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

Figure mean_figure(std::int64_t total, std::int64_t n, Shown shown)
{
    Figure figure = basis_of(n, shown);
    if (figure.state == FigureState::known)
        figure.value = static_cast<double>(total) / static_cast<double>(n);
    return figure;
}
}

void Tally::add(Counted const& one)
{
    ended += one.resolved;
    put_aside += one.put_aside;
    if (one.put_aside)
        return;
    ++cases;
    dated += one.dated;
    updates += one.updates_kept + one.updates_broken;
    updates_kept += one.updates_kept;
    if (!one.kept_first)
        return;
    ++promised;
    refiled_late += one.refiled_late;
    kept_first += *one.kept_first;
    kept_last += one.kept_last.value_or(false);
    re_promises += one.re_promises;
    broken += !*one.kept_first;
    open_late += !*one.kept_first && !one.resolved;
    late += one.told_before.has_value();
    told_before += one.told_before.value_or(false);
}

void Tally::add_question(std::optional<int> mark)
{
    ++asked;
    answered += mark.has_value();
    satisfied += mark && *mark >= satisfied_from;
}

Share Tally::satisfied_share() const { return share(satisfied, answered); }
Share Tally::kept_first_share() const { return share(kept_first, promised); }

LiveFigures figures_of(Tally const& tally, Shown shown)
{
    LiveFigures figures;
    figures.satisfied = share_figure(tally.satisfied_share(), shown);
    figures.answered = share_figure(share(tally.answered, tally.asked), shown);
    figures.kept_first = share_figure(tally.kept_first_share(), shown);
    figures.kept_last = share_figure(share(tally.kept_last, tally.promised), shown);
    figures.re_promises = mean_figure(tally.re_promises, tally.promised, shown);
    figures.dated = share_figure(share(tally.dated, tally.cases), shown);
    figures.updates_kept = share_figure(share(tally.updates_kept, tally.updates), shown);
    figures.told_before = share_figure(share(tally.told_before, tally.late), shown);
    figures.put_aside = share_figure(share(tally.put_aside, tally.ended), shown);
    figures.refiled_late = share_figure(share(tally.refiled_late, tally.promised), shown);
    figures.cases = tally.cases;
    if (shown == Shown::yes)
        figures.moved_together = tally.moved_together;
    if (shown == Shown::yes && tally.cases >= least_cases) { // else they would say what the shares withhold
        figures.broken = tally.broken;
        figures.open_late = tally.open_late;
    }
    return figures;
}
}
