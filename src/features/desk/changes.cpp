// What employees change in a case: its fields, its state, its promise.
#include "features/desk/inside.h"
#include "features/desk/verdicts.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <fmt/format.h>

namespace regard::desk
{
namespace
{
class Changes
{
  public:
    explicit Changes(Desk::Inside& inside) : inside_(inside) {}

    Result<CaseRow> change(api::Writing& w, CaseId id, CaseChange const& wish) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        auto const current = rows_shown(w.tx, w.who, {&*one, 1}).front();
        if (auto const same = w.unchanged(one->version, current); !same)
            return same.error();
        if (auto const known = check(w, wish); !known)
            return known.error();
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        apply(work, wish, api::Cleared(w.request));
        refile(w, work, *one);
        if (!is_same_person(w.tx, one->customer, work.one().customer))
            inside_.lent.changed_hands(w.tx, id);
        if (wish.tags)
            set_tags(w.tx, id, *wish.tags);
        work.finish("case.changed");
        return row_shown(w.tx, w.who, id);
    }

    Result<CaseRow> go(api::Writing& w, CaseId id, NewState const& wish) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        if (one->merged_into)
            return Refusal{"is_merged", "This case goes on in another one.", ""};
        bool const asked = store::last_words(store::thread(w.tx, id)).asked;
        if (auto const may = check_state(one->state, asked, wish); !may)
            return may.error();
        if (auto const fits = check_verdict(*one, wish); !fits)
            return fits.error();
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        move(w.tx, work, wish);
        if (wish.verdict)
            store::put_verdict(w.tx, id, *wish.verdict);
        work.finish("case.state_changed");
        return row_shown(w.tx, w.who, id);
    }

