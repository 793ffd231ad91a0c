#include "features/measures/statistics/pilots.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/draws.h"
#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace regard::measures
{
namespace
{
constexpr double most_choices = 2'000'000;
constexpr std::uint64_t draws = 200'000;

// Difference of the means of the two groups, from the sum of the treated alone.
struct Sites
{
    std::vector<double> changes; // the treated first
    std::size_t treated;
    double total;

    double difference(double treated_sum) const
    {
        double const in = static_cast<double>(treated), out = static_cast<double>(changes.size() - treated);
        return treated_sum / in - (total - treated_sum) / out;
    }
    double sum_of(std::vector<std::size_t> const& chosen) const
    {
        double sum = 0;
        for (std::size_t const site : chosen)
            sum += changes[site];
        return sum;
    }
};

// The next choice in lexicographic order; false after the last.
bool advance(std::vector<std::size_t>& chosen, std::size_t sites)
{
    std::size_t const k = chosen.size();
    for (std::size_t i = k; i-- > 0;) {
        if (chosen[i] == sites - k + i)
            continue;
        ++chosen[i];
        for (std::size_t j = i + 1; j < k; ++j)
            chosen[j] = chosen[j - 1] + 1;
        return true;
    }
    return false;
}

double p_over_all(Sites const& sites, double as_far)
{
    std::vector<std::size_t> chosen(sites.treated);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = i;
    double hits = 0, all = 0;
    do {
        all += 1;
        hits += std::abs(sites.difference(sites.sum_of(chosen))) >= as_far ? 1 : 0;
    } while (advance(chosen, sites.changes.size()));
    return hits / all;
}

double p_over_draws(Sites sites, double as_far, std::uint64_t seed)
{
    Draws random(seed);
    std::uint64_t hits = 0;
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        double sum = 0;
        for (std::size_t i = 0; i < sites.treated; ++i) {
            std::swap(sites.changes[i], sites.changes[i + random.below(sites.changes.size() - i)]);
            sum += sites.changes[i];
        }
        hits += std::abs(sites.difference(sum)) >= as_far ? 1 : 0;
    }
    return static_cast<double>(hits + 1) / static_cast<double>(draws + 1);
}
}

double difference_in_differences(BeforeAfter treated, BeforeAfter control)
{
    return treated.change() - control.change();
}

PermutationTest permutation_test(std::span<double const> treated, std::span<double const> control, std::uint64_t seed)
{
    Sites sites{{treated.begin(), treated.end()}, treated.size(), exact_sum(treated) + exact_sum(control)};
    sites.changes.insert(sites.changes.end(), control.begin(), control.end());
    PermutationTest test;
    test.difference = mean(treated) - mean(control);
    double const as_far = std::abs(test.difference) * (1 - 1e-9); // a choice equal but for rounding counts
    test.exact = log_choose(sites.changes.size(), sites.treated) <= std::log(most_choices);
    test.p = test.exact ? p_over_all(sites, as_far) : p_over_draws(std::move(sites), as_far, seed);
    return test;
}

double smallest_p(std::uint64_t treated, std::uint64_t control)
{
    double const choices = std::round(std::exp(log_choose(treated + control, treated)));
    return std::min(1.0, (treated == control ? 2 : 1) / choices); // halves: the exchanged choice is as far
}
}
