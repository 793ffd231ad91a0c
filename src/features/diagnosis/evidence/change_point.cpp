#include "features/diagnosis/evidence/change_point.h"

#include <algorithm>
#include <cmath>

namespace regard::diagnosis
{
namespace
{
// +1, 0, −1 against every other point, summed: twice the rank, counted from the middle; ties share theirs.
double rank(std::span<double const> points, double value)
{
    double sum = 0;
    for (double const other : points)
        sum += (value > other) - (value < other);
    return sum;
}
}

ChangePoint change_point(std::span<double const> points)
{
    ChangePoint found;
    double sum = 0, farthest = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        sum += rank(points, points[i]);
        if (std::abs(sum) > farthest) {
            farthest = std::abs(sum);
            found.after = i + 1;
        }
    }
    double const n = static_cast<double>(points.size());
    if (farthest > 0)
        found.p = std::min(1.0, 2 * std::exp(-6 * farthest * farthest / (n * n * n + n * n)));
    return found;
}
}
