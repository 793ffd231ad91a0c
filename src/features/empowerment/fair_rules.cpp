#include "features/empowerment/fair_rules.h"

#include "features/measures/statistics/shares.h"

#include <map>

namespace regard::empowerment
{
namespace
{
using Several = std::vector<Given const*>;

std::vector<GestureId> ids_of(Several const& gestures)
{
    std::vector<GestureId> ids;
    for (Given const* one : gestures)
        ids.push_back(one->id);
    return ids;
}

// Each small enough by itself, together not.
void find_splits(Several const& of_pair, std::vector<Pattern>& found)
{
    for (std::size_t begin = 0; begin < of_pair.size();) {
        Several together;
        std::int64_t sum = 0;
        for (std::size_t i = begin; i < of_pair.size() && of_pair[i]->at - of_pair[begin]->at <= split_within; ++i) {
            together.push_back(of_pair[i]);
            sum += of_pair[i]->amount;
        }
        auto const most = of_pair[begin]->most_at_once;
        bool const each_within =
            std::ranges::all_of(together, [&](Given const* one) { return most && one->amount <= *most; });
        if (together.size() > 1 && each_within && sum > *most) {
            found.push_back({QuestionKind::split, ids_of(together)});
            begin += together.size();
        } else
            ++begin;
    }
}

void find_rush(std::span<Given const> given, std::vector<Pattern>& found)
{
    Several late;
    for (Given const& one : given)
        if (one.part_of_period >= end_of_period)
            late.push_back(&one);
    if (!given.empty() && measures::wilson({late.size(), given.size()}).low > rush)
        found.push_back({QuestionKind::period_end, ids_of(late)});
}
}

std::vector<Pattern> patterns(std::span<Given const> given)
{
    std::map<std::pair<EmployeeId, CustomerId>, Several> by_pair;
    std::map<CustomerId, Several> by_customer;
    for (Given const& one : given) {
        by_pair[{one.by, one.to}].push_back(&one);
        by_customer[one.to].push_back(&one);
    }
    std::vector<Pattern> found;
    for (auto const& [_, gestures] : by_pair)
        find_splits(gestures, found);
    for (auto const& [_, gestures] : by_customer)
        if (gestures.size() >= often)
            found.push_back({QuestionKind::same_customer, ids_of(gestures)});
    find_rush(given, found);
    return found;
}
}
