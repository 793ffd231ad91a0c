#include "features/rights/rules.h"

#include <algorithm>
#include <set>

namespace regard::rights
{
namespace
{
// How much of somebody's right reaches the one in question: no more than `cap`, and through which link of theirs.
struct Reach
{
    std::optional<std::int64_t> cap{}; // none: all of it
    std::optional<DelegationId> through{};
};
using Layer = std::map<EmployeeId, Reach>;

bool is_wider(Reach const& a, Reach const& b) { return b.cap && (!a.cap || *a.cap > *b.cap); }

bool passes(Link const& link, DecisionId decision, std::string_view currency)
{
    if (link.limit && link.limit->currency != currency)
        return false;
    return link.decisions.empty() ||
           std::find(link.decisions.begin(), link.decisions.end(), decision) != link.decisions.end();
}

Reach through(Link const& link, Reach const& so_far)
{
    Reach reach = so_far;
    if (link.limit)
        reach.cap = std::min(link.limit->minor, so_far.cap.value_or(link.limit->minor));
    if (!reach.through)
        reach.through = link.id;
    return reach;
}

// Those one link further up, each by the widest way.
Layer further(Facts const& facts, Layer const& layer, DecisionId decision, std::string_view currency)
{
    Layer next;
    for (Link const& link : facts.links) {
        auto const at = layer.find(link.taker);
        if (at == layer.end() || !passes(link, decision, currency))
            continue;
        Reach const reach = through(link, at->second);
        auto const [known, is_new] = next.emplace(link.giver, reach);
        if (!is_new && is_wider(reach, known->second))
            known->second = reach;
    }
    return next;
}

// A right may be taken over that many links.
bool reaches(Passing passing, int links)
{
    return links == 0 || (links == 1 && passing >= Passing::once) || passing == Passing::on;
}

void take_better(std::optional<May>& best, OwnRight const& right, Reach const& reach)
{
    std::int64_t const limit = std::min(right.limit.minor, reach.cap.value_or(right.limit.minor));
    if (!best || limit > best->limit.minor)
        best = May{right.id, Money{limit, right.limit.currency}, reach.through, right.decision};
}

// Of one decision, from that layer on, which lies so many links away from who decides.
void look(Facts const& facts, Layer layer, int links, DecisionId decision, std::string const& currency,
          std::optional<May>& best)
{
    for (; links <= longest_chain && !layer.empty(); ++links) {
        for (auto const& [person, reach] : layer)
            if (auto const own = facts.own.find(person); own != facts.own.end())
                for (OwnRight const& right : own->second)
                    if (right.decision == decision && right.limit.currency == currency && reaches(right.passing, links))
                        take_better(best, right, reach);
        layer = further(facts, layer, decision, currency);
    }
}

std::set<DecisionId> decisions_of(Facts const& facts, Question const& question)
{
    std::set<DecisionId> decisions;
    for (auto const& [person, rights] : facts.own)
        for (OwnRight const& right : rights)
            if (right.kind == question.kind.value_or(right.kind) &&
                right.decision == question.decision.value_or(right.decision))
                decisions.insert(right.decision);
    return decisions;
}

std::optional<May> strongest_from(Facts const& facts, EmployeeId person, Question const& question, int links)
{
    std::optional<May> best;
    for (DecisionId const decision : decisions_of(facts, question))
        look(facts, {{person, {}}}, links, decision, question.currency, best);
    return best;
}
}

std::optional<May> strongest(Facts const& facts, EmployeeId person, Question const& question)
{
    return strongest_from(facts, person, question, 0);
}

std::optional<May> strongest_to_lend(Facts const& facts, EmployeeId person, Question const& question)
{
    return strongest_from(facts, person, question, 1);
}

bool comes_back(std::span<Link const> links, EmployeeId giver, EmployeeId taker)
{
    std::set<EmployeeId> reached{taker};
    for (bool grew = true; grew && !reached.contains(giver);) {
        grew = false;
        for (Link const& link : links)
            if (reached.contains(link.giver))
                grew = reached.insert(link.taker).second || grew;
    }
    return reached.contains(giver);
}

bool raises(std::optional<RightStanding> const& before, std::optional<RightStanding> const& after)
{
    if (!after)
        return false;
    return !before || after->limit > before->limit || after->passing > before->passing;
}

namespace
{
bool is_within(Holding const& one, Holding const& wider)
{
    return one.decision == wider.decision && one.limit.currency == wider.limit.currency &&
           one.limit.minor <= wider.limit.minor && one.passing <= wider.passing &&
           (!wider.touchpoint || wider.touchpoint == one.touchpoint);
}
}

bool is_more(std::span<Holding const> before, std::span<Holding const> after)
{
    return std::ranges::any_of(after, [&](Holding const& one) {
        return std::ranges::none_of(before, [&](Holding const& wider) { return is_within(one, wider); });
    });
}

bool is_above(ChangeLine const& line, Money const& second)
{
    return raises(line.before, line.after) && (line.currency != second.currency || line.after->limit > second.minor);
}

std::int64_t round_unit(std::string_view currency)
{
    struct Worth
    {
        std::string_view currency;
        std::int64_t units; // whole units that are worth about a euro
    };
    constexpr Worth worths[] = {{"CZK", 25}, {"DKK", 10}, {"HUF", 400}, {"INR", 100}, {"ISK", 150}, {"JPY", 150},
                                {"NOK", 10}, {"PLN", 5},  {"SEK", 10},  {"TRY", 50},  {"ZAR", 20},  {"CNY", 10},
                                {"HKD", 10}, {"MXN", 20}, {"THB", 50},  {"KRW", 1500}};
    std::int64_t minor = 1;
    for (int digits = minor_digits(currency); digits > 0; --digits)
        minor *= 10;
    for (Worth const& worth : worths)
        if (worth.currency == currency)
            return worth.units * minor;
    return minor;
}

Money usual_second(std::string_view currency) { return {500 * round_unit(currency), std::string(currency)}; }
}
