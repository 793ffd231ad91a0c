#pragma once
// Reads the days off from an iCalendar file (RFC 5545): events of whole days, also of several days and those that recur. Any
// bytes may be given.
#include "base/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace regard::calendars
{
struct FeedDay
{
    Date day;
    std::string name;
    auto operator<=>(FeedDay const&) const = default;
};

constexpr std::size_t most_feed_days = 5'000;

// Those within [from, to], ascending, each day and name once. Refuses with `not_a_calendar`, `too_many_days`.
Result<std::vector<FeedDay>> feed_days(std::string const& text, Date from, Date to);
}
