#pragma once
// The cases that are farthest out, of any number: at most 20 are kept, the farthest first.
#include "features/diagnosis/found.h"

#include <algorithm>

namespace regard::diagnosis
{
class LatestCases
{
  public:
    void add(std::uint64_t number, std::int64_t seconds)
    {
        Case const one{seconds, number};
        if (cases_.size() == cases_named && !sooner(one, cases_.back()))
            return;
        cases_.insert(std::upper_bound(cases_.begin(), cases_.end(), one, sooner), one);
        if (cases_.size() > cases_named)
            cases_.pop_back();
    }

    std::vector<std::uint64_t> beyond(std::int64_t seconds) const
    {
        std::vector<std::uint64_t> numbers;
        for (Case const& one : cases_)
            if (one.seconds > seconds)
                numbers.push_back(one.number);
        return numbers;
    }

  private:
    struct Case
    {
        std::int64_t seconds;
        std::uint64_t number;
    };
    static bool sooner(Case const& a, Case const& b)
    {
        return a.seconds != b.seconds ? a.seconds > b.seconds : a.number < b.number;
    }

    std::vector<Case> cases_;
};
}
