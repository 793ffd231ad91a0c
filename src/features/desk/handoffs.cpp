// Handing a case on (law 1): the giver answers for it until the receiver accepts; after a day, or three refusals, the lead
// owns it.
#include "features/desk/handoffs.h"

#include "features/people/people.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::desk
{
void answer_offer(db::Transaction& tx, CaseId id, Offer answer, Instant now, std::string_view why)
{
    tx.execute("update case_handoff set answer = $2, answered = $3, why = $4 where case_id = $1 and answer = 0",
               {id, answer, now, why.empty() ? std::nullopt : std::optional<std::string_view>(why)});
}

std::string between(EmployeeId from, EmployeeId to) { return fmt::format("from={} to={}", from.text(), to.text()); }

void offer_to(Desk::Inside& inside, db::Transaction& tx, Work& work, Destination const& to, std::string_view reason,
              Instant now)
{
    LiveCase& one = work.one();
    one.offered_to = to.owner;
    one.offered_until = now + accept_within;
    tx.execute("insert into case_handoff (id, case_id, giver, receiver, team, reason, at, answer) "
               "values ($1, $2, $3, $4, $5, $6, $7, 0)",
               {inside.ids.next_value(), one.id, one.owner, to.owner, to.team, reason, now});
    work.step(Step::offered, reason, between(one.owner, to.owner));
}

namespace
{
// It was nobody else's to take.
void stay(Work& work, Step step)
{
    LiveCase& one = work.one();
    one.offered_to.reset();
    one.offered_until.reset();
    one.refusals = 0;
    work.step(step, {}, between(one.owner, one.owner));
}

// The lead owns it from here on; where it is restricted, a lead who is named.
void give_to_lead(Desk::Inside& inside, db::Transaction& tx, Work& work, Step step, Instant now)
{
    LiveCase& one = work.one();
    EmployeeId const giver = one.owner;
    auto const lead = lead_of(tx, one.team, one.owner, one.about, inside.today(now));
    if (one.restricted && !is_named(tx, one.id, lead->owner)) { // nobody comes to know of it by time passing
        stay(work, step);
        return;
    }
    work.give_to(lead->owner, one.team);
    one.refusals = 0;
    work.step(step, {}, between(giver, lead->owner));
    work.note(cases::What::noted);
    work.tick(promises::Happened::transferred);
}

class Handoffs
{
  public:
    explicit Handoffs(Desk::Inside& inside) : inside_(inside) {}

    Result<CaseRow> offer(api::Writing& w, CaseId id, NewHandoff const& wish) const
    {
        auto const one = workable(w, id);
        if (!one)
            return one.error();
        if (one->offered_to)
            return Refusal{"offered_already", "It is offered to somebody already. Take that back first.", ""};
        auto const to = receiver(w, *one, wish);
        if (!to)
            return to.error();
        if (one->restricted && !is_named(w.tx, id, to->owner))
            return Refusal{"not_named", "Only those named see this case. Name them first, then hand it on.",
                           wish.to ? "to" : "team"};
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        offer_to(inside_, w.tx, work, *to, wish.reason, w.now);
        work.finish("case.offered");
        return row_shown(w.tx, w.who, id);
    }

    Result<CaseRow> answer(api::Writing& w, CaseId id, HandoffAnswered const& given) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        if (!one->offered_to)
            return Refusal{"not_offered", "There is no handoff to answer any more.", ""};
        EmployeeId const needed = given.answer == HandoffAnswer::withdraw ? one->owner : *one->offered_to;
        if (w.who.employee != needed)
            return Refusal{"not_yours",
                           "Only the one it is offered to can answer, and only its owner can take it back.", ""};
        if (given.answer == HandoffAnswer::refuse && !given.reason)
            return Refusal{"reason_missing", "Say why, so that the giver knows where it belongs.", "reason"};
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        switch (given.answer) {
        case HandoffAnswer::accept:
            accept(w, work);
            break;
        case HandoffAnswer::refuse:
            refuse(w, work, *given.reason);
            break;
        case HandoffAnswer::withdraw:
            withdraw(w, work);
            break;
        }
        work.finish("case.handoff_answered");
        return row_shown(w.tx, w.who, id);
    }

    // Somebody makes it theirs without being asked: a colleague helps out, a lead steps in.
    Result<CaseRow> take(api::Writing& w, CaseId id) const
    {
        auto const one = workable(w, id);
        if (!one)
            return one.error();
        if (one->owner == w.who.employee)
            return row_shown(w.tx, w.who, id);
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        if (one->offered_to)
            answer_offer(w.tx, id, Offer::withdrawn, w.now);
        auto const me = people::employee(w.tx, w.who.employee);
        EmployeeId const before = one->owner;
        work.give_to(w.who.employee, me ? me->unit : one->team);
        work.one().refusals = 0;
        work.step(Step::taken, {}, between(before, w.who.employee));
        work.note(cases::What::noted);
        work.tick(promises::Happened::transferred);
        work.finish("case.taken");
        return row_shown(w.tx, w.who, id);
    }

  private:
    Result<LiveCase> workable(api::Writing& w, CaseId id) const
    {
        auto one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        if (!w.who.employee)
            return no_employee_yourself();
        if (!is_open(one->state))
            return Refusal{"not_open", "This case has ended. Open it again first.", ""};
        return *std::move(one);
    }

    Result<Destination> receiver(api::Writing& w, LiveCase const& one, NewHandoff const& wish) const
    {
        if (!wish.to && !wish.team)
            return Refusal{"required", "Choose a person or a team.", "to"};
        if (wish.to == one.owner)
            return Refusal{"own_case", "They own it already.", "to"};
        Wanted const wanted{{}, wish.team, one.language, one.about, one.owner};
        if (!wish.to)
            return route(w.tx, wanted, inside_.today(w.now), w.now, inside_.open_work);
        auto const to = people::employee(w.tx, *wish.to);
        if (!to)
            return Refusal{"no_such_employee", "There is no such employee any more.", "to"};
        if (!may_own(w.tx, to->id, one.about))
            return Refusal{"about_them", "It is about them, or about who leads them. Choose somebody else.", "to"};
        return Destination{to->id, to->unit};
    }

    void accept(api::Writing& w, Work& work) const
    {
        EmployeeId const giver = work.one().owner;
        auto const team = w.tx.one("select team from case_handoff where case_id = $1 and answer = 0", {work.one().id},
                                   [](db::Row const& row) { return row.id<UnitId>(0); });
        answer_offer(w.tx, work.one().id, Offer::accepted, w.now);
        work.give_to(w.who.employee, team && *team ? team : work.one().team);
        work.one().refusals = 0;
        work.step(Step::accepted, {}, between(giver, w.who.employee));
        work.note(cases::What::noted);
        work.tick(promises::Happened::transferred);
    }

    void refuse(api::Writing& w, Work& work, std::string const& why) const
    {
        LiveCase& one = work.one();
        answer_offer(w.tx, one.id, Offer::refused, w.now, why);
        work.step(Step::refused, why, between(w.who.employee, one.owner));
        one.offered_to.reset();
        one.offered_until.reset();
        if (++one.refusals >= most_refusals)
            give_to_lead(inside_, w.tx, work, Step::lapsed, w.now);
    }

    void withdraw(api::Writing& w, Work& work) const
    {
        LiveCase& one = work.one();
        answer_offer(w.tx, one.id, Offer::withdrawn, w.now);
        work.step(Step::withdrawn, {}, between(one.owner, *one.offered_to));
        one.offered_to.reset();
        one.offered_until.reset();
    }

    Desk::Inside& inside_;
};
}

