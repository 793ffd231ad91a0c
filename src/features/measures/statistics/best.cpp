#include "features/measures/statistics/best.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/draws.h"
#include "features/measures/statistics/means.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
// A measure's yardstick: where a value stands among the units' shrunk values, as Φ(z), more is better.
class Yardstick
{
  public:
    explicit Yardstick(WeightedMeasure const& measure) : weight_(measure.weight)
    {
        Sums sums;
        for (Knowledge const& unit : measure.units)
            sums.add(unit.mean());
        middle_ = sums.mean();
        double const spread = sums.n > 1 ? std::sqrt(sums.variance()) : 0;
        slope_ = spread > 0 ? (measure.better == Better::higher ? 1 : -1) / spread : 0;
    }

    bool tells_apart() const { return slope_ != 0; }
    double term(double value) const { return weight_ * normal_cdf((value - middle_) * slope_); }

  private:
    double weight_, middle_ = 0, slope_ = 0;
};

double draw(Knowledge const& known, Draws& draws)
{
    return known.kind == Knowledge::Kind::rate ? draws.gamma(known.a) / known.b : draws.beta(known.a, known.b);
}
}

Knowledge known_rate(RateUnit unit, GammaPrior prior)
{
    return {Knowledge::Kind::rate, unit.observed + prior.alpha, unit.expected + prior.alpha};
}

Knowledge known_share(Share share, BetaPrior prior)
{
    double const hits = static_cast<double>(share.hits), misses = static_cast<double>(share.of - share.hits);
    return {Knowledge::Kind::share, hits + prior.strength * prior.mean, misses + prior.strength * (1 - prior.mean)};
}

std::vector<std::vector<double>> composite_terms(std::vector<WeightedMeasure> const& measures)
{
    std::vector<std::vector<double>> terms(measures.empty() ? 0 : measures.front().units.size());
    for (WeightedMeasure const& measure : measures) {
        Yardstick const yardstick(measure);
        for (std::size_t unit = 0; unit < terms.size(); ++unit)
            terms[unit].push_back(yardstick.term(measure.units[unit].mean()));
    }
    return terms;
}

std::vector<double> chances_of_best(std::vector<WeightedMeasure> const& measures, std::uint64_t seed,
                                    std::uint32_t draws)
{
    std::vector<Yardstick> const yardsticks(measures.begin(), measures.end());
    std::vector<double> chances(measures.empty() ? 0 : measures.front().units.size());
    if (std::none_of(yardsticks.begin(), yardsticks.end(), [](Yardstick const& y) { return y.tells_apart(); }))
        return chances;

    Draws random(seed);
    std::vector<double> composite(chances.size());
    for (std::uint32_t n = 0; n < draws; ++n) {
        std::fill(composite.begin(), composite.end(), 0.0);
        for (std::size_t m = 0; m < measures.size(); ++m)
            for (std::size_t unit = 0; unit < composite.size(); ++unit)
                composite[unit] += yardsticks[m].term(draw(measures[m].units[unit], random));
        auto const best = std::max_element(composite.begin(), composite.end()) - composite.begin();
        chances[static_cast<std::size_t>(best)] += 1.0 / draws;
    }
    return chances;
}

std::vector<std::size_t> winners(std::vector<double> const& chances)
{
    auto const at_least = [&](double chance) {
        std::vector<std::size_t> units;
        for (std::size_t unit = 0; unit < chances.size(); ++unit)
            if (chances[unit] >= chance)
                units.push_back(unit);
        return units;
    };
    auto single = at_least(0.5);
    return single.size() == 1 ? single : at_least(0.2);
}

bool is_eligible(RateUnit unit, GammaPrior prior)
{
    return unit.expected >= 5 && prior.reliability(unit.expected) >= 0.7;
}
}
