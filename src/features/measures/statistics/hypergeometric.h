#pragma once
// How many of the hits fall to the first group by chance alone: the distribution behind Fisher's exact test.
#include "features/measures/statistics/shares.h"

#include <vector>

namespace regard::measures
{
struct CountDistribution
{
    std::uint64_t least = 0;           // the first count listed
    std::vector<double> probabilities; // of least, least + 1, …
};

CountDistribution hypergeometric(Share first, Share second);                      // given both sizes and all hits
CountDistribution sum_of(CountDistribution const& a, CountDistribution const& b); // of independent counts; O(product)

// P of every count no likelier than this one.
double two_sided(CountDistribution const& distribution, std::uint64_t count);
}
