// What those who are asked answer, and what becomes of it: done or refused; or whoever asked takes it back.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/text/number.h"

namespace regard::empowerment
{
namespace
{
Refusal over_already(MatterState state)
{
    if (state == MatterState::expired)
        return {"ask_over", "Nobody answered in time, so this ask has ended. What was set aside is free again.", ""};
    if (state == MatterState::taken_back)
        return {"ask_taken_back", "Whoever asked has taken it back. There is nothing left to answer.", ""};
    return {"ask_answered", "This has been answered already.", ""};
}

class Answering
{
  public:
    Answering(Empowerment::Inside const& inside, api::Writing& w, store::Matter const& one, AskAnswer const& form)
        : inside_(inside), w_(w), one_(one), form_(form)
    {}

    Result<void> run()
    {
        auto const ask = my_ask();
        if (!ask)
            return ask.error();
        if (!form_.yes && form_.words.find_first_not_of(" \n\t") == std::string::npos)
            return Refusal{"words_missing",
                           "Say in a sentence why not: whoever asked has to tell the customer something.", "words"};
        if (auto const done = form_.yes ? allow() : refuse(); !done)
            return done.error();
        store::end(w_.tx, ask->id, form_.yes ? AskEnd::yes : AskEnd::no, form_.words, w_.now);
        inside_.note(w_.tx, who_id(w_.who), verb(one_, form_.yes ? "allowed" : "refused"), kind_of(one_), one_.id,
                     {{"to", one_.employee}});
        tell(form_.yes ? "thread.yes" : "thread.no");
        return {};
    }

  private:
    Result<store::Ask> my_ask() const
    {
        if (one_.state != MatterState::asked)
            return over_already(one_.state);
        if (one_.expires && *one_.expires <= w_.now)
            return over_already(MatterState::expired);
        if (w_.who.employee == one_.employee)
            return Refusal{"own_ask", "Nobody answers what they asked for themselves.", ""};
        auto const waiting = store::waiting(w_.tx, one_.id);
        if (!waiting || !w_.who.employee || waiting->employee != w_.who.employee)
            return Refusal{"not_yours_to_answer", "Somebody else is asked for this now.", ""};
        auto const gone = inside_.not_theirs_any_more(w_.tx, one_, w_.who.employee, w_.language, w_.now);
        if (gone && (form_.yes || gone->code != "no_right_now")) // to say no one needs no right
            return *gone;
        return *waiting;
    }

    Result<void> allow()
    {
        std::int64_t const amount = form_.amount ? form_.amount->minor : one_.amount.minor;
        if (form_.amount && form_.amount->currency != one_.amount.currency)
            return Refusal{"currency_differs", "Answer in the currency that was asked in.", "amount/currency"};
        if (amount <= 0)
            return Refusal{"amount_not_positive", "Enter an amount above zero.", "amount/minor"};
        if (amount > one_.amount.minor)
            return Refusal{"more_than_asked", "This is more than was asked for.", "amount/minor"};
        auto const may = may_answer(w_.tx, one_, w_.who.employee, w_.now);
        if (may->limit.minor < amount)
            return inside_.refuse(w_.language, "right_gone", "amount/minor", {{"limit", money(may->limit.minor)}});
        return one_.is_redress ? owe(amount, *may) : give(amount, *may);
    }

    Result<void> owe(std::int64_t amount, rights::May const& may)
    {
        if (auto const gone = not_owed_any_more(w_.tx, one_))
            return *gone;
        auto redress = *store::redress(w_.tx, {one_.id});
        end(redress, MatterState::done, amount);
        redress.allowed = store::KeptAllowed{w_.who.employee, may.rule, may.limit.minor, may.through};
        store::update(w_.tx, redress);
        tell_owed(inside_, w_.tx, who_id(w_.who), redress);
        return {};
    }

    Result<void> give(std::int64_t amount, rights::May const& may)
    {
        auto gesture = *store::gesture(w_.tx, {one_.id});
        auto const standing = own_caps(gesture, amount, may);
        if (!standing)
            return standing.error();
        auto const now = gifts_now(gesture);
        if (now && amount > *now)
            return inside_.refuse(w_.language, *now == 0 ? "no_gift_at_all" : "over_gift_limit", "amount/minor",
                                  {{"left", money(*now)}});
        if (auto const paid = pay(gesture, amount); !paid)
            return paid.error();
        end(gesture, MatterState::done, amount);
        gesture.allowed = store::KeptAllowed{w_.who.employee, may.rule, may.limit.minor, may.through};
        if (auto const* policy = standing->weighed.policy) {
            gesture.allowed->policy = policy->id;
            gesture.allowed->number = policy->number;
        }
        gesture.receipt_due = asks_receipt(gesture, amount);
        store::update(w_.tx, gesture);
        return {};
    }

