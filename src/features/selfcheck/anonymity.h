#pragma once
// Law 8 as arithmetic: what of a group's answers may be known. Pure.
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace regard::selfcheck
{
constexpr int fewest_shown = 5;

// Answers of a group are counted up to here, then refused: a link that travels must not drown those who were asked.
int most_answers(int expected);

// How many made a choice, known only between two ends that lie at least two apart. So nobody can tell that all chose the
// same, not even one of the group who knows their own answer; README.md has the argument, anonymity_test.cpp the proof by
// enumeration.
struct Band
{
    int fewest = 0, most = 0;
    bool operator==(Band const&) const = default;
};
Band band(int count, int answers); // 0 ≤ count ≤ answers, answers ≥ fewest_shown

// Of one question: a band for each choice, or nothing where the group is too small to be shown.
std::optional<std::vector<Band>> published(std::span<int const> counts, int answers);

// Shares that lie within their bands and add up to 1, computed from the bands alone.
std::vector<double> likely_shares(std::span<Band const> bands, int answers);
}
