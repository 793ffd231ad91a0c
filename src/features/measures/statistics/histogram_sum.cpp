#include "features/measures/statistics/histogram_sum.h"

#include "features/measures/statistics/histogram_buckets.h"

#include <algorithm>
#include <stdexcept>

namespace regard::measures
{
namespace
{
// Numbers of a packed histogram; up to 126 bits, as its sum may be.
class Numbers
{
  public:
    explicit Numbers(std::string_view bytes) : rest_(bytes) {}

    Histogram::Wide next()
    {
        Histogram::Wide value = 0;
        for (int shift = 0; !rest_.empty() && shift < 126; shift += 7) {
            auto const byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= static_cast<Histogram::Wide>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw std::runtime_error("measures: a packed histogram in the store is broken");
    }

    // Nearly all are below 128.
    std::uint64_t small()
    {
        if (rest_.empty() || static_cast<unsigned char>(rest_.front()) >= 0x80)
            return static_cast<std::uint64_t>(next());
        auto const value = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        return value;
    }

  private:
    std::string_view rest_;
};
}

std::uint64_t& HistogramSum::counter(std::uint32_t bucket)
{
    if (counters_.empty())
        first_ = bucket;
    if (bucket < first_) {
        counters_.insert(counters_.begin(), first_ - bucket, 0);
        first_ = bucket;
    }
    if (bucket - first_ >= counters_.size())
        counters_.resize(bucket - first_ + 1 + counters_.size() / 2 + 64);
    return counters_[bucket - first_];
}

void HistogramSum::extend(std::int64_t least, std::int64_t greatest, std::uint64_t by)
{
    least_ = std::min(least_, least);
    greatest_ = std::max(greatest_, greatest);
    count_ += by;
}

void HistogramSum::add(std::int64_t value)
{
    value = std::max<std::int64_t>(0, value);
    ++counter(buckets::of(value));
    extend(value, value, 1);
    sum_ += static_cast<std::uint64_t>(value);
}

void HistogramSum::add(std::string_view packed)
{
    Numbers numbers(packed);
    numbers.next(); // the version: pack() has one
    std::uint64_t const used = numbers.small();
    if (used == 0)
        return;
    std::uint32_t bucket = 0, lowest = 0;
    std::uint64_t values = 0;
    for (std::uint64_t n = 0; n < used; ++n) {
        bucket += static_cast<std::uint32_t>(numbers.small()) + (n > 0 ? 1 : 0);
        if (bucket > buckets::last)
            throw std::runtime_error("measures: a packed histogram in the store is broken");
        std::uint64_t const count = numbers.small();
        counter(bucket) += count;
        values += count;
        lowest = n == 0 ? bucket : lowest;
    }
    auto const least = buckets::lowest(lowest) + static_cast<std::int64_t>(numbers.small());
    auto const greatest = buckets::lowest(bucket) + static_cast<std::int64_t>(numbers.small());
    extend(least, greatest, values);
    sum_ += numbers.next();
}

Histogram HistogramSum::total() const
{
    Histogram total;
    if (count_ == 0)
        return total;
    total.buckets_.reserve(counters_.size() - static_cast<std::size_t>(std::ranges::count(counters_, 0U)));
    for (std::size_t i = 0; i < counters_.size(); ++i)
        if (counters_[i] != 0)
            total.buckets_.push_back({first_ + static_cast<std::uint32_t>(i), counters_[i]});
    total.count_ = count_;
    total.least_ = least_;
    total.greatest_ = greatest_;
    total.sum_ = sum_;
    return total;
}
}
