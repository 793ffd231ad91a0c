#include "ground/http/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::http
{
namespace
{
using ::testing::HasSubstr;

TEST(Metrics, are_written_as_prometheus_reads_them)
{
    Metrics metrics;
    metrics.counter("regard_a_total", "What a is.", "kind=\"x\"").add(2);
    metrics.gauge("regard_b", "What b is.", [] { return 1.5; });
    metrics.counter("regard_a_total", "What a is.", "kind=\"y\"").add();
    EXPECT_EQ(metrics.text(), "# HELP regard_a_total What a is.\n# TYPE regard_a_total counter\n"
                              "regard_a_total{kind=\"x\"} 2\nregard_a_total{kind=\"y\"} 1\n"
                              "# HELP regard_b What b is.\n# TYPE regard_b gauge\nregard_b 1.5\n");
}

TEST(Metrics, of_durations_add_up)
{
    Metrics metrics;
    auto& took = metrics.durations("regard_c_seconds", "How long.", "route=\"/x\"");
    for (std::int64_t const micros : {50, 100, 101, 20'000'000})
        took.add(micros);
    auto const text = metrics.text();
    EXPECT_THAT(text, HasSubstr("regard_c_seconds_bucket{route=\"/x\",le=\"0.0001\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("regard_c_seconds_bucket{route=\"/x\",le=\"10\"} 3\n"));
    EXPECT_THAT(text, HasSubstr("regard_c_seconds_bucket{route=\"/x\",le=\"+Inf\"} 4\n"));
    EXPECT_THAT(text, HasSubstr("regard_c_seconds_sum{route=\"/x\"} 20.000251\n"));
    EXPECT_THAT(text, HasSubstr("regard_c_seconds_count{route=\"/x\"} 4\n"));
}

TEST(Metrics, of_one_name_are_of_one_kind)
{
    Metrics metrics;
    auto& one = metrics.counter("a", "");
    EXPECT_EQ(&one, &metrics.counter("a", ""));
    EXPECT_THROW(metrics.durations("a", ""), std::logic_error);
}
}
}
