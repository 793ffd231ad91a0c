#pragma once
// Adds up tallies for a screen: quicker than Tally::add, and only those lengths that were asked for.
#include "features/measures/rollups/tally.h"
#include "features/measures/statistics/histogram_sum.h"

#include <initializer_list>

namespace regard::measures
{
// Which lengths a screen needs; the others cost nothing.
class Lengths
{
  public:
    constexpr Lengths() = default;
    constexpr Lengths(std::initializer_list<Length> wanted)
    {
        for (Length const one : wanted)
            add(one);
    }
    constexpr void add(Length one) { bits_ |= 1U << static_cast<unsigned>(one); }
    constexpr void add(Lengths others) { bits_ |= others.bits_; }
    constexpr bool has(Length one) const { return (bits_ >> static_cast<unsigned>(one) & 1) != 0; }

  private:
    unsigned bits_ = 0;
};

void add_packed(std::string_view packed_tally, Length length, HistogramSum& sum); // of Tally::pack; one length of it

class TallySum
{
  public:
    explicit TallySum(Lengths wanted) : wanted_(wanted) {}

    void add(std::string_view packed); // of Tally::pack
    void add(Outcome const& outcome, Instant known_until);
    Tally total() const;

  private:
    Lengths wanted_;
    Counts counts_;
    std::array<HistogramSum, length_count> lengths_;
};
}
