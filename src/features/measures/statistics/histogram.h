#pragma once
// The distribution of many whole numbers (durations in microseconds, counts) in little room: what a cell of a rollup
// keeps. Count, sum, least and greatest are exact; percentiles are within 1 % of the exact ones, because values below
// 128 stand in buckets of their own and all others in buckets at most 1/64 wide, measured against the value. One thread
// at a time.
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regard::measures
{
class Histogram
{
  public:
    void add(std::int64_t value); // below 0 counts as 0
    void add(Histogram const& other);

    std::uint64_t count() const { return count_; }
    std::int64_t least() const { return least_; }       // 0 where empty
    std::int64_t greatest() const { return greatest_; } // 0 where empty
    double sum() const;                                 // the exact sum, rounded once
    double mean() const;                                // not of an empty one
    double quantile(double q) const;                    // linear between ranks, 0 ≤ q ≤ 1; not of an empty one

    // Some 3 bytes a bucket in use. A histogram has one packed form, and only a form that pack() writes is read:
    // anything else is refused with `bad_histogram`.
    std::string pack() const;
    static Result<Histogram> unpack(std::string_view bytes);

    bool operator==(Histogram const&) const = default;

    __extension__ using Wide = unsigned __int128; // holds the sum of 2^64 values

  private:
    friend class HistogramSum;
    struct Bucket
    {
        std::uint32_t index;
        std::uint64_t count;
        bool operator==(Bucket const&) const = default;
    };
    class Unpacking;

    double at_rank(std::uint64_t rank) const;
    bool is_sound() const;

    std::vector<Bucket> buckets_; // ascending, only those in use
    std::uint64_t count_ = 0;
    std::int64_t least_ = 0, greatest_ = 0;
    Wide sum_ = 0;
};
}
