// The ladder: raised by time, by the customer, by an employee; each step has an owner, who answers and settles it.
#include "base/text.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/promises/escalation_store.h"
#include "features/promises/inside.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
Refusal not_there() { return {"not_found", "There is no such escalation.", ""}; }
Refusal settled_already() { return {"wrong_state", "This escalation is settled already.", ""}; }
Refusal words_missing(char const* field)
{
    return {"words_missing", "Write a sentence: the customer may ask what was done.", field};
}

int highest_open(std::vector<Escalation> const& all)
{
    int step = 0;
    for (Escalation const& one : all)
        if (!one.settled)
            step = std::max(step, one.step);
    return step;
}

bool customer_waits_for_an_answer(std::vector<Escalation> const& all)
{
    return std::any_of(all.begin(), all.end(), [](Escalation const& one) {
        return one.raised_by == RaisedBy::customer && !one.answered && !one.settled;
    });
}
}

namespace
{
RungTo to_of(std::vector<Rung> const& ladder, int step)
{
    auto const place = static_cast<std::size_t>(step) - 1;
    return place < ladder.size() ? ladder[place].to : RungTo::lead;
}

// How many leads were asked up to that step, itself included: a rung for the touchpoint passes none of them over.
std::size_t leads_up_to(std::vector<Rung> const& ladder, int step)
{
    std::size_t leads = 0;
    for (int one = 1; one <= step; ++one)
        leads += to_of(ladder, one) == RungTo::lead ? 1 : 0;
    return leads;
}
}

// Who answers for the touchpoint, where that is what the rung says and somebody there may be asked; else the next lead.
std::optional<EmployeeId> Promises::Inside::owner_of_step(db::Transaction& tx, CaseId id, int step, Instant now) const
{
    auto const played = store::history(tx, books.of(tx), id);
    std::vector<Rung> const ladder = played.clock.policy ? played.clock.policy->terms.ladder : std::vector<Rung>();
    bool const asks_there = to_of(ladder, step) == RungTo::touchpoint;
    if (auto const there = asks_there ? who_answers_there(tx, id, now) : std::nullopt)
        return there;
    return lead_of(tx, id, std::max<std::size_t>(1, leads_up_to(ladder, step)), now);
}

std::optional<EmployeeId> Promises::Inside::who_answers_there(db::Transaction& tx, CaseId id, Instant now) const
{
    TouchpointId const touchpoint = parts.lent.touchpoint_of(tx, id);
    if (!touchpoint)
        return std::nullopt;
    for (EmployeeId const one : touchpoints::all_who_answer(tx, touchpoint, books.of(tx)->today(now)))
        if (parts.lent.may_own(tx, id, one))
            return one;
    return std::nullopt;
}

std::optional<EmployeeId> Promises::Inside::lead_of(db::Transaction& tx, CaseId id, std::size_t place,
                                                    Instant now) const
{
    UnitId const team = parts.lent.team_of(tx, id);
    auto leads = team ? people::leads_above(tx, team) : std::vector<EmployeeId>{};
    std::erase_if(leads, [&](EmployeeId const lead) { return !parts.lent.may_own(tx, id, lead); });
    if (leads.empty())
        return std::nullopt;
    EmployeeId const lead = leads[std::min(place, leads.size()) - 1];
    auto const present = people::present_for(tx, lead, books.of(tx)->today(now));
    return present && parts.lent.may_own(tx, id, *present) ? present : lead;
}

Escalation Promises::Inside::climb(db::Transaction& tx, Escalation escalation, api::UserId by) const
{
    escalation.id = parts.ids.next<EscalationId>();
    escalation.owner = owner_of_step(tx, escalation.case_, escalation.step, escalation.raised);
    store::insert_escalation(tx, escalation, by);
    note(tx, escalation.case_, "case.escalated", by,
         {{"escalation", escalation.id},
          {"step", escalation.step},
          {"by", static_cast<std::int64_t>(escalation.raised_by)},
          {"owner", escalation.owner.value_or(EmployeeId{})}});
    return escalation;
}

void Promises::Inside::climb_by_time(db::Transaction& tx, CaseId id, int step, Instant now) const
{
    if (highest_open(store::escalations_of(tx, id)) < step)
        climb(tx, {.case_ = id, .step = step, .raised = now}, {});
}

Result<Escalation> Promises::raise(db::Transaction& tx, CaseId id, RaisedBy by, api::UserId who,
                                   std::string const& reason, Instant now)
{
    if (!inside_->history(tx, id).clock.is_open())
        return Refusal{"not_open", "This case is not open. Reopen it first.", ""};
    auto const before = store::escalations_of(tx, id);
    if (by == RaisedBy::customer && customer_waits_for_an_answer(before))
        return Refusal{"already_escalated", "This has been passed on already. You will get an answer.", ""};
    return inside_->climb(
        tx, {.case_ = id, .step = highest_open(before) + 1, .raised_by = by, .reason = reason, .raised = now}, who);
}

Result<Escalation> Promises::answer(db::Transaction& tx, EscalationId id, api::UserId who, std::string const& text,
                                    Instant now)
{
    auto const escalation = store::escalation(tx, id);
    if (!escalation)
        return not_there();
    if (escalation->settled || escalation->answered)
        return settled_already();
    if (text::is_blank(text))
        return words_missing("answer");
    store::answer_escalation(tx, id, text, now);
    inside_->note(tx, escalation->case_, "case.escalation_answered", who, {{"escalation", id}});
    return *store::escalation(tx, id);
}

Result<Escalation> Promises::settle(db::Transaction& tx, EscalationId id, api::UserId who, std::string const& text,
                                    Instant now)
{
    auto const escalation = store::escalation(tx, id);
    if (!escalation)
        return not_there();
    if (escalation->settled)
        return settled_already();
    if (text::is_blank(text))
        return words_missing("settlement");
    store::settle_escalation(tx, id, text, now);
    inside_->note(tx, escalation->case_, "case.escalation_settled", who, {{"escalation", id}});
    return *store::escalation(tx, id);
}

std::vector<Escalation> Promises::escalations(db::Transaction& tx, CaseId id) { return store::escalations_of(tx, id); }

std::vector<Escalation> Promises::open_escalations(db::Transaction& tx, EmployeeId owner, int limit)
{
    return store::open_escalations_of(tx, owner, limit);
}
}
