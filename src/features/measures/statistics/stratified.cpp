#include "features/measures/statistics/stratified.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/hypergeometric.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
constexpr std::uint64_t most_exact = 300;

double real(std::uint64_t n) { return static_cast<double>(n); }

// Adds up the strata of a unit: each case counts once.
class Weighing
{
  public:
    void pass_over(std::uint64_t cases) { found_.without_others += cases; }

    // `variance` of the stratum's difference, known from `freedom` independent values.
    void add(std::uint64_t cases, double difference, double variance, double freedom)
    {
        double const weight = real(cases), share = weight * weight * variance;
        found_.compared += cases;
        excess_ += weight * difference;
        variance_ += share;
        if (freedom > 0)
            uncertainty_ += share * share / freedom;
    }

    Against finish()
    {
        if (found_.compared > 0) {
            found_.difference = excess_ / real(found_.compared);
            found_.error = std::sqrt(variance_) / real(found_.compared);
        }
        return found_;
    }

    double freedom() const { return variance_ * variance_ / uncertainty_; }

  private:
    Against found_;
    double excess_ = 0, variance_ = 0, uncertainty_ = 0;
};

Interval around(double middle, double half) { return {middle - half, middle + half}; }

// Of the values in both groups, about their own means.
double common_variance(Sums const& a, Sums const& b)
{
    auto const spread = [](Sums const& sums) { return sums.n > 1 ? sums.variance() * real(sums.n - 1) : 0; };
    return (spread(a) + spread(b)) / real(a.n + b.n - 2);
}

bool is_comparable(ShareStratum const& stratum) { return stratum.unit.of > 0 && stratum.elsewhere.of > 0; }

double mantel_haenszel_z(std::span<ShareStratum const> strata)
{
    double excess = 0, variance = 0;
    for (auto const& [unit, elsewhere] : strata) {
        double const n1 = real(unit.of), n2 = real(elsewhere.of), all = n1 + n2,
                     hits = real(unit.hits + elsewhere.hits);
        if (n1 == 0 || n2 == 0)
            continue;
        excess += real(unit.hits) - n1 * hits / all;
        variance += n1 * n2 * hits * (all - hits) / (all * all * (all - 1));
    }
    return variance > 0 ? excess / std::sqrt(variance) : 0;
}

double exact_p(std::span<ShareStratum const> strata)
{
    CountDistribution all{0, {1.0}};
    std::uint64_t hits = 0;
    for (auto const& stratum : strata)
        if (is_comparable(stratum)) {
            all = sum_of(all, hypergeometric(stratum.unit, stratum.elsewhere));
            hits += stratum.unit.hits;
        }
    return two_sided(all, hits);
}

std::uint64_t possible_counts(std::span<ShareStratum const> strata)
{
    std::uint64_t counts = 1;
    for (auto const& [unit, elsewhere] : strata)
        counts += std::min(unit.of, unit.hits + elsewhere.hits);
    return counts;
}
}

Against compare_means(std::span<MeanStratum const> strata, double level)
{
    Weighing weighing;
    double without_variance = 1;
    for (auto const& [unit, elsewhere] : strata) {
        if (unit.n == 0 || elsewhere.n == 0 || unit.n + elsewhere.n < 3) {
            weighing.pass_over(unit.n);
            continue;
        }
        double const variance = common_variance(unit, elsewhere) * (1 / real(unit.n) + 1 / real(elsewhere.n));
        without_variance *= p_without_variance(unit, elsewhere);
        weighing.add(unit.n, gap(elsewhere, unit), variance, real(unit.n + elsewhere.n - 2));
    }
    Against found = weighing.finish();
    if (found.error == 0) {
        found.interval = around(found.difference, 0);
        found.p = without_variance;
        return found;
    }
    double const freedom = weighing.freedom();
    found.interval = around(found.difference, student_quantile(0.5 + level / 2, freedom) * found.error);
    found.p = two_sided_student(found.difference / found.error, freedom);
    return found;
}

Against compare_shares(std::span<ShareStratum const> strata, double level)
{
    Weighing weighing;
    for (auto const& stratum : strata) {
        if (!is_comparable(stratum)) {
            weighing.pass_over(stratum.unit.of);
            continue;
        }
        double const a = stratum.unit.value(), b = stratum.elsewhere.value();
        double const variance = a * (1 - a) / real(stratum.unit.of) + b * (1 - b) / real(stratum.elsewhere.of);
        weighing.add(stratum.unit.of, a - b, variance, 0);
    }
    Against found = weighing.finish();
    found.interval = around(found.difference, normal_width(level) * found.error);
    bool const exact = possible_counts(strata) <= most_exact;
    found.p = exact ? exact_p(strata) : two_sided_normal(mantel_haenszel_z(strata));
    return found;
}
}
