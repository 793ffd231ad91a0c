#pragma once
// Chance that is the same on every machine: SplitMix64 (Steele, Lea, Flood 2014) and the few draws the sample needs.
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

namespace regard::sample
{
class Dice
{
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    double share() { return static_cast<double>(next() >> 11) * 0x1p-53; } // [0, 1)
    bool happens(double chance) { return share() < chance; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(share() * static_cast<double>(n)); }
    template <class T>
    T const& one_of(std::span<T const> of)
    {
        return of[below(of.size())];
    }

    // Log-normal by Box–Muller: half of the draws are below `median`; `spread` is the deviation of the logarithm.
    double about(double median, double spread)
    {
        double const normal = std::sqrt(-2 * std::log(1 - share())) * std::cos(2 * std::numbers::pi * share());
        return median * std::exp(spread * normal);
    }

  private:
    std::uint64_t state_;
};
}
