#pragma once
// Did the level of a series change, and where? Pettitt, "A non-parametric approach to the change-point problem",
// Applied Statistics 28 (1979): ranks alone are looked at, so that single wild points do not matter.
#include <cstddef>
#include <span>

namespace regard::diagnosis
{
struct ChangePoint
{
    std::size_t after = 0; // how many points lie before the change
    double p = 1; // that a series without change shows one as clear; approximate, exact enough from 10 points on
};

ChangePoint change_point(std::span<double const> points);
}
