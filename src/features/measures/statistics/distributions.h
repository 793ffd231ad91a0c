#pragma once
// Distribution functions the other files of this folder stand on; the numbers come from Boost.Math. Arguments outside
// the stated ranges are bugs and throw std::domain_error.
#include <cstdint>

namespace regard::measures
{
double normal_cdf(double z);
double normal_quantile(double p);  // 0 < p < 1
double two_sided_normal(double z); // P(|Z| ≥ |z|)
double normal_width(double level); // 1.96 for 0.95
double student_quantile(double p, double freedom);
double two_sided_student(double t, double freedom);

double poisson_pmf(std::uint64_t k, double mean);
double poisson_at_most(std::uint64_t k, double mean);

double binomial_pmf(std::uint64_t k, std::uint64_t n, double p);
double binomial_at_most(std::uint64_t k, std::uint64_t n, double p);
double binomial_at_least(std::uint64_t k, std::uint64_t n, double p);
double beta_quantile(double p, double a, double b); // 0 ≤ p ≤ 1, a and b above 0
double log_choose(std::uint64_t n, std::uint64_t k);
}
