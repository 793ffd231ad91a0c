#pragma once
// The order in which the rows of a scoreboard stand. Pure.
#include "features/measures/screens/figure.h"

namespace regard::measures
{
struct BoardOrder
{
    enum class By : std::uint8_t { name, cases, measure };
    By by = By::cases;
    Measure measure = Measure::ftr; // where by a measure
    bool falling = true;

    // The lengths of all rows that it takes to know it.
    Lengths needs() const { return by == By::measure ? needed_for({&measure, 1}) : Lengths{}; }
};

// `name`, `cases` or a measure's key, falling with a minus. Refuses with `unknown_sort`, field `sort`.
Result<BoardOrder> board_order_from(std::string_view sort);

// What a row is ordered by.
struct BoardKey
{
    std::int64_t row = 0; // tells it from others
    std::int64_t cases = 0;
    std::string name{};            // where by name
    std::optional<double> value{}; // where by a measure; nothing where too little is known to say
};

// In the order of the board. What cannot be said stands last whichever way one sorts: it is neither best nor worst. Of
// equals the one with more cases comes first.
void put_in_order(std::vector<BoardKey>& keys, BoardOrder order);
}
