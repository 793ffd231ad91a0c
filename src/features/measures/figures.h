#pragma once
// The figures of a history as they are printed: names as text. Member names are the JSON keys of `regard diagnose`.
#include "base/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace regard::measures
{
struct Distribution
{
    std::uint64_t n = 0;
    double mean = 0, median = 0, p90 = 0, p95 = 0, max = 0;
};
BOOST_DESCRIBE_STRUCT(Distribution, (), (n, mean, median, p90, p95, max))

// Of all values given; nothing where there are none. Linear interpolation (numpy), exact. Reorders the values.
std::optional<Distribution> distribution(std::vector<double>& values);

struct StatusCount
{
    std::string status;
    std::uint64_t events = 0;
};
BOOST_DESCRIBE_STRUCT(StatusCount, (), (status, events))

struct Flow
{
    std::uint64_t distinct = 0, handoffs = 0, cases_without_handoff = 0, ping_pong_cases = 0, bounces = 0,
                  max_bounces = 0;
};
BOOST_DESCRIBE_STRUCT(Flow, (), (distinct, handoffs, cases_without_handoff, ping_pong_cases, bounces, max_bounces))

struct Bounce
{
    std::string a, b; // a < b bytewise
    std::uint64_t bounces = 0;
};
BOOST_DESCRIBE_STRUCT(Bounce, (), (a, b, bounces))

struct TeamFlow : Flow
{
    std::vector<Bounce> worst_pairs; // by bounces, then a, then b
};
BOOST_DESCRIBE_STRUCT(TeamFlow, (Flow), (worst_pairs))

struct Reopened
{
    std::uint64_t done_cases = 0, cases = 0;
    double share = 0; // of the cases with a done status
};
BOOST_DESCRIBE_STRUCT(Reopened, (), (done_cases, cases, share))

struct WaitFigures
{
    std::string status;
    std::string class_; // waiting, or unclassed where the source classes no status as waiting
    std::uint64_t events = 0, cases = 0;
    std::optional<double> mean_hours, median_hours; // of the waits that have a next event
    double total_days = 0;
};
BOOST_DESCRIBE_STRUCT(WaitFigures, (), (status, class_, events, cases, mean_hours, median_hours, total_days))

struct Figures
{
    std::uint64_t cases = 0, events = 0;
    std::optional<Instant> first_event, last_event;
    std::vector<StatusCount> statuses; // by events, then status
    std::optional<Distribution> duration_hours, working_hours;
    TeamFlow teams;
    Flow people;
    std::optional<Reopened> reopened;
    std::vector<WaitFigures> waits; // by total_days
};
}