int lapse_offers(Desk::Inside& inside, db::Transaction& tx, Instant now, int limit)
{
    auto const lapsed = store::lapsed_offers(tx, now, limit);
    for (CaseId const id : lapsed) {
        auto const one = store::live_case(tx, id);
        Work work(inside, tx, *one, {}, now);
        answer_offer(tx, id, Offer::lapsed, now);
        give_to_lead(inside, tx, work, Step::lapsed, now);
        work.finish("case.offer_lapsed");
    }
    return static_cast<int>(lapsed.size());
}

Result<CaseRow> Desk::Inside::hand_off(api::Writing& w, CaseId id, NewHandoff const& wish)
{
    return Handoffs(*this).offer(w, id, wish);
}

Result<CaseRow> Desk::Inside::take(api::Writing& w, CaseId id) { return Handoffs(*this).take(w, id); }

void Desk::Inside::add_handoffs(api::Routes& routes)
{
    for (auto const* code : {"offered_already", "not_offered", "not_open"})
        routes.status_of(code, 409);
    routes.status_of("not_yours", 403);
    Handoffs const handoffs(*this);
    routes
        .post("/cases/{id}/handoff", "Hand a case on, with the reason; you answer for it until it is accepted",
              [handoffs](api::Writing& w, CaseId id, NewHandoff const& wish) { return handoffs.offer(w, id, wish); })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/handoff", "Accept or refuse the handoff that waits, or take it back",
             [handoffs](api::Writing& w, CaseId id, HandoffAnswered const& answer) {
                 return handoffs.answer(w, id, answer);
             })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/owner", "Make a case mine",
             [handoffs](api::Writing& w, CaseId id) { return handoffs.take(w, id); })
        .allow(work_on_cases);
}
}
