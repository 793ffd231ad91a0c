#include "features/diagnosis/evidence/step_model.h"

#include "features/measures/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace regard::diagnosis
{
namespace
{
constexpr int rounds = 8;            // of fitting one effect and then the other: far below what is tested after three
constexpr double least_in_class = 5; // others with as many events

std::uint64_t stratum_of(std::uint64_t cell) { return cell / step_classes; }
std::uint64_t class_of(std::uint64_t cell) { return cell % step_classes; }
}

std::uint32_t class_of_steps(std::uint32_t steps)
{
    if (steps <= 8)
        return steps;
    auto const above = static_cast<std::uint32_t>(4 * std::log2(steps / 8.0));
    return std::min(8 + above, step_classes - 1);
}

StepModel::StepModel(FlatMap<Moments> const& without)
{
    for (auto const& entry : without) {
        strata_[stratum_of(entry.key)].n += entry.value.n;
        classes_[class_of(entry.key)].n += entry.value.n;
    }
    for (int round = 0; round < rounds; ++round)
        fit(without);
    spread(without);
}

void StepModel::fit(FlatMap<Moments> const& without)
{
    FlatMap<double> sums;
    auto const settle = [&](FlatMap<Effect>& effects) {
        for (auto const& entry : sums)
            effects[entry.key].value = entry.value / effects[entry.key].n;
        sums = {};
    };
    for (auto const& entry : without)
        sums[stratum_of(entry.key)] += entry.value.log_sum - entry.value.n * classes_[class_of(entry.key)].value;
    settle(strata_);
    for (auto const& entry : without)
        sums[class_of(entry.key)] += entry.value.log_sum - entry.value.n * strata_[stratum_of(entry.key)].value;
    settle(classes_);
}

void StepModel::spread(FlatMap<Moments> const& without)
{
    for (auto const& entry : without) {
        Moments const& of = entry.value;
        Effect& same_steps = classes_[class_of(entry.key)];
        double const fitted = strata_[stratum_of(entry.key)].value + same_steps.value;
        double const squares = of.log_squares - 2 * fitted * of.log_sum + of.n * fitted * fitted;
        same_steps.variance += std::max(0.0, squares) / std::max(1.0, same_steps.n - 1);
    }
    for (auto const& entry : without) { // a stratum's few cases tell less of their spread than those of their classes
        Effect& stratum = strata_[stratum_of(entry.key)];
        stratum.variance += entry.value.n / stratum.n * classes_[class_of(entry.key)].variance;
    }
}

StepModel::Verdict StepModel::judge(std::span<Cell const> cells) const
{
    Verdict verdict;
    double excess = 0, error = 0, freedom = 0;
    FlatMap<double> by_stratum, by_class;
    for (auto const& [cell, flagged] : cells) {
        Effect const* stratum = strata_.find(stratum_of(cell));
        Effect const* same_steps = classes_.find(class_of(cell));
        if (stratum == nullptr || same_steps == nullptr || same_steps->n < least_in_class)
            continue;
        verdict.flagged += flagged.n;
        excess += flagged.log_sum - flagged.n * (stratum->value + same_steps->value);
        error += flagged.n * same_steps->variance;
        freedom += same_steps->n - 1;
        by_stratum[stratum_of(cell)] += flagged.n;
        by_class[class_of(cell)] += flagged.n;
    }
    if (excess <= 0)
        return verdict;
    auto const add_error = [&](FlatMap<double> const& by, FlatMap<Effect> const& effects) {
        for (auto const& entry : by) {
            Effect const& effect = *effects.find(entry.key);
            error += entry.value * entry.value * effect.variance / effect.n;
        }
    };
    add_error(by_stratum, strata_);
    add_error(by_class, classes_);
    verdict.p = error > 0 ? measures::two_sided_student(excess / std::sqrt(error), freedom) : 0;
    return verdict;
}
}
