#include "features/measures/statistics/distributions.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace regard::measures
{
namespace
{
double real(std::uint64_t n) { return static_cast<double>(n); }
}

double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

double normal_quantile(double p) { return -std::sqrt(2.0) * boost::math::erfc_inv(2 * p); }

double two_sided_normal(double z) { return std::erfc(std::abs(z) / std::sqrt(2.0)); }

double normal_width(double level) { return normal_quantile(0.5 + level / 2); }

// Abramowitz and Stegun 26.7.1: with x = ν/(ν+t²), P(|T| ≥ |t|) = I_x(ν/2, 1/2).
double two_sided_student(double t, double freedom)
{
    return boost::math::ibeta(freedom / 2, 0.5, freedom / (freedom + t * t));
}

double student_quantile(double p, double freedom)
{
    double const tail = 2 * std::min(p, 1 - p);
    double rest = 0;
    double const x = boost::math::ibeta_inv(freedom / 2, 0.5, tail, &rest);
    double const t = std::sqrt(freedom * rest / x);
    return p < 0.5 ? -t : t;
}

double poisson_pmf(std::uint64_t k, double mean)
{
    if (mean == 0)
        return k == 0 ? 1 : 0;
    return std::exp(real(k) * std::log(mean) - mean - boost::math::lgamma(real(k) + 1));
}

double poisson_at_most(std::uint64_t k, double mean) { return mean == 0 ? 1 : boost::math::gamma_q(real(k) + 1, mean); }

double log_choose(std::uint64_t n, std::uint64_t k)
{
    return boost::math::lgamma(real(n) + 1) - boost::math::lgamma(real(k) + 1) - boost::math::lgamma(real(n - k) + 1);
}

double binomial_pmf(std::uint64_t k, std::uint64_t n, double p)
{
    if (p <= 0 || p >= 1)
        return k == (p <= 0 ? 0 : n) ? 1 : 0;
    return std::exp(log_choose(n, k) + real(k) * std::log(p) + real(n - k) * std::log1p(-p));
}

double binomial_at_most(std::uint64_t k, std::uint64_t n, double p)
{
    return k >= n ? 1 : boost::math::ibetac(real(k) + 1, real(n - k), p);
}

double binomial_at_least(std::uint64_t k, std::uint64_t n, double p)
{
    return k == 0 ? 1 : boost::math::ibeta(real(k), real(n - k) + 1, p);
}

double beta_quantile(double p, double a, double b) { return boost::math::ibeta_inv(a, b, p); }
}
