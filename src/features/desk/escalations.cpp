// A case climbs: an employee or the customer asks the lead of its team to look, and then whoever leads them.
#include "features/desk/inside.h"

namespace regard::desk
{
namespace
{
class Escalations
{
  public:
    explicit Escalations(Desk::Inside& inside) : inside_(inside) {}

    Result<promises::Escalation> raise(api::Writing& w, CaseId id, Reason const& wish) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        return inside_.escalate(w.tx, *one, promises::RaisedBy::employee, author(w.who), wish.reason, w.now);
    }

    // First what is being done, then what became of it.
    Result<promises::Escalation> answer(api::Writing& w, CaseId id, promises::EscalationId escalation,
                                        EscalationAnswer const& given) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one || !belongs(w.tx, id, escalation))
            return no_such_case();
        auto const done = given.settles ? inside_.promises.settle(w.tx, escalation, w.who.user, given.text, w.now)
                                        : inside_.promises.answer(w.tx, escalation, w.who.user, given.text, w.now);
        if (!done)
            return done.error();
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        work.step(given.settles ? Step::settled : Step::escalation_answered, given.text);
        work.finish(given.settles ? "case.escalation_settled" : "case.escalation_answered");
        return done;
    }

  private:
    bool belongs(db::Transaction& tx, CaseId id, promises::EscalationId escalation) const
    {
        for (promises::Escalation const& one : inside_.promises.escalations(tx, id))
            if (one.id == escalation)
                return true;
        return false;
    }

    Desk::Inside& inside_;
};
}

Result<promises::Escalation> Desk::Inside::escalate(db::Transaction& tx, LiveCase const& one, promises::RaisedBy by,
                                                    Author const& who, std::string const& reason, Instant now)
{
    auto const raised = promises.raise(tx, one.id, by, api::UserId{who.who.value}, reason, now);
    if (!raised)
        return raised;
    Work work(*this, tx, one, who, now);
    work.step(Step::escalated, reason, by == promises::RaisedBy::customer ? "by=customer" : "");
    work.finish("case.escalated");
    return raised;
}

Result<void> Desk::escalate(db::Transaction& tx, CaseId id, std::string const& reason, Instant now)
{
    auto const one = speaking_for(tx, id);
    if (!one)
        return no_such_case();
    if (one->merged_into) // it goes on in another customer's
        return Refusal{"not_open", "This case is not open. Reopen it first.", ""};
    auto const raised = inside_->escalate(tx, *one, promises::RaisedBy::customer, {}, reason, now);
    if (!raised)
        return raised.error();
    return {};
}

void Desk::Inside::add_escalations(api::Routes& routes)
{
    for (auto const* code : {"already_escalated", "wrong_state"})
        routes.status_of(code, 409);
    Escalations const escalations(*this);
    routes
        .post("/cases/{id}/escalations", "Ask the lead above to look at a case",
              [escalations](api::Writing& w, CaseId id, Reason const& wish) { return escalations.raise(w, id, wish); })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/escalations/{escalation}", "Answer an escalation, or say what became of it",
             [escalations](api::Writing& w, CaseId id, promises::EscalationId escalation,
                           EscalationAnswer const& answer) { return escalations.answer(w, id, escalation, answer); })
        .allow(work_on_cases);
}
}
