#pragma once
// Did the pilot change anything? Difference in differences on whole sites (Card and Krueger, American Economic Review
// 84, 1994), tested by exchanging the sites' labels (Fisher, "The Design of Experiments", 1935): every choice of as
// many treated sites is as likely if nothing changed.
#include <cstdint>
#include <span>

namespace regard::measures
{
struct BeforeAfter
{
    double before = 0, after = 0;
    double change() const { return after - before; }
};

double difference_in_differences(BeforeAfter treated, BeforeAfter control);

struct PermutationTest
{
    double difference = 0; // mean change of the treated − mean change of the others
    double p = 1;          // share of the choices whose difference is at least as far from 0
    bool exact = true;     // false: beyond 2,000,000 choices, 200,000 drawn from the seed, (hits+1)/(draws+1)
};

// Changes per site; at least one site each.
PermutationTest permutation_test(std::span<double const> treated, std::span<double const> control,
                                 std::uint64_t seed = 1);

// The smallest p the design can reach, to be shown before the start; nothing below it can ever be "significant".
double smallest_p(std::uint64_t treated, std::uint64_t control);
}
