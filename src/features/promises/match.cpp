#include "features/promises/terms.h"

namespace regard::promises
{
namespace
{
template <class T>
bool differs(std::optional<T> const& wanted, T const& is)
{
    return wanted && *wanted != is;
}
}

std::optional<int> closeness(Match const& match, Facts const& facts)
{
    if (differs(match.touchpoint, facts.touchpoint) || differs(match.product, facts.product) ||
        differs(match.kind, facts.kind) || differs(match.segment, facts.segment) ||
        differs(match.priority, facts.priority) || differs(match.vertical, facts.vertical))
        return std::nullopt;
    int weight = 0;
    for (bool const named : {match.touchpoint.has_value(), match.product.has_value(), match.kind.has_value(),
                             match.segment.has_value(), match.priority.has_value(), match.vertical.has_value()})
        weight = weight * 2 + (named ? 1 : 0);
    return weight;
}

std::vector<std::string> named_facts(Match const& match)
{
    std::vector<std::string> names;
    if (match.touchpoint)
        names.emplace_back("touchpoint");
    if (match.product)
        names.emplace_back("product");
    if (match.kind)
        names.emplace_back("kind");
    if (match.segment)
        names.emplace_back("segment");
    if (match.priority)
        names.emplace_back("priority");
    if (match.vertical)
        names.emplace_back("vertical");
    return names;
}
}
