// Giving: within right, policy, budget and caps it is done at once; beyond them the next person up the line is asked.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/text/number.h"

namespace regard::empowerment
{
namespace
{
class Giving
{
  public:
    Giving(Empowerment::Inside const& inside, api::Writing& w) : inside_(inside), w_(w) {}

    Result<Gesture> for_case(CaseId id, NewGesture const& form)
    {
        auto const one = desk::glimpse(w_.tx, id);
        if (!one || !w_.who.may(desk::read_cases) || !desk::may_see(w_.tx, w_.who, id))
            return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
        if (!one->customer)
            return no_customer();
        return give(one->customer, id, one->touchpoint, form);
    }

    Result<Gesture> for_customer(CustomerId id, NewGesture const& form) { return give(id, {}, {}, form); }

  private:
    Result<Gesture> give(std::optional<CustomerId> customer, std::optional<CaseId> about,
                         std::optional<TouchpointId> touchpoint, NewGesture const& form)
    {
        if (!w_.who.employee)
            return no_employee_yourself();
        one_.kind = form.kind;
        one_.amount = form.amount;
        one_.reason = form.reason;
        one_.words = form.words;
        one_.employee = w_.who.employee;
        one_.at = w_.now;
        one_.about = about;
        one_.customer = customers::merged_into(w_.tx, *customer);
        one_.touchpoint = touchpoint;
        if (auto const fits = check(); !fits)
            return fits.error();
        inside_.allowance(w_.tx, one_.employee, one_.amount.currency, w_.now);
        auto const standing = inside_.standing(w_.tx, one_.employee, one_, one_.kind, w_.now);
        if (standing.gifts && one_.amount.minor > *standing.gifts)
            return over_gift_limit(*standing.gifts);
        auto const beyond = empowerment::beyond(standing.weighed);
        take_policy(standing);
        one_.beyond = bits_of(beyond);
        auto const done = beyond.empty() ? do_it(standing) : ask(standing);
        if (!done)
            return done.error();
        return Showing(inside_, w_.tx, w_.who, w_.language, w_.now).shown(*store::gesture(w_.tx, GestureId{one_.id}));
    }

    Result<void> check() const
    {
        auto const customer = customers::get(w_.tx, *one_.customer);
        if (!customer || customer->erased || !customers::Seeing(w_.tx, w_.who).sees(*one_.customer))
            return no_such_customer();
        auto const kind = store::kind(w_.tx, one_.kind);
        if (!kind || kind->retired)
            return Refusal{"no_such_gesture_kind", "This is not in the catalogue any more. Choose something else.",
                           "kind"};
        return may_begin(w_.tx, one_);
    }

    Refusal over_gift_limit(std::int64_t left) const
    {
        if (left == 0)
            return inside_.refuse(w_.language, "no_gift_at_all", "amount/minor");
        return inside_.refuse(w_.language, "over_gift_limit", "amount/minor", {{"left", shown(left)}});
    }

    void take_policy(Empowerment::Inside::Standing const& standing)
    {
        one_.id = inside_.parts.ids.next<GestureId>().value;
        if (auto const person = people::employee(w_.tx, one_.employee))
            one_.unit = person->unit;
        if (!standing.weighed.policy)
            return;
        one_.policy = standing.weighed.policy->id;
        one_.policy_number = standing.weighed.policy->number;
    }

    budgets::Asking asking(std::string_view what) const
    {
        return {std::string(what) + '-' + GestureId{one_.id}.text(), who_id(w_.who), w_.now};
    }
    budgets::About about() const { return {one_.about, one_.customer, one_.id, one_.employee}; }

    Result<void> do_it(Empowerment::Inside::Standing const& standing)
    {
        auto const account = inside_.ledger.of_employee(w_.tx, one_.employee, one_.amount.currency);
        auto const act = inside_.ledger.spend_at_once(w_.tx, asking("gesture"), account, one_.amount, about());
        if (!act)
            return act.error();
        one_.account = account;
        one_.act = *act;
        one_.state = MatterState::done;
        one_.given = one_.amount.minor;
        one_.ended = w_.now;
        one_.allowed = store::KeptAllowed{one_.employee,         standing.may->rule, standing.may->limit.minor,
                                          standing.may->through, one_.policy,        one_.policy_number};
        auto const receipt = standing.weighed.policy->terms.receipt_from;
        one_.receipt_due = receipt && one_.given >= *receipt;
        store::insert(w_.tx, one_);
        inside_.note(w_.tx, who_id(w_.who), "gesture.done", "gesture", one_.id);
        tell("thread.done");
        return {};
    }

