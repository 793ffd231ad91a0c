#pragma once
// Adds up many packed histograms, or many values, quickly: every bucket in between has its counter. Some 5 kB for
// durations. What comes out equals Histogram::add of the same. One thread at a time.
#include "features/measures/statistics/histogram.h"

namespace regard::measures
{
class HistogramSum
{
  public:
    void add(std::int64_t value);      // below 0 counts as 0
    void add(std::string_view packed); // of Histogram::pack; throws std::runtime_error for anything else

    std::uint64_t count() const { return count_; }
    Histogram total() const;

  private:
    std::uint64_t& counter(std::uint32_t bucket);
    void extend(std::int64_t least, std::int64_t greatest, std::uint64_t by);

    std::vector<std::uint64_t> counters_; // from bucket first_ on
    std::uint32_t first_ = 0;
    std::uint64_t count_ = 0;
    std::int64_t least_ = INT64_MAX, greatest_ = 0;
    Histogram::Wide sum_ = 0;
};
}
