// What those who are asked answer, and what becomes of it: done, refused, taken back, or nobody answered in time.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::empowerment
{
namespace
{
constexpr int ended_at_once = 100, most_rounds = 50;

Refusal over_already(MatterState state)
{
    if (state == MatterState::expired)
        return {"ask_over", "Nobody answered in time, so this ask has ended. What was set aside is free again.", ""};
    if (state == MatterState::taken_back)
        return {"ask_taken_back", "Whoever asked has taken it back. There is nothing left to answer.", ""};
    return {"ask_answered", "This has been answered already.", ""};
}

std::string_view kind_of(store::Matter const& one) { return one.is_redress ? "redress" : "gesture"; }

std::string verb(store::Matter const& one, std::string_view what) { return fmt::format("{}.{}", kind_of(one), what); }

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
        if (one_.customer && rights::related(w_.tx, w_.who.employee, *one_.customer))
            return Refusal{"too_near",
                           "You are too near to this customer to decide it: a relation of yours, or a colleague. Ask "
                           "somebody else to look at it.",
                           ""};
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
        auto const may =
            rights::may(w_.tx, w_.who.employee, decision_of(one_), one_.touchpoint, one_.amount.currency, w_.now);
        if (!may || may->limit.minor < amount || inside_.is_lent_by(w_.tx, *may, one_.employee))
            return inside_.refuse(
                w_.language, "right_gone", "",
                {{"limit", text::money(w_.language, {may ? may->limit.minor : 0, one_.amount.currency})}});
        return one_.is_redress ? owe(amount, *may) : give(amount, *may);
    }

    Result<void> owe(std::int64_t amount, rights::May const& may)
    {
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
        // Rules are those of then: what has changed since the ask does not change it.
        auto const standing = inside_.standing(w_.tx, w_.who.employee, one_, gesture.kind, one_.at, one_.amount.minor);
        auto const now = gifts_now(gesture);
        if (now && amount > *now)
            return inside_.refuse(w_.language, *now == 0 ? "no_gift_at_all" : "over_gift_limit", "amount/minor",
                                  {{"left", text::money(w_.language, {*now, one_.amount.currency})}});
        if (auto const paid = pay(gesture, amount); !paid)
            return paid.error();
        end(gesture, MatterState::done, amount);
        gesture.allowed = store::KeptAllowed{w_.who.employee, may.rule, may.limit.minor, may.through};
        if (standing.weighed.policy) {
            gesture.allowed->policy = standing.weighed.policy->id;
            gesture.allowed->number = standing.weighed.policy->number;
        }
        gesture.receipt_due = asks_receipt(gesture, amount);
        store::update(w_.tx, gesture);
        return {};
    }

    // What the gift rules leave of this customer's year, whoever else gave meanwhile.
    std::optional<std::int64_t> gifts_now(store::KeptGesture const& gesture) const
    {
        auto const policy = policy_of(gesture);
        if (!policy || !one_.customer)
            return std::nullopt;
        auto const customer = customers::get(w_.tx, *one_.customer);
        auto const family = customers::family_of(w_.tx, customers::merged_into(w_.tx, *one_.customer));
        Instant const from =
            inside_.begin_of(period_of(AllowancePeriod::year, inside_.zone().local_date(w_.now)).begins);
        std::int64_t const given = store::given_to(w_.tx, family, one_.amount.currency, from);
        std::int64_t const own = one_.at >= from ? one_.amount.minor : 0;
        return customer ? gifts_left(policy->terms, customer->kind, given - own) : std::nullopt;
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
            return act.error();
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
            inside_.say(w_.language, key,
                        {{"amount", text::money(w_.language,
                                                {now.given > 0 ? now.given : now.amount.minor, now.amount.currency})}});
        if (!form_.words.empty())
            text += '\n' + form_.words;
        inside_.tell_case(w_.tx, w_.who, one_, text, w_.now);
    }

    Empowerment::Inside const& inside_;
    api::Writing& w_;
    store::Matter const one_;
    AskAnswer const& form_;
};

