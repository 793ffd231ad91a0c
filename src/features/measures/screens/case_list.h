#pragma once
// The cases behind a figure, by the days they stand on, page by page, in the order asked for. Days are visited in the order of the best that may lie
// on them, so that a page reads few of them, however many cases there are.
#include "features/measures/screens/standing.h"

namespace regard::measures
{
enum class SortBy : std::uint8_t { opened, resolved, duration }; // resolved: where the case counts in a period
struct Order
{
    SortBy by = SortBy::opened;
    bool falling = true;
};
Result<Order> order_from(std::string_view sort); // `-opened`; refuses with `unknown_sort`, field `sort`

// Where a page begins: after this key, or at the beginning.
struct After
{
    std::int64_t key = 0;
    cases::CaseId id;
};

struct Listed
{
    std::vector<Outcome> cases;
    std::optional<After> next; // of the next page; nothing after the last
};
Listed list(db::Transaction& tx, std::span<store::DayStanding const> days, Order order, std::optional<After> after,
            std::size_t limit);

// The same of cases named one by one, a finding's, and how many of them are there still. Reads them all, a thousand at a
// time, whatever the page.
struct ListedAmong : Listed
{
    std::int64_t total = 0;
};
ListedAmong list_among(db::Transaction& tx, std::span<cases::CaseId const> ids, Order order, std::optional<After> after,
                       std::size_t limit);

std::int64_t how_many(std::span<store::DayStanding const> days);
}