    Result<void> ask(Empowerment::Inside::Standing const& standing)
    {
        auto const settings = store::settings(w_.tx);
        one_.state = MatterState::asked;
        one_.expires = inside_.working(w_.tx, w_.now, settings.ask_holds_hours);
        if (auto const held = set_aside(); !held)
            return held.error();
        store::insert(w_.tx, one_);
        if (!inside_.ask_next(w_.tx, one_, one_.kind, who_id(w_.who), w_.now))
            return nobody_above(most_now(standing.weighed));
        tell("thread.asked");
        return {};
    }

    // On the own account where it has as much, else on the unit's; where neither has, whoever allows it pays.
    Result<void> set_aside()
    {
        auto& ledger = inside_.ledger;
        std::vector<budgets::AccountId> from{ledger.of_employee(w_.tx, one_.employee, one_.amount.currency)};
        if (one_.unit)
            from.push_back(ledger.of_unit(w_.tx, *one_.unit, one_.amount.currency));
        for (budgets::AccountId const account : from) {
            if (budgets::Ledger::account(w_.tx, account).available < one_.amount.minor)
                continue;
            auto const hold =
                ledger.hold(w_.tx, asking("hold"), account, one_.amount, *one_.expires + Span::days(1), about());
            if (!hold)
                return hold.error();
            one_.account = account;
            one_.hold = *hold;
            return {};
        }
        return {};
    }

    Refusal nobody_above(std::int64_t most) const
    {
        return inside_.refuse(w_.language, most == 0 ? "nobody_above" : "nobody_above_this", "amount/minor",
                              {{"most", shown(most)}});
    }

    std::string shown(std::int64_t minor) const { return text::money(w_.language, {minor, one_.amount.currency}); }

    void tell(std::string_view key)
    {
        Showing showing(inside_, w_.tx, w_.who, w_.language, w_.now);
        auto const kind = showing.shown(*store::kind(w_.tx, one_.kind));
        inside_.tell_begun(w_, one_, key, kind.name);
    }

    Empowerment::Inside const& inside_;
    api::Writing& w_;
    store::KeptGesture one_;
};
}

void Empowerment::Inside::add_gestures(api::Routes& routes)
{
    routes.status_of("ask_answered", 409);
    routes
        .post(
            "/cases/{id}/gestures",
            "Give the customer of a case something. Within one's right, policy and budget it is done at once (`state` "
            "is "
            "`done`); beyond them the next person up the line is asked (`asked`: see `asks`) and the money is set "
            "aside",
            [this](api::Writing& w, CaseId id, NewGesture const& form) { return Giving(*this, w).for_case(id, form); })
        .allow(make_gestures)
        .creates("/gestures/{id}")
        .example(R"({"kind":"0000000000001","amount":{"minor":25000,"currency":"DKK"},"reason":"long_wait",)"
                 R"("words":"Three letters, and no card yet"})");
    routes
        .post("/customers/{id}/gestures", "Give a customer something that belongs to no case; otherwise the same",
              [this](api::Writing& w, CustomerId id, NewGesture const& form) {
                  return Giving(*this, w).for_customer(id, form);
              })
        .allow(make_gestures)
        .creates("/gestures/{id}");
    routes
        .get("/gestures/{id}",
             "One gesture: who gave it, who allowed it under which rule and when, who was asked before",
             [this](api::Reading& r, GestureId id) -> Result<Gesture> {
                 auto const one = store::gesture(r.tx, id);
                 Showing showing(*this, r.tx, r.who, r.language, r.now);
                 if (!one || !showing.sees(*one))
                     return no_such_gesture();
                 return showing.shown(*one);
             })
        .allow(read_rules);
}
}
