#pragma once
// An interval that stays valid however often one looks: the asymptotic confidence sequence of Waudby-Smith, Arbour,
// Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences", Annals of
// Statistics 52 (2024), theorem 2.2, narrowest at the planned number of cases (their equation 10).
#include "features/measures/statistics/interval.h"

#include <cstdint>

namespace regard::measures
{
// Half the width after n cases, all groups together; `error` is the usual standard error at that moment.
double sequence_half_width(double error, std::uint64_t n, std::uint64_t planned, double level = usual_level);

Interval confidence_sequence(double estimate, double error, std::uint64_t n, std::uint64_t planned,
                             double level = usual_level);
}
