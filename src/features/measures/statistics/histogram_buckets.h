#pragma once
// The buckets of a Histogram: a bucket's number is the value's exponent and its six leading bits after the first, as in
// a floating-point number.
#include <bit>
#include <cstdint>

namespace regard::measures::buckets
{
constexpr int fine_bits = 6;
constexpr std::int64_t all_fine = std::int64_t{1} << (fine_bits + 1); // below, each value has its own bucket
constexpr std::uint32_t last = (62 - fine_bits) * 64 + 127;

constexpr std::uint32_t of(std::int64_t value)
{
    if (value < all_fine)
        return static_cast<std::uint32_t>(value);
    int const shift = std::bit_width(static_cast<std::uint64_t>(value)) - 1 - fine_bits;
    return static_cast<std::uint32_t>((static_cast<std::int64_t>(shift) << fine_bits) + (value >> shift));
}

constexpr std::int64_t lowest(std::uint32_t bucket)
{
    if (bucket < all_fine)
        return bucket;
    std::uint32_t const shift = (bucket >> fine_bits) - 1;
    return static_cast<std::int64_t>(bucket - (shift << fine_bits)) << shift;
}

constexpr std::int64_t highest(std::uint32_t bucket) { return bucket == last ? INT64_MAX : lowest(bucket + 1) - 1; }
}