    // The message that tells it; an id of 0: none does.
    Result<EntryId> repromise(api::Writing& w, CaseId id, NewPromise const& wish, promises::PromiseActId act) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        auto const stands = inside_.promises.repromise(w.tx, id, wish.until, wish.reason, w.who.user, w.now, act);
        if (!stands)
            return stands.error();
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        std::optional<Instant> const before = one->promised;
        work.stands(*stands);
        work.step(Step::repromised, wish.reason,
                  before ? fmt::format("from={} until={}", before->micros, wish.until.micros)
                         : fmt::format("until={}", wish.until.micros));
        EntryId message{};
        if (wish.message) { // the customer is told in the same breath
            message = work.say({.id = {},
                                .kind = EntryKind::message_out,
                                .channel = Channel::mail,
                                .text = *wish.message,
                                .delivery = Delivery::held,
                                .goes_out = w.now + undo_for});
            w.tx.signal("desk.held");
        }
        work.finish("case.repromised");
        return message;
    }

    void put_touchpoint(api::Writing& w, LiveCase const& one, std::optional<TouchpointId> touchpoint) const
    {
        Work work(inside_, w.tx, one, author(w.who), w.now);
        work.one().touchpoint = touchpoint;
        work.step(Step::changed, {}, "field=touchpoint");
        refile(w, work, one);
        work.finish("case.changed");
    }

    void move(db::Transaction& tx, Work& work, NewState const& wish) const;

  private:
    static Result<void> check_verdict(LiveCase const& one, NewState const& wish)
    {
        if (!wish.verdict)
            return {};
        if (one.kind != Kind::complaint)
            return Refusal{"not_a_complaint", "Only a complaint is upheld or not. Change the kind first.", "verdict"};
        if (wish.state != State::resolved)
            return Refusal{"not_resolved_now", "What was found is said where the case is resolved.", "verdict"};
        if (wish.verdict->amount && wish.verdict->amount->minor < 0)
            return Refusal{"amount_negative", "An amount is not below zero.", "verdict/amount"};
        return {};
    }

    static Result<void> check(api::Writing& w, CaseChange const& wish)
    {
        db::Transaction& tx = w.tx;
        if (wish.touchpoint && !touchpoints::touchpoint(tx, *wish.touchpoint))
            return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoint"};
        if (wish.product && !people::product(tx, *wish.product))
            return Refusal{"no_such_product", "There is no such product any more.", "product"};
        if (wish.vertical && !people::vertical(tx, *wish.vertical))
            return Refusal{"no_such_vertical", "There is no such vertical any more.", "vertical"};
        if (wish.customer && (!customers::get(tx, *wish.customer) || !Sight(tx, w.who).sees(*wish.customer)))
            return Refusal{"no_such_customer", "There is no such customer any more.", "customer"};
        return {};
    }

    static bool is_same_person(db::Transaction& tx, std::optional<CustomerId> a, std::optional<CustomerId> b)
    {
        return a == b || (a && b && customers::merged_into(tx, *a) == customers::merged_into(tx, *b));
    }

    static void apply(Work& work, CaseChange const& wish, api::Cleared const& is_cleared)
    {
        LiveCase& one = work.one();
        auto const say = [&](std::string_view field) { work.step(Step::changed, {}, fmt::format("field={}", field)); };
        if (wish.subject && *wish.subject != one.subject)
            one.subject = *wish.subject, say("subject");
        if (wish.language && *wish.language != one.language)
            one.language = *wish.language, say("language");
        if (wish.kind && *wish.kind != one.kind) {
            work.step(Step::changed, {},
                      fmt::format("field=kind from={} to={}", word_of(one.kind), word_of(*wish.kind)));
            one.kind = *wish.kind;
        }
        if (wish.priority && *wish.priority != one.priority) {
            work.step(Step::changed, {},
                      fmt::format("field=priority from={} to={}", word_of(one.priority), word_of(*wish.priority)));
            one.priority = *wish.priority;
        }
        settle(one.remedy, wish.remedy, is_cleared("remedy"), "remedy", say);
        settle(one.touchpoint, wish.touchpoint, is_cleared("touchpoint"), "touchpoint", say);
        settle(one.product, wish.product, is_cleared("product"), "product", say);
        settle(one.vertical, wish.vertical, is_cleared("vertical"), "vertical", say);
        settle(one.customer, wish.customer, is_cleared("customer"), "customer", say);
    }

    template <class T, class Say>
    static void settle(std::optional<T>& value, std::optional<T> const& wish, bool is_cleared, std::string_view field,
                       Say const& say)
    {
        auto const before = value;
        api::settle(value, wish, is_cleared);
        if (value != before)
            say(field);
    }

    // What measures and clocks go by has changed: the history is filed anew, the policy looked up anew.
    void refile(api::Writing& w, Work& work, LiveCase const& before) const
    {
        LiveCase const& one = work.one();
        if (std::tuple(one.kind, one.priority, one.touchpoint, one.product, one.vertical, one.customer) ==
            std::tuple(before.kind, before.priority, before.touchpoint, before.product, before.vertical,
                       before.customer))
            return;
        auto const word = [&](cases::Dimension dimension, std::string_view text) {
            return inside_.words.number(w.tx, dimension, text);
        };
        using enum cases::Dimension;
        auto const touchpoint_named = one.touchpoint ? touchpoints::touchpoint(w.tx, *one.touchpoint) : std::nullopt;
        auto const product_named = one.product ? people::product(w.tx, *one.product) : std::nullopt;
        auto const vertical_named = one.vertical ? people::vertical(w.tx, *one.vertical) : std::nullopt;
        cases::refile(w.tx, one.id, one.customer.value_or(CustomerId{}).value,
                      {0, word(touchpoint, touchpoint_named ? touchpoint_named->name : ""),
                       word(product, product_named ? product_named->name : ""),
                       word(vertical, vertical_named ? vertical_named->name : ""), word(channel, word_of(one.channel)),
                       word(kind, word_of(one.kind)), word(priority, word_of(one.priority))});
        work.stands(inside_.promises.change_facts(w.tx, one.id, facts_of(w.tx, one), w.now));
    }

    static void set_tags(db::Transaction& tx, CaseId id, std::vector<std::string> const& tags)
    {
        tx.execute("delete from case_tag where case_id = $1", {id});
        for (std::string const& tag : tags)
            tx.execute("insert into case_tag (case_id, tag) values ($1, $2) on conflict do nothing", {id, tag});
    }

    // How many steps of its checklists are left, as the codes of a step.
    std::string left_open(db::Transaction& tx, CaseId id) const
    {
        auto const open = inside_.lent.open_steps(tx, id);
        return open.empty() ? std::string() : fmt::format("open_steps={}", open.size());
    }

    Desk::Inside& inside_;
};

