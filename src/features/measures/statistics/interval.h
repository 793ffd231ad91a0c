#pragma once
namespace regard::measures
{
struct Interval
{
    double low = 0, high = 0;
    bool operator==(Interval const&) const = default;
};

// Two-sided confidence of an interval where nothing else is asked for.
constexpr double usual_level = 0.95;
}
