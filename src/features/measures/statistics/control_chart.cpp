#include "features/measures/statistics/control_chart.h"

#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
// Of the last `window` points, at least `needed` lie farther than `distance` from the mean on one side.
struct Rule
{
    Signal signal;
    std::size_t needed, window;
    double distance;
};

double mean_range(std::span<double const> points)
{
    std::vector<double> ranges;
    for (std::size_t i = 1; i < points.size(); ++i)
        ranges.push_back(std::abs(points[i] - points[i - 1]));
    return mean(ranges);
}

void find(Rule const& rule, bool above, double centre, std::span<double const> points, std::vector<Sign>& signs)
{
    auto const far = [&](double x) { return (above ? x - centre : centre - x) > rule.distance; };
    bool going_on = false;
    for (std::size_t i = rule.needed - 1; i < points.size(); ++i) {
        std::size_t const first = i + 1 - std::min(i + 1, rule.window);
        auto const count = std::count_if(points.begin() + static_cast<std::ptrdiff_t>(first),
                                         points.begin() + static_cast<std::ptrdiff_t>(i) + 1, far);
        bool const complete = far(points[i]) && static_cast<std::size_t>(count) >= rule.needed;
        if (complete && (!going_on || rule.window == 1))
            signs.push_back({rule.signal, i, above});
        going_on = complete;
    }
}
}

XmrChart xmr(std::span<double const> points)
{
    auto const baseline = points.first(std::min(points.size(), chart_baseline));
    XmrChart chart;
    chart.mean = mean(baseline);
    chart.mean_range = mean_range(baseline);
    chart.lower = chart.mean - 2.66 * chart.mean_range;
    chart.upper = chart.mean + 2.66 * chart.mean_range;
    chart.verdict = points.size() >= chart_least;
    if (!chart.verdict)
        return chart;

    // Equal points differ from their mean by rounding; that is no change.
    double const rounding = 1e-12 * std::abs(*std::max_element(points.begin(), points.end(), [](double a, double b) {
                                return std::abs(a) < std::abs(b);
                            }));
    Rule const rules[] = {{Signal::outside, 1, 1, 2.66 * chart.mean_range + rounding},
                          {Signal::eight_a_side, 8, 8, rounding},
                          {Signal::two_of_three, 2, 3, 2 * chart.sigma() + rounding},
                          {Signal::four_of_five, 4, 5, chart.sigma() + rounding}};
    for (Rule const& rule : rules)
        for (bool const above : {true, false})
            find(rule, above, chart.mean, points, chart.signs);
    std::stable_sort(chart.signs.begin(), chart.signs.end(),
                     [](Sign const& a, Sign const& b) { return a.point < b.point; });
    return chart;
}
}