    // Whoever allows it has caps too: their policy is the one of then, as for whoever asked; what the customer has had by now, and how far
    // their right reaches by now, counts.
    Result<Empowerment::Inside::Standing> own_caps(store::KeptGesture const& gesture, std::int64_t amount,
                                                   rights::May const& may) const
    {
        store::Matter part = one_;
        part.amount.minor = amount;
        auto standing = inside_.standing(w_.tx, w_.who.employee, part, gesture.kind, one_.at, one_.amount.minor);
        Weighed& weighed = standing.weighed;
        weighed.right = may.limit.minor;
        if (may_allow(weighed))
            return standing;
        weighed.left = may.limit.minor; // the money is looked at when it moves
        auto const why = beyond(weighed);
        bool const of_kind = std::ranges::find(why, Beyond::kind) != why.end();
        std::int64_t const most = of_kind ? 0 : most_now(weighed);
        return inside_.refuse(w_.language, most == 0 ? "own_caps_reached" : "over_own_caps", "amount/minor",
                              {{"most", money(most)}});
    }

    std::string money(std::int64_t minor) const { return text::money(w_.language, {minor, one_.amount.currency}); }

    // What the gift rules of then leave of this customer's year now, whoever else gave meanwhile.
    std::optional<std::int64_t> gifts_now(store::KeptGesture const& gesture) const
    {
        if (!one_.customer)
            return std::nullopt;
        auto const policy = policy_of(gesture);
        auto const all = store::in_force(w_.tx, one_.at, one_.amount.currency);
        auto const customer = customers::get(w_.tx, *one_.customer);
        auto const family = customers::family_of(w_.tx, customers::merged_into(w_.tx, *one_.customer));
        Instant const from =
            inside_.begin_of(period_of(AllowancePeriod::year, inside_.zone().local_date(w_.now)).begins);
        std::int64_t const given = store::given_to(w_.tx, family, one_.amount.currency, from);
        std::int64_t const own = one_.at >= from ? one_.amount.minor : 0;
        return customer ? gifts_left(policy ? &*policy : nullptr, all, customer->kind, given - own) : std::nullopt;
    }

    std::optional<KeptPolicy> policy_of(store::KeptGesture const& gesture) const
    {
        return gesture.policy ? store::version(w_.tx, *gesture.policy, gesture.policy_number) : std::nullopt;
    }

    bool asks_receipt(store::KeptGesture const& gesture, std::int64_t amount) const
    {
        auto const policy = policy_of(gesture);
        return policy && policy->terms.receipt_from && amount >= *policy->terms.receipt_from;
    }

    Result<void> pay(store::KeptGesture& gesture, std::int64_t amount)
    {
        Money const money{amount, one_.amount.currency};
        budgets::Asking const asking{"allow-" + GestureId{one_.id}.text(), who_id(w_.who), w_.now};
        if (!gesture.hold) {
            inside_.allowance(w_.tx, w_.who.employee, money.currency, w_.now);
            gesture.account = inside_.ledger.of_employee(w_.tx, w_.who.employee, money.currency);
        }
        auto const act = gesture.hold
                             ? inside_.ledger.spend(w_.tx, asking, *gesture.hold, money)
                             : inside_.ledger.spend_at_once(w_.tx, asking, *gesture.account, money,
                                                            {one_.about, one_.customer, one_.id, one_.employee});
        if (!act)
            return act.error().code == "over_budget" ? inside_.refuse(w_.language, "you_have_not_so_much", "")
                                                     : act.error();
        gesture.act = *act;
        return {};
    }

    Result<void> refuse()
    {
        if (one_.is_redress) {
            auto redress = *store::redress(w_.tx, {one_.id});
            end(redress, MatterState::refused, 0);
            store::update(w_.tx, redress);
            return {};
        }
        auto gesture = *store::gesture(w_.tx, {one_.id});
        free_hold(inside_, w_.tx, gesture, w_.now);
        end(gesture, MatterState::refused, 0);
        store::update(w_.tx, gesture);
        return {};
    }

