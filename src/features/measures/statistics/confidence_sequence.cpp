#include "features/measures/statistics/confidence_sequence.h"

#include <cmath>

namespace regard::measures
{
double sequence_half_width(double error, std::uint64_t n, std::uint64_t planned, double level)
{
    double const alpha = 1 - level, cases = static_cast<double>(n), log_alpha = -2 * std::log(alpha);
    double const rho2 = (log_alpha + std::log(log_alpha + 1)) / static_cast<double>(planned);
    double const grown = cases * rho2 + 1;
    return error * std::sqrt(cases) *
           std::sqrt(2 * grown / (cases * cases * rho2) * std::log(std::sqrt(grown) / alpha));
}

Interval confidence_sequence(double estimate, double error, std::uint64_t n, std::uint64_t planned, double level)
{
    double const half = sequence_half_width(error, n, planned, level);
    return {estimate - half, estimate + half};
}
}
