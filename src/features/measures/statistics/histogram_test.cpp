#include "features/measures/statistics/histogram.h"

#include "features/measures/statistics/quantiles.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::measures
{
namespace
{
using Values = std::vector<std::int64_t>;

// Of every size from nothing to centuries in microseconds.
Values any_values(std::size_t at_least = 0)
{
    auto const value =
        rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 53), rc::gen::arbitrary<std::uint64_t>()),
                     [](auto pair) { return static_cast<std::int64_t>(pair.second >> (11 + pair.first)); });
    auto values = *rc::gen::container<Values>(value);
    while (values.size() < at_least)
        values.push_back(*value);
    return values;
}

Histogram histogram_of(Values const& values)
{
    Histogram histogram;
    for (std::int64_t const value : values)
        histogram.add(value);
    return histogram;
}

std::string packed(std::initializer_list<int> bytes)
{
    std::string text;
    for (int const byte : bytes)
        text += static_cast<char>(byte);
    return text;
}
}

RC_GTEST_PROP(HistogramProperty, merged_is_as_if_built_at_once, ())
{
    Values all = any_values();
    Values const more = any_values();
    Histogram merged = histogram_of(all);
    merged.add(histogram_of(more));
    all.insert(all.end(), more.begin(), more.end());
    RC_ASSERT(merged == histogram_of(all));
}

RC_GTEST_PROP(HistogramProperty, packed_and_unpacked_is_the_same, ())
{
    Histogram const histogram = histogram_of(any_values());
    RC_ASSERT(Histogram::unpack(histogram.pack()).value() == histogram);
}

RC_GTEST_PROP(HistogramProperty, percentiles_are_within_one_percent, ())
{
    Values values = any_values(1);
    Histogram const histogram = histogram_of(values);
    for (double const q : {0.0, 0.05, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        double const exact = quantile(values, q);
        RC_ASSERT(std::abs(histogram.quantile(q) - exact) <= 0.01 * exact);
    }
}

RC_GTEST_PROP(HistogramProperty, count_sum_least_and_greatest_are_exact, ())
{
    Values values = any_values(1);
    Histogram const histogram = histogram_of(values);
    Histogram::Wide sum = 0;
    for (std::int64_t const value : values)
        sum += static_cast<std::uint64_t>(value);
    RC_ASSERT(histogram.count() == values.size());
    RC_ASSERT(histogram.sum() == static_cast<double>(sum));
    RC_ASSERT(histogram.least() == *std::min_element(values.begin(), values.end()));
    RC_ASSERT(histogram.greatest() == *std::max_element(values.begin(), values.end()));
}

RC_GTEST_PROP(HistogramProperty, changed_bytes_are_refused_or_are_another_sound_histogram, ())
{
    std::string bytes = histogram_of(any_values(1)).pack();
    bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size() + 1));
    if (auto const read = Histogram::unpack(bytes))
        RC_ASSERT(read->pack() == bytes);
}

TEST(Histogram, small_numbers_are_exact)
{
    Values values{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 127, 0};
    Histogram const histogram = histogram_of(values);
    for (double const q : {0.1, 0.5, 0.9})
        EXPECT_DOUBLE_EQ(histogram.quantile(q), quantile(values, q));
}

TEST(Histogram, takes_the_extremes)
{
    Histogram const histogram = histogram_of({INT64_MAX, INT64_MAX, -7});
    EXPECT_EQ(histogram.least(), 0);
    EXPECT_EQ(histogram.greatest(), INT64_MAX);
    EXPECT_EQ(Histogram::unpack(histogram.pack()).value(), histogram);
}

TEST(Histogram, an_empty_one_packs_to_two_bytes)
{
    EXPECT_EQ(Histogram{}.pack(), packed({1, 0}));
    EXPECT_EQ(Histogram::unpack(packed({1, 0})).value(), Histogram{});
}

TEST(Histogram, hostile_bytes_are_refused)
{
    // One value, 5: version, buckets, bucket, count, least, greatest, sum.
    ASSERT_TRUE(Histogram::unpack(packed({1, 1, 5, 1, 0, 0, 5})));
    struct
    {
        char const* what;
        std::string bytes;
    } const hostile[] = {
        {"nothing", ""},
        {"another version", packed({2, 0})},
        {"cut off", packed({1, 1, 5, 1, 0, 0})},
        {"trailing bytes", packed({1, 1, 5, 1, 0, 0, 5, 0})},
        {"a bucket of no value", packed({1, 1, 5, 0, 0, 0, 0})},
        {"a sum that cannot be", packed({1, 1, 5, 1, 0, 0, 6})},
        {"a number longer than needed", packed({1, 1, 0x85, 0, 1, 0, 0, 5})},
        {"more buckets than there are", packed({1, 0xff, 0xff, 0xff, 0x7f})},
        {"a bucket beyond the last", packed({1, 1, 0xff, 0xff, 0xff, 0x7f, 1, 0, 0, 5})},
        {"a least value outside its bucket", packed({1, 1, 5, 1, 1, 0, 5})},
        {"a number without an end", std::string("\1\1\5\1\0\0", 6) + std::string(64, '\xff')},
        {"counts beyond all bounds",
         packed({1, 2, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0, 1, 0, 0, 5})},
    };
    for (auto const& [what, bytes] : hostile) {
        auto const read = Histogram::unpack(bytes);
        ASSERT_FALSE(read) << what;
        EXPECT_EQ(read.error().code, "bad_histogram") << what;
    }
}
}
