#include "features/diagnosis/evidence/significance.h"

#include "features/measures/statistics/discoveries.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace regard::diagnosis
{
namespace
{
std::string key_of(Found const& found)
{
    std::string key = found.kind + ":" + found.candidate;
    for (Term const& term : found.terms)
        key += "/" + term.text;
    return key;
}

// The candidates of one kind.
class Family
{
  public:
    void take(Tested one) { tested_.push_back(std::move(one)); }

    // The smallest false share at which any of them would be told: Simes' p of the whole kind. What is not worth telling
    // (quicker instead of slower) must not make room for others, however sure it is.
    double settle()
    {
        std::vector<double> ps;
        for (Tested const& one : tested_)
            ps.push_back(one.worth ? one.found.p : 1);
        adjusted_ = measures::benjamini_hochberg(ps);
        return *std::min_element(adjusted_.begin(), adjusted_.end());
    }

    void tell(std::vector<Found>& found)
    {
        for (std::size_t i = 0; i < tested_.size(); ++i) {
            Tested& one = tested_[i];
            bool const gains = !one.found.gain || one.found.gain->value > 0;
            if (adjusted_[i] <= measures::false_share && one.worth && gains)
                found.push_back(std::move(one.found));
        }
    }

  private:
    std::vector<Tested> tested_;
    std::vector<double> adjusted_;
};
}

double hours_of(Effort effort)
{
    switch (effort) {
    case Effort::hours:
        return 1;
    case Effort::days:
        return 8;
    case Effort::weeks:
        break;
    }
    return 40;
}

double Horizon::months() const { return std::max(1.0, (last - first).in_days()) / 30.4375; }

Gain gain_of(double hours, double low, double high, Horizon const& horizon)
{
    double const scale = 1 / 24.0 / horizon.months();
    return {hours * scale, low * scale, high * scale, Gain{}.unit};
}

std::vector<Found> significant(std::vector<Tested> tested)
{
    std::map<std::string, Family> families;
    for (Tested& one : tested)
        families[one.found.kind].take(std::move(one));
    std::vector<double> surest;
    for (auto& [kind, family] : families)
        surest.push_back(family.settle());
    auto const of_kinds = measures::benjamini_hochberg(surest);
    std::vector<Found> found;
    std::size_t i = 0;
    for (auto& [kind, family] : families)
        if (of_kinds[i++] <= measures::false_share)
            family.tell(found);
    return found;
}

void sort_by_worth(std::vector<Found>& found)
{
    struct Rank
    {
        bool unknown;
        double worth, p;
        std::string key;
        bool operator<(Rank const& b) const
        {
            return std::tie(unknown, worth, p, key) < std::tie(b.unknown, b.worth, b.p, b.key);
        }
    };
    std::vector<std::pair<Rank, Found>> ranked;
    for (Found& one : found) {
        Rank rank{!one.gain, one.gain ? -one.gain->low / hours_of(one.effort) : 0, one.p, key_of(one)};
        ranked.emplace_back(std::move(rank), std::move(one));
    }
    std::sort(ranked.begin(), ranked.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    found.clear();
    for (auto& [rank, one] : ranked)
        found.push_back(std::move(one));
}
}
