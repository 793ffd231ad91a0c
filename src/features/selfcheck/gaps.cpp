#include "features/selfcheck/gaps.h"

#include "features/measures/statistics/discoveries.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace regard::selfcheck
{
namespace
{
constexpr int deals = 1'999;    // enough to be named among a hundred candidates
constexpr int clear_after = 50; // deals at least as far apart: this is chance
constexpr std::uint64_t seed = 20'260'101;

// Whole numbers nearest to the likely shares that add up to all answers.
std::vector<int> likely_counts(Published const& group)
{
    auto const shares = likely_shares(group.bands, group.answers);
    std::vector<int> counts;
    std::vector<std::pair<double, std::size_t>> rests;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        double const exact = shares[i] * group.answers;
        counts.push_back(static_cast<int>(exact + 1e-9));
        rests.emplace_back(counts.back() - exact, i);
    }
    std::stable_sort(rests.begin(), rests.end());
    int missing = group.answers - std::accumulate(counts.begin(), counts.end(), 0);
    for (std::size_t i = 0; missing > 0; ++i, --missing)
        ++counts[rests[i % rests.size()].second];
    return counts;
}

std::vector<double> shares_of(std::span<int const> counts, int answers)
{
    return likely_shares(*published(counts, answers), answers);
}

double distance_of(Published const& a, Published const& b)
{
    return total_variation(likely_shares(a.bands, a.answers), likely_shares(b.bands, b.answers));
}

// An urn with both groups' answers, from which the smaller group is dealt anew.
class Urn
{
  public:
    Urn(Published const& a, Published const& b)
        : smaller_(std::min(a.answers, b.answers)), larger_(std::max(a.answers, b.answers))
    {
        auto const of_a = likely_counts(a), of_b = likely_counts(b);
        for (std::size_t i = 0; i < of_a.size(); ++i) {
            all_.push_back(of_a[i] + of_b[i]);
            answers_.insert(answers_.end(), static_cast<std::size_t>(all_.back()), i);
        }
    }

    double deal(std::mt19937_64& random)
    {
        std::vector<int> drawn(all_.size()), rest(all_);
        for (std::size_t i = 0; i < static_cast<std::size_t>(smaller_); ++i) {
            std::swap(answers_[i],
                      answers_[i + std::uniform_int_distribution<std::size_t>(0, answers_.size() - i - 1)(random)]);
            ++drawn[answers_[i]];
            --rest[answers_[i]];
        }
        return total_variation(shares_of(drawn, smaller_), shares_of(rest, larger_));
    }

  private:
    int smaller_, larger_;
    std::vector<int> all_;
    std::vector<std::size_t> answers_;
};

std::size_t widest_choice(Published const& a, Published const& b)
{
    auto const left = likely_shares(a.bands, a.answers), right = likely_shares(b.bands, b.answers);
    std::size_t widest = 0;
    for (std::size_t i = 1; i < left.size(); ++i)
        if (std::abs(left[i] - right[i]) > std::abs(left[widest] - right[widest]) + 1e-12)
            widest = i;
    return widest;
}

struct Candidates
{
    std::vector<GapFound> pairs;
    std::vector<double> chances;

    void add(QuestionAt const& at, Sheet const& sheet)
    {
        for (auto one = sheet.begin(); one != sheet.end(); ++one)
            for (auto other = std::next(one); other != sheet.end(); ++other) {
                pairs.push_back({at, one->first, other->first, distance_of(one->second, other->second),
                                 widest_choice(one->second, other->second)});
                chances.push_back(chance(one->second, other->second));
            }
    }
};
}

double total_variation(std::span<double const> a, std::span<double const> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::abs(a[i] - b[i]);
    return sum / 2;
}

double chance(Published const& a, Published const& b)
{
    double const seen = distance_of(a, b);
    Urn urn(a, b);
    std::mt19937_64 random(seed);
    int as_far = 0;
    for (int deal = 1; deal <= deals; ++deal) {
        as_far += urn.deal(random) >= seen - 1e-12;
        if (as_far == clear_after)
            return static_cast<double>(as_far) / deal;
    }
    return (as_far + 1.0) / (deals + 1.0);
}

std::vector<GapFound> gaps(std::vector<std::pair<QuestionAt, Sheet>> const& sheets)
{
    Candidates candidates;
    for (auto const& [at, sheet] : sheets)
        candidates.add(at, sheet);
    std::vector<std::size_t> named = measures::discoveries(candidates.chances);
    std::sort(named.begin(), named.end());
    std::vector<GapFound> found; // one a question: candidates of a question follow one another
    for (std::size_t const i : named) {
        GapFound const& pair = candidates.pairs[i];
        if (found.empty() || found.back().at != pair.at)
            found.push_back(pair);
        else if (pair.distance > found.back().distance)
            found.back() = pair;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](GapFound const& a, GapFound const& b) { return a.distance > b.distance; });
    return found;
}

std::map<Group, double> agreement(Sheet const& sheet)
{
    std::map<Group, double> found;
    if (sheet.size() < 2)
        return found;
    for (auto const& [group, own] : sheet) {
        std::vector<double> others(own.bands.size());
        for (auto const& [other, published] : sheet)
            if (other != group)
                for (std::size_t i = 0; double const share : likely_shares(published.bands, published.answers))
                    others[i++] += share;
        auto const most = std::max_element(others.begin(), std::prev(others.end())) - others.begin();
        found[group] = likely_shares(own.bands, own.answers)[static_cast<std::size_t>(most)];
    }
    return found;
}
}
