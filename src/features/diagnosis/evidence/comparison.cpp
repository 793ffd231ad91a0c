#include "features/diagnosis/evidence/comparison.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/stratified.h"

#include <algorithm>
#include <cmath>

namespace regard::diagnosis
{
namespace
{
struct Difference
{
    double value = 0, error = 0, freedom = 1;

    double p() const
    {
        if (error == 0)
            return value == 0 ? 1 : 0;
        return measures::two_sided_student(value / error, freedom);
    }
    double half_width() const { return error == 0 ? 0 : measures::student_quantile(0.975, freedom) * error; }
};

// In hours. What varies on the side of the flagged is their distance from the mean of their stratum's others; the means
// of the others bring their own error. Both keep a variance of their own (freedom after Welch and Satterthwaite): those
// that take longer vary more, and one common variance would make a few flagged look surer than they are.
Difference difference_in_hours(std::span<Matched const> strata, double flagged)
{
    double sum = 0, squares = 0, others_error = 0, others_freedom = 0;
    for (auto const& [with, without] : strata) {
        double const mean = without.sum / without.n;
        double const spread = std::max(0.0, without.squares - without.sum * mean);
        double const weight = with.n / flagged;
        sum += with.sum - with.n * mean;
        squares += with.squares - 2 * mean * with.sum + with.n * mean * mean;
        others_error += weight * weight * spread / (without.n - 1) / without.n;
        others_freedom += without.n - 1;
    }
    double const value = sum / flagged;
    double const flagged_error = std::max(0.0, squares - sum * value) / (flagged - 1) / flagged;
    double const both = flagged_error + others_error;
    double const rounding = 1e-6 * (std::abs(value) + 1e-6); // of sums of squares that cancel
    if (both <= rounding * rounding)
        return {std::abs(value) <= 1e-6 ? 0 : value, 0, 1};
    double const uncertainty =
        flagged_error * flagged_error / (flagged - 1) + others_error * others_error / others_freedom;
    return {value, std::sqrt(both), both * both / uncertainty};
}

measures::Against difference_in_logs(std::span<Matched const> strata)
{
    auto const logs = [](Moments const& of) {
        return measures::Sums{static_cast<std::uint64_t>(of.n), of.log_sum, of.log_squares};
    };
    std::vector<measures::MeanStratum> means;
    for (auto const& [with, without] : strata)
        means.push_back({logs(with), logs(without)});
    return measures::compare_means(means);
}
}

std::optional<Compared> compare(std::span<Matched const> all, double least)
{
    std::vector<Matched> strata;
    Compared compared;
    double with = 0;
    for (Matched const& one : all) {
        if (one.with.n < 1 || one.without.n < 2)
            continue;
        strata.push_back(one);
        compared.flagged += one.with.n;
        compared.others += one.without.n;
        with += one.with.sum;
    }
    if (compared.flagged < std::max(least, 2.0) || compared.others < least)
        return std::nullopt;
    Difference const hours = difference_in_hours(strata, compared.flagged);
    measures::Against const logs = difference_in_logs(strata);
    compared.with = with / compared.flagged;
    compared.difference = hours.value;
    compared.without = compared.with - hours.value;
    compared.interval = {hours.value - hours.half_width(), hours.value + hours.half_width()};
    compared.log_p = logs.p;
    compared.p = std::max(hours.p(), logs.p);
    compared.longer = hours.value > 0 && logs.difference > 0;
    return compared;
}
}
