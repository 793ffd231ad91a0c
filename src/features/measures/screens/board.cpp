#include "features/measures/screens/board.h"

#include <algorithm>
#include <tuple>

namespace regard::measures
{
namespace
{
// Less than 0 where a comes first, 0 where the order does not tell them apart.
int compared(BoardKey const& a, BoardKey const& b, BoardOrder order)
{
    int const turn = order.falling ? -1 : 1;
    auto const sign = [](auto const& x, auto const& y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (order.by) {
    case BoardOrder::By::name:
        return turn * sign(a.name, b.name);
    case BoardOrder::By::cases:
        return turn * sign(a.cases, b.cases);
    case BoardOrder::By::measure:
        break;
    }
    if (!a.value || !b.value)
        return sign(!a.value, !b.value);
    return turn * sign(*a.value, *b.value);
}
}

Result<BoardOrder> board_order_from(std::string_view sort)
{
    BoardOrder order;
    order.falling = sort.starts_with('-');
    auto const by = order.falling ? sort.substr(1) : sort;
    if (by == "name")
        order.by = BoardOrder::By::name;
    else if (by != "cases") {
        auto const measure = std::ranges::find(all_measures(), by, key_of);
        if (measure == all_measures().end())
            return Refusal{"unknown_sort",
                           "Scoreboards are sorted by name, cases or the key of a measure, falling with a minus.",
                           "sort"};
        order.by = BoardOrder::By::measure;
        order.measure = *measure;
    }
    return order;
}

void put_in_order(std::vector<BoardKey>& keys, BoardOrder order)
{
    std::sort(keys.begin(), keys.end(), [&](BoardKey const& a, BoardKey const& b) {
        int const told = compared(a, b, order);
        return told != 0 ? told < 0 : std::tie(b.cases, a.row) < std::tie(a.cases, b.row);
    });
}
}