    void end(store::Matter& one, MatterState state, std::int64_t given) const
    {
        one.state = state;
        one.given = given;
        one.ended = w_.now;
        one.expires.reset();
    }

    void tell(std::string_view key)
    {
        auto const now = *matter(w_.tx, one_.id, one_.is_redress);
        std::string text =
            inside_.say(w_.language, key, {{"amount", money(now.given > 0 ? now.given : now.amount.minor)}});
        if (!form_.words.empty())
            text += '\n' + form_.words;
        inside_.tell_case(w_.tx, w_.who, one_, text, w_.now);
    }

    Empowerment::Inside const& inside_;
    api::Writing& w_;
    store::Matter const one_;
    AskAnswer const& form_;
};

Result<void> take_back(Empowerment::Inside const& inside, api::Writing& w, std::int64_t id, bool is_redress)
{
    auto const one = matter(w.tx, id, is_redress);
    if (!one || !w.who.employee || one->employee != w.who.employee)
        return no_such_gesture();
    if (one->state != MatterState::asked)
        return over_already(one->state);
    end_without_answer(inside, w.tx, *one, MatterState::taken_back, who_id(w.who), w.now);
    return {};
}

Result<AskShown> answered(Empowerment::Inside const& inside, api::Writing& w, std::int64_t id, bool is_redress,
                          AskAnswer const& form)
{
    auto const one = matter(w.tx, id, is_redress);
    Showing showing(inside, w.tx, w.who, w.language, w.now);
    if (!one || !showing.sees(*one))
        return no_such_gesture();
    if (auto const done = answer(inside, w, *one, form); !done)
        return done.error();
    return shown(showing, w.tx, *one);
}
}

Result<void> answer(Empowerment::Inside const& inside, api::Writing& w, store::Matter const& one, AskAnswer const& form)
{
    return Answering(inside, w, one, form).run();
}

AskShown shown(Showing& showing, db::Transaction& tx, store::Matter const& one)
{
    if (one.is_redress)
        return {{}, showing.shown(*store::redress(tx, {one.id}))};
    return {showing.shown(*store::gesture(tx, {one.id})), {}};
}

void free_hold(Empowerment::Inside const& inside, db::Transaction& tx, store::KeptGesture const& one, Instant now)
{
    if (one.hold) // where its time was over it is free already
        (void)inside.ledger.release(tx, {"free-" + GestureId{one.id}.text(), {}, now}, *one.hold);
}

void Empowerment::Inside::add_asks(api::Routes& routes)
{
    for (char const* code : {"ask_answered", "ask_over", "ask_taken_back", "not_yours_to_answer", "own_ask"})
        routes.status_of(code, 409);
    routes
        .get("/me/asks", "What waits for my answer, gestures and redress, the longest waiting first",
             [this](api::Reading& r) -> Result<Asks> {
                 Asks asks;
                 Showing showing(*this, r.tx, r.who, r.language, r.now);
                 if (r.who.employee)
                     for (store::Ask const& ask : store::waiting_for(r.tx, r.who.employee, 100))
                         if (auto const one = matter(r.tx, ask.matter, ask.is_redress); one && showing.sees(*one))
                             asks.items.push_back(shown(showing, r.tx, *one));
                 return asks;
             })
        .allow(api::anyone_signed_in);
    routes
        .post("/gestures/{id}/answer",
              "Answer a gesture one is asked for: yes, to all or to less of it, or no with a sentence",
              [this](api::Writing& w, GestureId id, AskAnswer const& form) {
                  return answered(*this, w, id.value, false, form);
              })
        .allow(api::anyone_signed_in)
        .example(R"({"yes":false,"words":"Send flowers instead: it was our third letter"})");
    routes
        .post("/redress/{id}/answer", "Answer redress one is asked for; otherwise the same",
              [this](api::Writing& w, RedressId id, AskAnswer const& form) {
                  return answered(*this, w, id.value, true, form);
              })
        .allow(api::anyone_signed_in);
    routes
        .delete_("/gestures/{id}/ask", "Take back what one asked for, while nobody has answered",
                 [this](api::Writing& w, GestureId id) { return take_back(*this, w, id.value, false); })
        .allow(api::anyone_signed_in);
    routes
        .delete_("/redress/{id}/ask", "Take back redress one asked for, while nobody has answered",
                 [this](api::Writing& w, RedressId id) { return take_back(*this, w, id.value, true); })
        .allow(api::anyone_signed_in);
}
}
