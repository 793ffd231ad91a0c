#pragma once
// Random draws that are the same on every machine for the same seed, so that a stored seed lets anyone repeat a result.
// xoshiro256++ by Blackman and Vigna (ACM TOMS 47, 2021). Not for secrets. One thread at a time.
#include <array>
#include <cstdint>

namespace regard::measures
{
class Draws
{
  public:
    explicit Draws(std::uint64_t seed);

    std::uint64_t bits();
    std::uint64_t below(std::uint64_t n); // 0 … n−1, each as likely
    double uniform();                     // above 0, below 1
    double normal();                      // Marsaglia's polar method
    double gamma(double shape);           // Marsaglia and Tsang, ACM TOMS 26 (2000); shape above 0, scale 1
    double beta(double a, double b);

  private:
    std::array<std::uint64_t, 4> state_;
    double spare_ = 0;
    bool has_spare_ = false;
};
}
