#include "features/measures/statistics/means.h"

#include "features/measures/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regard::measures
{
void Sums::add(double value)
{
    ++n;
    sum += value;
    squares += value * value;
}

void Sums::add(Sums const& other)
{
    n += other.n;
    sum += other.sum;
    squares += other.squares;
}

double Sums::mean() const { return sum / static_cast<double>(n); }

double Sums::variance() const
{
    long double const count = static_cast<long double>(n), total = sum;
    long double const spread = squares - total * total / count;
    // Equal values leave nothing but what was rounded while adding.
    long double const rounding = std::sqrt(count) * std::numeric_limits<double>::epsilon() * squares;
    return spread <= rounding ? 0 : static_cast<double>(spread / (count - 1));
}

MeanDifference compare(Sums const& first, Sums const& second, double level)
{
    double const a = first.variance() / static_cast<double>(first.n),
                 b = second.variance() / static_cast<double>(second.n);
    double const difference = gap(first, second), error = std::sqrt(a + b);
    if (error == 0)
        return {difference, 0, {difference, difference}, p_without_variance(first, second)};

    double const freedom =
        (a + b) * (a + b) / (a * a / static_cast<double>(first.n - 1) + b * b / static_cast<double>(second.n - 1));
    double const half = student_quantile(0.5 + level / 2, freedom) * error;
    return {difference, error, {difference - half, difference + half}, two_sided_student(difference / error, freedom)};
}
double gap(Sums const& first, Sums const& second)
{
    double const a = first.mean(), b = second.mean();
    return std::abs(b - a) <= 1e-12 * std::max(std::abs(a), std::abs(b)) ? 0 : b - a;
}

double p_without_variance(Sums const& first, Sums const& second)
{
    return gap(first, second) == 0 ? 1 : std::exp(-log_choose(first.n + second.n, first.n));
}
}
