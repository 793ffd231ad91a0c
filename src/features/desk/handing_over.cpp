// What somebody who leaves, or is away for long, hands over: their cases, the offers that wait for them.
#include "features/desk/handoffs.h"
#include "features/people/leaving.h"
#include "features/people/people.h"

namespace regard::desk
{
namespace
{
Refusal not_theirs() { return {"not_theirs", "It is somebody else's by now.", ""}; }

// May that person get it at all? As whoever hands on a single case is asked.
Result<void> may_get(db::Transaction& tx, LiveCase const& one, EmployeeId to)
{
    if (!people::employee(tx, to))
        return Refusal{"no_such_employee", "There is no such employee any more.", "to"};
    if (!may_own(tx, to, one.about))
        return Refusal{"about_them", "It is about them, or about who leads them. Choose somebody else.", "to"};
    if (one.restricted && !is_named(tx, one.id, to))
        return Refusal{"not_named", "Only those named see this case. Name them first, then hand it on.", "to"};
    return {};
}

// Law 1: who is gone answers for nothing any more, so it is the receiver's at once.
void give(Work& work, db::Transaction& tx, HandingOver const& how, Instant now)
{
    LiveCase& one = work.one();
    if (one.offered_to)
        answer_offer(tx, one.id, Offer::withdrawn, now);
    auto const receiver = people::employee(tx, how.to);
    work.give_to(how.to, receiver->unit ? receiver->unit : one.team);
    one.refusals = 0;
    work.step(Step::taken, how.reason, between(how.from, how.to));
    work.note(cases::What::noted);
    work.tick(promises::Happened::transferred);
    work.finish("case.handed_over");
}
}

Result<void> Desk::hand_over(db::Transaction& tx, CaseId id, HandingOver const& how, Author const& by, Instant now)
{
    auto const one = store::live_case(tx, id);
    if (!one || !is_open(one->state) || one->owner != how.from)
        return not_theirs();
    if (auto const may = may_get(tx, *one, how.to); !may)
        return may.error();
    if (how.way == HandingOver::Way::offered && one->offered_to)
        return Refusal{"offered_already", "It is offered to somebody already. Take that back first.", ""};
    Work work(*inside_, tx, *one, by, now);
    if (how.way == HandingOver::Way::given) {
        give(work, tx, how, now);
        return {};
    }
    offer_to(*inside_, tx, work, {how.to, people::employee(tx, how.to)->unit}, how.reason, now);
    work.finish("case.offered");
    return {};
}

Result<void> Desk::pass_offer_on(db::Transaction& tx, CaseId id, HandingOver const& how, Author const& by, Instant now)
{
    auto const one = store::live_case(tx, id);
    if (!one || !is_open(one->state) || one->offered_to != how.from)
        return not_theirs();
    bool const is_owners = one->owner == how.to; // theirs already: it comes back to them
    if (auto const may = may_get(tx, *one, how.to); !may && !is_owners)
        return may.error();
    Work work(*inside_, tx, *one, by, now);
    work.end_offer();
    if (!is_owners)
        offer_to(*inside_, tx, work, {how.to, people::employee(tx, how.to)->unit}, how.reason, now);
    work.finish("case.offered");
    return {};
}
}
