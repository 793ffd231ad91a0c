#include "features/selfcheck/anonymity.h"

#include <algorithm>

namespace regard::selfcheck
{
namespace
{
constexpr int narrowest = 3; // counts in a band

int first_of(int band, int bands, int answers) { return (band * (answers + 1) + bands - 1) / bands; }
}

int most_answers(int expected) { return expected + std::max(5, expected / 4); }

Band band(int count, int answers)
{
    int const bands = std::max(1, (answers + 1) / narrowest);
    int const mine = count * bands / (answers + 1);
    return {first_of(mine, bands, answers), first_of(mine + 1, bands, answers) - 1};
}

std::optional<std::vector<Band>> published(std::span<int const> counts, int answers)
{
    if (answers < fewest_shown)
        return std::nullopt;
    std::vector<Band> bands;
    for (int const count : counts)
        bands.push_back(band(count, answers));
    return bands;
}

std::vector<double> likely_shares(std::span<Band const> bands, int answers)
{
    int low = 0, high = 0;
    for (Band const& b : bands) {
        low += b.fewest;
        high += b.most;
    }
    // All bands are filled to the same part of their width, the one at which the whole is everybody.
    double const filled = high == low ? 0.0 : static_cast<double>(answers - low) / (high - low);
    std::vector<double> shares;
    for (Band const& b : bands)
        shares.push_back((b.fewest + filled * (b.most - b.fewest)) / answers);
    return shares;
}
}
