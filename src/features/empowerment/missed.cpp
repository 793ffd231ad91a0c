// Cases that climbed: whether their owner could have settled them with a gesture is looked up at that very moment, as it stood then.
#include "features/empowerment/inside.h"

namespace regard::empowerment
{
namespace
{
// Some right for goodwill, and something left to give.
bool could_have(Empowerment::Inside const& inside, db::Transaction& tx, desk::Glimpse const& one, Instant now)
{
    auto const policies = store::in_force(tx, now);
    auto const* policy = most_particular(policies, inside.place_of(tx, one.owner, one.touchpoint, now));
    if (!policy || policy->terms.most_at_once == 0)
        return false;
    auto const may = rights::may(tx, one.owner, rights::DecisionKind::goodwill, one.touchpoint, policy->currency, now);
    return may && may->limit.minor > 0 && inside.left(tx, one.owner, policy->currency, now).minor > 0;
}
}

void Empowerment::follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now)
{
    for (events::Line const& line : lines) {
        if (line.verb != "case.escalated" || line.quiet || line.number("escalation") == 0)
            continue;
        auto const one = desk::glimpse(tx, {line.subject});
        if (!one || !one->owner || !store::of_case(tx, one->id, {}, 1).empty())
            continue; // something was given, or is asked for
        store::note_missed(tx, line.number("escalation"), *one, could_have(*inside_, tx, *one, now), line.at);
    }
}
}