void Changes::move(db::Transaction& tx, Work& work, NewState const& wish) const
{
    using promises::Happened;
    LiveCase& one = work.one();
    State const before = one.state;
    std::string_view const reason = wish.reason ? *wish.reason : std::string_view{};
    work.go_to(wish.state);
    one.resolution = wish.resolution ? wish.resolution : one.resolution;
    one.redress = wish.redress ? wish.redress : one.redress;
    switch (wish.state) {
    case State::resolved:
        work.step(Step::resolved, *wish.resolution, left_open(tx, one.id));
        work.note(cases::What::resolved);
        work.tick(Happened::resolved);
        one.customer_waits = false;
        return;
    case State::confirmed:
        work.step(Step::confirmed, reason);
        work.note(cases::What::noted);
        work.tick(Happened::confirmed);
        return;
    case State::closed:
        one.closed_as = wish.closed_as;
        work.step(Step::closed, reason,
                  wish.closed_as ? fmt::format("as={}", static_cast<int>(*wish.closed_as)) : std::string());
        work.note(cases::What::closed);
        work.tick(Happened::closed);
        return;
    default:
        break;
    }
    work.note(is_open(before) ? cases::What::noted : cases::What::reopened);
    if (!is_open(before)) {
        work.step(Step::reopened, reason);
        work.tick(Happened::reopened);
    } else {
        work.step(Step::state_changed, reason, fmt::format("from={} to={}", word_of(before), word_of(wish.state)));
        if (wish.state == State::waiting_for_customer)
            work.tick(Happened::asked);
        else
            work.tick(before == State::waiting_for_customer ? Happened::answered : Happened::third_party);
    }
}
}

Result<CaseRow> Desk::Inside::change(api::Writing& w, CaseId id, CaseChange const& wish)
{
    return Changes(*this).change(w, id, wish);
}

Result<CaseRow> Desk::Inside::go(api::Writing& w, CaseId id, NewState const& wish)
{
    return Changes(*this).go(w, id, wish);
}

Result<EntryId> Desk::Inside::repromise(api::Writing& w, CaseId id, NewPromise const& wish, promises::PromiseActId act)
{
    return Changes(*this).repromise(w, id, wish, act);
}

void Desk::Inside::move(db::Transaction& tx, Work& work, NewState const& wish) { Changes(*this).move(tx, work, wish); }

void Desk::Inside::put_touchpoint(api::Writing& w, LiveCase const& one, std::optional<TouchpointId> touchpoint)
{
    Changes(*this).put_touchpoint(w, one, touchpoint);
}

std::vector<std::string> tags_of(db::Transaction& tx, CaseId id)
{
    return tx.all("select tag from case_tag where case_id = $1 order by tag", {id},
                  [](db::Row const& row) { return std::string(row.text(0)); });
}

void Desk::Inside::add_changes(api::Routes& routes)
{
    Changes const changes(*this);
    routes
        .patch("/cases/{id}", "Change what a case is about; null takes a value away",
               [changes](api::Writing& w, CaseId id, CaseChange const& wish) { return changes.change(w, id, wish); })
        .allow(work_on_cases)
        .edits();
    routes
        .put("/cases/{id}/state", "Move a case on: waiting, resolved with what was done, closed with why, open again",
             [changes](api::Writing& w, CaseId id, NewState const& wish) { return changes.go(w, id, wish); })
        .allow(work_on_cases);
    routes
        .post("/cases/{id}/promises", "Promise another date, with the reason; the customer is told",
              [changes](api::Writing& w, CaseId id, NewPromise const& wish) -> Result<CaseRow> {
                  if (auto const told = changes.repromise(w, id, wish, {}); !told)
                      return told.error();
                  return row_shown(w.tx, w.who, id);
              })
        .allow(work_on_cases);
}
}
