#pragma once
// Where groups see things differently. Everything here is computed from published bands, never from counts, so what it
// says gives away nothing that the bands do not. Pure, deterministic.
#include "features/selfcheck/anonymity.h"
#include "features/selfcheck/model.h"

#include <map>

namespace regard::selfcheck
{
// Half the sum of differences: 0 where both answered alike, 1 where no choice is common.
double total_variation(std::span<double const> a, std::span<double const> b);

struct Published
{
    std::vector<Band> bands; // in the order of the question's choices
    int answers = 0;
};

// How probable is a distance of at least this by chance, had both groups drawn from one urn? A permutation test: the
// answers are dealt out anew and rounded to bands as the true ones were. Up to 1,999 deals, fewer where the answer is
// clear early (Besag and Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991)).
double chance(Published const& a, Published const& b);

struct QuestionAt
{
    std::string question;
    int step = 0;
    auto operator<=>(QuestionAt const&) const = default;
};
using Sheet = std::map<Group, Published>; // of one question: the groups shown

struct GapFound
{
    QuestionAt at;
    Group one, other; // the two furthest apart of those that differ
    double distance = 0;
    std::size_t choice = 0; // the one on which they differ most
};

// Over all questions and pairs of groups, Benjamini–Hochberg at 5 %. The widest first, then in the order asked.
std::vector<GapFound> gaps(std::vector<std::pair<QuestionAt, Sheet>> const& sheets);

// Of each group the share that chose what the other groups together choose most, the last choice (“I don't know”) left
// out; nothing where only one group is shown.
std::map<Group, double> agreement(Sheet const& sheet);
}
