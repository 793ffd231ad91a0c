#pragma once
// The candidates of one kind of finding (a pair of teams, a status, an hour), with what was summed of each in each
// stratum. Memory is bounded: where there come to be too many cells, strata are made wider (kind and quarter alone); where
// that is not enough, the rarer candidates are forgotten, which are the ones too rare to be found anyway. Deterministic:
// depends on the order of the cases alone.
#include "base/flat_map.h"
#include "features/diagnosis/found.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace regard::diagnosis
{
// Which cases a candidate has, each once.
class CasesSeen
{
  public:
    void note(std::uint64_t number) // cases come one after the other: a second note of the same is no second case
    {
        if (numbers_.count() == 0 || numbers_.last() != number)
            numbers_.add(number);
    }
    void add(CasesSeen const& others) // of other cases
    {
        others.numbers_.each([&](std::uint64_t number) { numbers_.add(number); });
    }
    std::uint64_t count() const { return numbers_.count(); }
    CaseNumbers const& numbers() const { return numbers_; }
    std::vector<std::uint64_t> first() const // at most 20
    {
        std::vector<std::uint64_t> first;
        numbers_.each_while([&](std::uint64_t number) {
            first.push_back(number);
            return first.size() < cases_named;
        });
        return first;
    }

  private:
    CaseNumbers numbers_;
};

template <class V>
class Candidates
{
  public:
    struct Cell
    {
        std::uint32_t stratum;
        V value;
    };

    std::uint32_t index(std::uint64_t key)
    {
        std::uint32_t const index = keys_.index(key);
        if (index == seen_.size())
            seen_.emplace_back();
        return index;
    }
    void note(std::uint32_t candidate, std::uint64_t case_number) { seen_[candidate].note(case_number); }

    // Of the narrow stratum, or the wide one once they have been widened.
    V& cell(std::uint32_t candidate, std::uint32_t narrow, std::uint32_t wide)
    {
        return cells_[std::uint64_t{candidate} << 32 | (is_wide_ ? wide : narrow)];
    }
    bool is_wide() const { return is_wide_; }

    // To be called between cases; indexes from before are then no longer good. `to_wide` widens a stratum.
    template <class F>
    void settle(F to_wide)
    {
        if (cells_.size() > most_cells && !is_wide_)
            widen(to_wide);
        if (cells_.size() > most_cells || seen_.size() > most_candidates)
            forget_the_rare();
    }

    // Visits the candidates in order of first appearance: visit(key, seen, cells).
    template <class F>
    void each(F visit) const
    {
        std::vector<std::uint32_t> order(cells_.size());
        std::iota(order.begin(), order.end(), 0u);
        auto const candidate = [&](std::uint32_t i) { return cells_.entry(i).key >> 32; };
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return candidate(a) < candidate(b); });
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < order.size();) {
            std::uint64_t const of = candidate(order[i]);
            cells.clear();
            for (; i < order.size() && candidate(order[i]) == of; ++i) {
                auto const& entry = cells_.entry(order[i]);
                cells.push_back({static_cast<std::uint32_t>(entry.key), entry.value});
            }
            visit(keys_.entry(static_cast<std::uint32_t>(of)).key, seen_[of], std::span<Cell const>(cells));
        }
    }

    template <class F>
    void each_cell(F visit) const // visit(stratum, value)
    {
        for (auto const& entry : cells_)
            visit(static_cast<std::uint32_t>(entry.key), entry.value);
    }

  private:
    static constexpr std::size_t most_cells = 40'000, most_candidates = 10'000;

    template <class F>
    void widen(F to_wide)
    {
        is_wide_ = true;
        FlatMap<V> wide;
        for (auto const& entry : cells_)
            wide[entry.key >> 32 << 32 | to_wide(static_cast<std::uint32_t>(entry.key))] += entry.value;
        cells_ = std::move(wide);
    }

    void forget_the_rare()
    {
        auto const kept = the_frequent();
        FlatMap<char> keys;
        std::vector<CasesSeen> seen;
        std::vector<std::uint32_t> moved(seen_.size(), UINT32_MAX);
        for (std::uint32_t const one : kept) {
            moved[one] = keys.index(keys_.entry(one).key);
            seen.push_back(std::move(seen_[one]));
        }
        FlatMap<V> cells;
        for (auto const& entry : cells_)
            if (std::uint64_t const to = moved[entry.key >> 32]; to != UINT32_MAX)
                cells[to << 32 | static_cast<std::uint32_t>(entry.key)] = entry.value;
        keys_ = std::move(keys);
        seen_ = std::move(seen);
        cells_ = std::move(cells);
    }

    // As many as fill half the room, in order of first appearance.
    std::vector<std::uint32_t> the_frequent() const
    {
        std::vector<std::uint32_t> cells(seen_.size()), order(seen_.size());
        for (auto const& entry : cells_)
            ++cells[entry.key >> 32];
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(),
                         [&](auto a, auto b) { return seen_[a].count() > seen_[b].count(); });
        std::size_t kept = 0, room = most_cells / 2;
        while (kept < order.size() && kept < most_candidates / 2 && cells[order[kept]] <= room)
            room -= cells[order[kept++]];
        order.resize(kept);
        std::sort(order.begin(), order.end());
        return order;
    }

    bool is_wide_ = false;
    FlatMap<char> keys_;          // used for their numbers
    std::vector<CasesSeen> seen_; // by number
    FlatMap<V> cells_;            // by candidate and stratum
};
}
