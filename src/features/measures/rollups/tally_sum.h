#pragma once
// Adds up tallies for a screen: quicker than Tally::add, and only those lengths that were asked for.
#include "features/measures/rollups/tally.h"
#include "features/measures/statistics/histogram_sum.h"

#include <bit>
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
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool has(Length one) const { return (bits_ >> static_cast<unsigned>(one) & 1) != 0; }

    template <class Visit> // void(Length)
    void each(Visit visit) const
    {
        for (unsigned bits = bits_; bits != 0; bits &= bits - 1)
            visit(static_cast<Length>(std::countr_zero(bits)));
    }

  private:
    unsigned bits_ = 0;
};

class TallySum
{
  public:
    explicit TallySum(Lengths wanted) : wanted_(wanted) {}

    Lengths wanted() const { return wanted_; }
    Counts& counts() { return counts_; }
    HistogramSum& operator[](Length what) { return lengths_[static_cast<std::size_t>(what)]; }
    void add(Outcome const& outcome, Instant known_until);
    Tally total() const;

  private:
    Lengths wanted_;
    Counts counts_;
    std::array<HistogramSum, length_count> lengths_;
};
}
