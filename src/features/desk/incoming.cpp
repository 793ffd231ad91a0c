// The customer's next word in a case: it goes on, opens again, or a linked case begins.
#include "base/text.h"
#include "features/desk/courtesy.h"
#include "features/desk/family_model.h"
#include "features/desk/inside.h"
#include "features/people/people.h"

#include <fmt/format.h>

namespace regard::desk
{
namespace
{
constexpr int longest_merge = 50; // cases merged into one another, one after the other

// Where a chain of merges ends.
std::optional<LiveCase> end_of(db::Transaction& tx, LiveCase one)
{
    for (int steps = 0; one.merged_into && steps < longest_merge; ++steps) {
        auto next = store::live_case(tx, *one.merged_into);
        if (!next)
            return std::nullopt;
        one = *std::move(next);
    }
    return one;
}

bool same_customer(db::Transaction& tx, LiveCase const& a, LiveCase const& b)
{
    return a.customer && b.customer &&
           customers::merged_into(tx, *a.customer) == customers::merged_into(tx, *b.customer);
}

EntryId say(Work& work, db::Transaction& tx, Incoming const& message, Instant now)
{
    EntryId const entry = work.say({.id = {},
                                    .kind = EntryKind::message_in,
                                    .channel = message.channel,
                                    .text = message.text,
                                    .quoted = message.quoted,
                                    .mail_id = message.mail_id,
                                    .html = message.html});
    for (IncomingFile const& file : message.files)
        store::insert_file(tx, {file.id, entry, file.name, file.type, file.bytes}, work.one().id, {}, now);
    return entry;
}

// When all was done already: it asks for nothing, so it opens and begins nothing.
bool are_mere_thanks(db::Transaction& tx, LiveCase const& one, Incoming const& message)
{
    if (is_open(one.state) || !message.files.empty())
        return false;
    auto const customer = one.customer ? customers::get(tx, *one.customer) : std::nullopt;
    auto const owner = people::employee(tx, one.owner);
    return is_mere_thanks(message.text, (customer ? customer->name : "") + ' ' + (owner ? owner->name : ""));
}

Desk::Received keep_thanks(Work& work, db::Transaction& tx, Incoming const& message, Instant now)
{
    EntryId const entry = say(work, tx, message, now);
    work.note(cases::What::noted, cases::Message::in);
    work.finish("case.customer_wrote");
    return {work.one().id, entry};
}

NewCase follow_up(LiveCase const& old)
{
    NewCase form;
    form.subject = old.subject;
    form.kind = old.kind;
    form.channel = old.channel;
    if (old.customer)
        form.customer.id = *old.customer;
    form.touchpoint = old.touchpoint;
    form.product = old.product;
    form.vertical = old.vertical;
    form.language = old.language;
    form.restricted = old.restricted;
    form.about = old.about;
    return form;
}

Result<Desk::Received> follow(Desk::Inside& inside, db::Transaction& tx, LiveCase const& one, Ticket const& ticket,
                              Incoming const& message, Instant now)
{
    NewCase form = follow_up(one);
    form.channel = message.channel;
    auto const linked = inside.open(tx, ticket, form, {}, message, now);
    if (!linked)
        return linked.error();
    tx.execute("insert into case_link (case_id, other, how) values ($1, $2, $3)", {*linked, one.id, Link::follow_up});
    Work old(inside, tx, one, {}, now);
    old.step(Step::followed_up, {}, fmt::format("case={}", linked->text()));
    old.finish("case.followed_up");
    return Desk::Received{*linked, store::thread(tx, *linked).front().id};
}

// It goes on in another customer's case. What this customer writes stays in their own thread, which is read there too; of the other
// case nothing moves but that somebody waits for an answer.
EntryId say_beside(Desk::Inside& inside, db::Transaction& tx, LiveCase const& one, LiveCase const& elsewhere,
                   Incoming const& message, Instant now)
{
    Work work(inside, tx, one, {}, now);
    EntryId const entry = say(work, tx, message, now);
    work.note(cases::What::noted, cases::Message::in);
    work.finish("case.written_to_beside");
    Work other(inside, tx, elsewhere, {}, now);
    other.one().customer_waits = true;
    other.finish("case.customer_wrote");
    return entry;
}
}

std::optional<LiveCase> speaking_for(db::Transaction& tx, CaseId id)
{
    auto asked = store::live_case(tx, id);
    auto const one = asked && asked->merged_into ? end_of(tx, *asked) : std::nullopt;
    return one && same_customer(tx, *asked, *one) ? one : asked;
}

CaseId where_it_goes_on(db::Transaction& tx, CaseId id)
{
    auto const one = speaking_for(tx, id);
    return one ? one->id : id;
}

Result<Desk::Received> Desk::receive(db::Transaction& tx, CaseId id, Ticket const& ticket, Incoming const& message,
                                     Instant now)
{
    auto const one = speaking_for(tx, id);
    if (!one)
        return no_such_case();
    if (are_mere_thanks(tx, *one, message)) {
        Work work(*inside_, tx, *one, {}, now);
        return keep_thanks(work, tx, message, now);
    }
    if (auto const elsewhere = one->merged_into ? end_of(tx, *one) : std::nullopt;
        elsewhere && is_open(elsewhere->state))
        return Received{one->id, say_beside(*inside_, tx, *one, *elsewhere, message, now)};
    Wakes const wakes = customer_wrote(one->state, one->ended, now);
    if (wakes == Wakes::follows_up)
        return follow(*inside_, tx, *one, ticket, message, now);
    Work work(*inside_, tx, *one, {}, now);
    EntryId const entry = say(work, tx, message, now);
    work.one().customer_waits = true;
    State const before = one->state;
    if (wakes != Wakes::nothing)
        work.go_to(State::open);
    work.note(wakes == Wakes::reopens ? cases::What::reopened : cases::What::noted, cases::Message::in);
    if (wakes == Wakes::reopens) {
        work.step(Step::reopened);
        work.tick(promises::Happened::reopened);
    }
    work.tick(promises::Happened::answered);
    if (wakes == Wakes::goes_on)
        work.step(Step::state_changed, {}, fmt::format("from={} to={}", word_of(before), word_of(State::open)));
    work.finish("case.customer_wrote");
    return Received{one->id, entry};
}

void Desk::note(db::Transaction& tx, CaseId id, Author const& by, std::string const& text, Instant now)
{
    Work work(*inside_, tx, store::live_case(tx, id).value(), by, now);
    work.say({.id = {}, .kind = EntryKind::note, .text = std::string(text::cut(text, longest_message))});
    work.finish("case.noted");
}

Result<void> Desk::already_answered(db::Transaction& tx, CaseId id, Instant now)
{
    auto const one = speaking_for(tx, id);
    if (!one)
        return no_such_case();
    if (one->state != State::waiting_for_customer)
        return Refusal{"not_waiting", "We are not waiting for an answer.", ""};
    Work work(*inside_, tx, *one, {}, now);
    work.go_to(State::open);
    work.one().customer_waits = true;
    work.step(Step::already_answered);
    work.note(cases::What::noted, cases::Message::in);
    work.tick(promises::Happened::answered);
    work.finish("case.already_answered");
    return {};
}

Result<void> Desk::confirm(db::Transaction& tx, CaseId id, Instant now)
{
    auto const one = speaking_for(tx, id);
    if (!one)
        return no_such_case();
    if (one->state != State::resolved)
        return Refusal{"not_resolved", "There is nothing to confirm.", ""};
    Work work(*inside_, tx, *one, {}, now);
    work.go_to(State::confirmed);
    work.step(Step::confirmed);
    work.note(cases::What::noted);
    work.tick(promises::Happened::confirmed);
    work.finish("case.confirmed");
    return {};
}

Result<void> Desk::reopen(db::Transaction& tx, CaseId id, std::string const& why, Instant now)
{
    auto const one = speaking_for(tx, id);
    if (!one)
        return no_such_case();
    if (customer_wrote(one->state, one->ended, now) != Wakes::reopens)
        return Refusal{"not_reopened", "This case can't be opened again. Write to us, and a new one begins.", ""};
    Work work(*inside_, tx, *one, {}, now);
    work.go_to(State::open);
    work.one().customer_waits = true;
    work.step(Step::reopened, why);
    work.note(cases::What::reopened, cases::Message::in);
    work.tick(promises::Happened::reopened);
    work.finish("case.reopened");
    return {};
}
}
