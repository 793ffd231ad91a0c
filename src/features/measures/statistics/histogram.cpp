#include "features/measures/statistics/histogram.h"

#include "features/measures/statistics/histogram_buckets.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace regard::measures
{
namespace
{
using Wide = Histogram::Wide;
using buckets::highest;
using buckets::lowest;

constexpr char version = 1;
constexpr std::uint32_t last_bucket = buckets::last;

void append(std::string& bytes, Wide number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(0x80 | static_cast<unsigned char>(number & 0x7f));
    bytes += static_cast<char>(number);
}
}

void Histogram::add(std::int64_t value)
{
    value = std::max<std::int64_t>(0, value);
    least_ = count_ == 0 ? value : std::min(least_, value);
    greatest_ = std::max(greatest_, value);
    ++count_;
    sum_ += static_cast<std::uint64_t>(value);

    std::uint32_t const index = buckets::of(value);
    auto const before = [](Bucket const& bucket, std::uint32_t i) { return bucket.index < i; };
    auto const place = std::lower_bound(buckets_.begin(), buckets_.end(), index, before);
    if (place != buckets_.end() && place->index == index)
        ++place->count;
    else
        buckets_.insert(place, {index, 1});
}

void Histogram::add(Histogram const& other)
{
    if (other.count_ == 0)
        return;
    least_ = count_ == 0 ? other.least_ : std::min(least_, other.least_);
    greatest_ = std::max(greatest_, other.greatest_);
    count_ += other.count_;
    sum_ += other.sum_;

    std::vector<Bucket> both(buckets_.size() + other.buckets_.size());
    std::merge(buckets_.begin(), buckets_.end(), other.buckets_.begin(), other.buckets_.end(), both.begin(),
               [](Bucket const& a, Bucket const& b) { return a.index < b.index; });
    buckets_.clear();
    for (Bucket const& bucket : both)
        if (!buckets_.empty() && buckets_.back().index == bucket.index)
            buckets_.back().count += bucket.count;
        else
            buckets_.push_back(bucket);
}

double Histogram::sum() const { return static_cast<double>(sum_); }

double Histogram::mean() const { return sum() / static_cast<double>(count_); }

double Histogram::quantile(double q) const
{
    double const position = static_cast<double>(count_ - 1) * q;
    auto const rank = std::min(static_cast<std::uint64_t>(position), count_ - 1);
    double const part = position - static_cast<double>(rank), low = at_rank(rank);
    return part <= 0 || rank + 1 == count_ ? low : low + (at_rank(rank + 1) - low) * part;
}

// The middle of the bucket in which the value of that rank (from 0) lies.
double Histogram::at_rank(std::uint64_t rank) const
{
    if (rank == 0)
        return static_cast<double>(least_);
    if (rank + 1 >= count_)
        return static_cast<double>(greatest_);
    auto bucket = buckets_.begin();
    for (std::uint64_t before = bucket->count; before <= rank; before += bucket->count)
        ++bucket;
    double const low = static_cast<double>(std::max(lowest(bucket->index), least_));
    return (low + static_cast<double>(std::min(highest(bucket->index), greatest_))) / 2;
}

std::string Histogram::pack() const
{
    std::string bytes{version};
    append(bytes, buckets_.size());
    if (buckets_.empty())
        return bytes;
    std::uint32_t next = 0;
    for (Bucket const& bucket : buckets_) {
        append(bytes, bucket.index - next);
        append(bytes, bucket.count);
        next = bucket.index + 1;
    }
    append(bytes, static_cast<std::uint64_t>(least_ - lowest(buckets_.front().index)));
    append(bytes, static_cast<std::uint64_t>(greatest_ - lowest(buckets_.back().index)));
    append(bytes, sum_);
    return bytes;
}

// Reads numbers off packed bytes; nothing where they end early, are larger than allowed or written longer than needed.
class Histogram::Unpacking
{
  public:
    explicit Unpacking(std::string_view bytes) : rest_(bytes) {}

    bool at_end() const { return rest_.empty(); }

    std::optional<Wide> number(Wide most)
    {
        Wide value = 0;
        for (int shift = 0; !rest_.empty() && shift < 126; shift += 7) {
            auto const byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= static_cast<Wide>(byte & 0x7f) << shift;
            if ((byte & 0x80) != 0)
                continue;
            bool const padded = byte == 0 && shift > 0;
            return padded || value > most ? std::nullopt : std::optional(value);
        }
        return {};
    }

    std::optional<Bucket> bucket(std::uint32_t next)
    {
        if (next > last_bucket)
            return {};
        auto const skipped = number(last_bucket - next);
        auto const count = number(UINT64_MAX);
        if (!skipped || !count || *count == 0)
            return {};
        return Bucket{next + static_cast<std::uint32_t>(*skipped), static_cast<std::uint64_t>(*count)};
    }

    std::optional<Histogram> histogram()
    {
        Histogram read;
        auto const buckets = number(last_bucket + 1);
        if (!buckets)
            return {};
        for (std::uint32_t n = 0, next = 0; n < *buckets; ++n) {
            auto const found = bucket(next);
            if (!found || found->count > UINT64_MAX - read.count_)
                return {};
            read.buckets_.push_back(*found);
            read.count_ += found->count;
            next = found->index + 1;
        }
        return read.buckets_.empty() ? std::optional(std::move(read)) : with_exact_figures(std::move(read));
    }

  private:
    std::optional<Histogram> with_exact_figures(Histogram read)
    {
        auto const inside = [&](std::uint32_t bucket) {
            return number(static_cast<std::uint64_t>(highest(bucket) - lowest(bucket)));
        };
        auto const least = inside(read.buckets_.front().index);
        auto const greatest = inside(read.buckets_.back().index);
        auto const sum = number(static_cast<Wide>(1) << 125);
        if (!least || !greatest || !sum)
            return {};
        read.least_ = lowest(read.buckets_.front().index) + static_cast<std::int64_t>(*least);
        read.greatest_ = lowest(read.buckets_.back().index) + static_cast<std::int64_t>(*greatest);
        read.sum_ = *sum;
        return read.is_sound() ? std::optional(std::move(read)) : std::nullopt;
    }

    std::string_view rest_;
};

Result<Histogram> Histogram::unpack(std::string_view bytes)
{
    Unpacking unpacking(bytes.substr(std::min<std::size_t>(1, bytes.size())));
    auto read = !bytes.empty() && bytes.front() == version ? unpacking.histogram() : std::nullopt;
    if (!read || !unpacking.at_end())
        return Refusal{"bad_histogram", "These bytes are no packed histogram.", ""};
    return std::move(*read);
}

// Whether values can exist that have these buckets and these exact figures.
bool Histogram::is_sound() const
{
    if (least_ > greatest_ || (count_ == 1 && least_ != greatest_))
        return false;
    auto const low = [&](Bucket const& b) { return static_cast<std::uint64_t>(std::max(least_, lowest(b.index))); };
    auto const high = [&](Bucket const& b) {
        return static_cast<std::uint64_t>(std::min(greatest_, highest(b.index)));
    };
    // One value of the last bucket is the greatest itself, one of the first the least.
    Wide lowest_sum = static_cast<std::uint64_t>(greatest_) - low(buckets_.back()), highest_sum = 0;
    for (Bucket const& bucket : buckets_) {
        lowest_sum += static_cast<Wide>(bucket.count) * low(bucket);
        highest_sum += static_cast<Wide>(bucket.count) * high(bucket);
    }
    highest_sum -= high(buckets_.front()) - static_cast<std::uint64_t>(least_);
    return lowest_sum <= sum_ && sum_ <= highest_sum;
}
}