// Ends what nobody answered, or whoever asked took back.
void end_without_answer(Empowerment::Inside const& inside, db::Transaction& tx, store::Matter const& one,
                        MatterState state, events::WhoId by, Instant now)
{
    if (auto const waiting = store::waiting(tx, one.id))
        store::end(tx, waiting->id, state == MatterState::expired ? AskEnd::expired : AskEnd::taken_back, {}, now);
    auto const close = [&](store::Matter& kept) {
        kept.state = state;
        kept.ended = now;
        kept.expires.reset();
    };
    if (one.is_redress) {
        auto redress = *store::redress(tx, {one.id});
        close(redress);
        store::update(tx, redress);
    } else {
        auto gesture = *store::gesture(tx, {one.id});
        free_hold(inside, tx, gesture, now);
        close(gesture);
        store::update(tx, gesture);
    }
    inside.note(tx, by, verb(one, state == MatterState::expired ? "expired" : "taken_back"), kind_of(one), one.id,
                {{"to", one.employee}});
    std::string_view language = "en";
    if (auto const person = people::employee(tx, one.employee))
        language = person->language == people::Language::da ? "da" : "en";
    api::Who nobody;
    inside.tell_case(tx, nobody, one,
                     inside.say(language, state == MatterState::expired ? "thread.expired" : "thread.taken_back",
                                {{"amount", text::money(language, one.amount)}}),
                     now);
}

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

// ---- by themselves, as time passes
void climb(Empowerment::Inside const& inside, db::Transaction& tx, store::AskId id, Instant now)
{
    auto const ask = store::ask(tx, id);
    if (!ask || ask->end != AskEnd::waiting || !ask->climbs || *ask->climbs > now)
        return; // somebody answered meanwhile
    auto const one = matter(tx, ask->matter, ask->is_redress);
    auto const gesture = ask->is_redress ? std::nullopt : store::gesture(tx, {ask->matter});
    if (!one || !inside.ask_next(tx, *one, gesture ? gesture->kind : GestureKindId{}, {}, now))
        store::climb_no_more(tx, id); // it stays with whoever was asked last
}

void expire(Empowerment::Inside const& inside, jobs::Context& context, std::int64_t id, bool is_redress)
{
    inside.parts.database.write([&](db::Transaction& tx) {
        context.confirm(tx);
        auto const one = matter(tx, id, is_redress);
        if (one && one->state == MatterState::asked && one->expires && *one->expires <= context.now())
            end_without_answer(inside, tx, *one, MatterState::expired, {}, context.now());
    });
}

// What has fallen due, each in a transaction of its own. Returns how many there were.
std::size_t end_some(Empowerment::Inside const& inside, jobs::Context& context)
{
    Instant const now = context.now();
    struct Due
    {
        std::vector<GestureId> gestures;
        std::vector<RedressId> redress;
        std::vector<store::Ask> climbing;
    };
    auto const due = inside.parts.database.read([&](db::Transaction& tx) {
        return Due{store::gestures_over(tx, now, ended_at_once), store::redress_over(tx, now, ended_at_once),
                   store::climbing(tx, now, ended_at_once)};
    });
    for (GestureId const id : due.gestures)
        expire(inside, context, id.value, false);
    for (RedressId const id : due.redress)
        expire(inside, context, id.value, true);
    for (store::Ask const& ask : due.climbing)
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            climb(inside, tx, ask.id, now);
        });
    return due.gestures.size() + due.redress.size() + due.climbing.size();
}

jobs::Outcome look_after_asks(Empowerment::Inside const& inside, jobs::Context& context)
{
    for (int round = 0; round < most_rounds && !context.should_stop() && end_some(inside, context) > 0; ++round) {
    }
    return jobs::Outcome::done();
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

void Empowerment::Inside::add_ask_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("gestures.asks", jobs::Every{Span::minutes(1)},
                        [this](jobs::Context& context) { return look_after_asks(*this, context); });
}
}
