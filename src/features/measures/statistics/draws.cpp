#include "features/measures/statistics/draws.h"

#include <bit>
#include <cmath>

namespace regard::measures
{
namespace
{
// Spreads a seed over the state, as the authors of xoshiro advise.
std::uint64_t splitmix(std::uint64_t& state)
{
    std::uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}
}

Draws::Draws(std::uint64_t seed)
{
    for (std::uint64_t& word : state_)
        word = splitmix(seed);
}

std::uint64_t Draws::bits()
{
    std::uint64_t const result = std::rotl(state_[0] + state_[3], 23) + state_[0];
    std::uint64_t const shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

std::uint64_t Draws::below(std::uint64_t n)
{
    std::uint64_t const uneven = (0 - n) % n; // the first few values would be drawn once too often
    for (;;)
        if (std::uint64_t const value = bits(); value >= uneven)
            return value % n;
}

double Draws::uniform() { return (static_cast<double>(bits() >> 11) + 0.5) * 0x1p-53; }

double Draws::normal()
{
    if (has_spare_) {
        has_spare_ = false;
        return spare_;
    }
    for (;;) {
        double const x = 2 * uniform() - 1, y = 2 * uniform() - 1, r2 = x * x + y * y;
        if (r2 >= 1 || r2 == 0)
            continue;
        double const scale = std::sqrt(-2 * std::log(r2) / r2);
        spare_ = y * scale;
        has_spare_ = true;
        return x * scale;
    }
}

double Draws::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
    double const d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
    for (;;) {
        double const z = normal(), v = std::pow(1 + c * z, 3);
        if (v > 0 && std::log(uniform()) < 0.5 * z * z + d - d * v + d * std::log(v))
            return d * v;
    }
}

double Draws::beta(double a, double b)
{
    double const x = gamma(a), y = gamma(b);
    return x / (x + y);
}
}
