#include "features/promises/policy_rules.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
bool is_code(std::string_view name)
{
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<void> check_deadlines(std::vector<DeadlineTerm> const& deadlines)
{
    for (std::size_t n = 0; n < deadlines.size(); ++n) {
        DeadlineTerm const& one = deadlines[n];
        std::string const field = "terms/deadlines/" + std::to_string(n);
        if (!is_code(one.name))
            return Refusal{"deadline_name", "A deadline's name is a code of small letters, digits and _.",
                           field + "/name"};
        auto const same = [&](DeadlineTerm const& other) { return other.name == one.name; };
        if (std::count_if(deadlines.begin(), deadlines.end(), same) > 1)
            return Refusal{"deadline_twice", "Two deadlines have this name.", field + "/name"};
        if (one.extended && *one.extended <= one.days)
            return Refusal{"extension_shorter", "The extended deadline must be later than the first.",
                           field + "/extended"};
    }
    return {};
}

template <class T>
bool ascending(std::vector<T> const& shares)
{
    auto const not_after = [](T const& a, T const& b) { return b.share <= a.share; };
    return std::adjacent_find(shares.begin(), shares.end(), not_after) == shares.end();
}
}

Result<void> check_policy(NewPolicy const& policy, Instant now)
{
    Terms const& terms = policy.terms;
    if (!terms.acknowledge && !terms.first_reply && !terms.next_update && !terms.resolve && terms.deadlines.empty())
        return Refusal{"policy_empty", "Give at least one target or one deadline.", "terms"};
    if (auto const fits = check_deadlines(terms.deadlines); !fits)
        return fits.error();
    if (!ascending(terms.warnings))
        return Refusal{"warnings_unordered", "Each warning must come later than the one before.", "terms/warnings"};
    if (!ascending(terms.ladder))
        return Refusal{"ladder_unordered", "Each rung must come later than the one before.", "terms/ladder"};
    if (policy.valid_from && *policy.valid_from < now)
        return Refusal{"valid_from_past", "A policy cannot begin in the past: what was told then stays.", "valid_from"};
    return {};
}

PolicyView const* twin_of(Match const& match, std::vector<PolicyView> const& all, PolicyId own)
{
    for (PolicyView const& other : all)
        if (other.id != own && !other.retired && other.versions.front().match == match)
            return &other;
    return nullptr;
}
}
