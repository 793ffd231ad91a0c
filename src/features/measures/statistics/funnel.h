#pragma once
// Funnel limits: between which ratios of observed to expected a unit lies that differs from the others by chance alone.
// Exact Poisson, interpolated as in Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics
// in Medicine 24 (2005), appendix A.1.
#include "features/measures/statistics/interval.h"
#include "features/measures/statistics/rates.h"

namespace regard::measures
{
constexpr double funnel_warning = 0.95, funnel_alarm = 0.998;

Interval funnel_limits(double expected, double level); // of O/E; expected above 0

enum class Place { usual, beyond_warning, beyond_alarm };
Place place_in_funnel(RateUnit unit);
}
