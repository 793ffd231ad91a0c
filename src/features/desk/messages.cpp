// What employees write: messages that go out after a few seconds, notes that never do, drafts.
#include "features/desk/inside.h"
#include "features/people/people.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::desk
{
namespace
{
Refusal no_such_entry() { return {"not_found", "There is no such message.", ""}; }

// Somebody else answered, or the customer wrote, after what the writer saw.
bool overtaken(std::vector<store::ThreadRow> const& thread, NewMessage const& form, EmployeeId me)
{
    if (!form.seen || form.anyway.value_or(false))
        return false;
    return std::any_of(thread.begin(), thread.end(), [&](store::ThreadRow const& row) {
        bool const message =
            row.kind == EntryKind::message_in ||
            (row.kind == EntryKind::message_out && row.author != me && row.delivery != Delivery::taken_back);
        return message && row.id > *form.seen;
    });
}

// How the customer is told: by hand where they are on the phone or at the counter, else by mail.
Channel way_out(LiveCase const& one, NewMessage const& form)
{
    if (form.channel)
        return *form.channel;
    return one.channel == Channel::counter || one.channel == Channel::phone ? Channel::mail : one.channel;
}
bool is_said_at_once(Channel channel) { return channel == Channel::phone || channel == Channel::counter; }

class Messages
{
  public:
    explicit Messages(Desk::Inside& inside) : inside_(inside) {}

    // What was being written is sent with it.
    Result<EntryWritten> write(api::Writing& w, CaseId id, NewMessage const& form) const
    {
        auto const written = say(w, id, form);
        if (written)
            store::drop_draft(w.tx, id, w.who.employee, form.kind);
        return written;
    }

    // Whatever is being written stays.
    Result<EntryWritten> say(api::Writing& w, CaseId id, NewMessage const& form) const
    {
        auto const one = seen(w.tx, w.who, id);
        if (!one)
            return no_such_case();
        if (!w.who.employee)
            return no_employee_yourself();
        if (form.kind != EntryKind::message_out && form.kind != EntryKind::note)
            return Refusal{"not_a_choice", "Choose a message to the customer or a note.", "kind"};
        if (one->merged_into)
            return Refusal{"is_merged", "This case goes on in another one. Write there.", ""};
        if (form.kind == EntryKind::message_out && overtaken(store::thread(w.tx, id), form, w.who.employee))
            return Refusal{
                "answered_meanwhile",
                "Somebody wrote in this case while you were writing. Read it, then send or change your text.", ""};
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        EntryWritten const written = form.kind == EntryKind::note ? note(w, work, form) : message(w, work, form);
        if (!store::attach(w.tx, form.files, w.who.employee, id, written.id))
            return Refusal{"no_such_file", "A file is not there any more. Bring it again.", "files"};
        work.finish(form.kind == EntryKind::note ? "case.noted" : "case.message_written");
        return written;
    }

    // It is a draft again.
    Result<void> take_back(api::Writing& w, CaseId id, EntryId entry) const
    {
        auto const row = hold_back(w, id, entry);
        if (!row)
            return row.error();
        auto const begun = store::draft(w.tx, id, w.who.employee, EntryKind::message_out);
        store::save_draft(w.tx, id, w.who.employee, EntryKind::message_out, before(*row, begun), w.now);
        return {};
    }

    Result<store::ThreadRow> hold_back(api::Writing& w, CaseId id, EntryId entry) const
    {
        auto const one = seen(w.tx, w.who, id);
        auto const row = one ? store::entry(w.tx, id, entry) : std::nullopt;
        if (!row || row->kind != EntryKind::message_out)
            return no_such_entry();
        if (row->author != w.who.employee)
            return Refusal{"not_yours", "Only whoever wrote it can take it back.", ""};
        if (row->delivery != Delivery::held)
            return Refusal{"already_gone", "It has gone out already and can't be taken back.", ""};
        store::deliver(w.tx, id, entry, Delivery::taken_back, row->at, {});
        Work work(inside_, w.tx, *one, author(w.who), w.now);
        work.step(Step::taken_back);
        work.finish("case.message_taken_back");
        return *row;
    }

    // Tried again: the post was not there, or the address was wrong.
    Result<void> send_again(api::Writing& w, CaseId id, EntryId entry) const
    {
        auto const one = seen(w.tx, w.who, id);
        return one ? send_again(w.tx, *one, entry, w.now) : no_such_entry();
    }

    Result<void> send_again(db::Transaction& tx, LiveCase const& one, EntryId entry, Instant now) const
    {
        auto const row = store::entry(tx, one.id, entry);
        if (!row || row->kind != EntryKind::message_out)
            return no_such_entry();
        if (row->delivery != Delivery::failed)
            return Refusal{"not_failed", "It has not failed.", ""};
        inside_.send(tx, one, *row, now);
        return {};
    }

    Result<DraftShown> save(api::Writing& w, CaseId id, std::string const& kind_text, DraftForm const& form) const
    {
        auto const kind = kind_of(kind_text);
        if (!kind || !seen(w.tx, w.who, id))
            return no_such_case();
        if (!w.who.employee)
            return no_employee_yourself();
        auto const there = store::draft(w.tx, id, w.who.employee, *kind);
        if (there && there->version != form.version) {
            w.current_json = to_json(*there);
            return Refusal{"changed_meanwhile",
                           "You wrote here in another window too. Compare the two texts, then go on with one.", "text"};
        }
        if (form.text.empty())
            store::drop_draft(w.tx, id, w.who.employee, *kind);
        else
            store::save_draft(w.tx, id, w.who.employee, *kind, form, w.now);
        if (form.text.empty() != !there) // begun, or given up: others see who is writing
            inside_.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                        .verb = "case.draft",
                                        .subject_kind = "case_draft",
                                        .subject = id.value,
                                        .quiet = true});
        return store::draft(w.tx, id, w.who.employee, *kind).value_or(DraftShown{*kind, "", false, 0, w.now});
    }

  private:
    // What was taken back, above what was begun since: neither is lost.
    static DraftForm before(store::ThreadRow const& row, std::optional<DraftShown> const& begun)
    {
        if (!begun)
            return {row.text, row.asks, 0};
        return {row.text + "\n\n" + begun->text, row.asks || begun->asks, begun->version};
    }

    static std::optional<EntryKind> kind_of(std::string_view text)
    {
        if (text == "message_out")
            return EntryKind::message_out;
        return text == "note" ? std::optional(EntryKind::note) : std::nullopt;
    }

    EntryWritten note(api::Writing& w, Work& work, NewMessage const& form) const
    {
        EntryId const id = work.say({.id = {}, .kind = EntryKind::note, .text = form.text});
        for (EmployeeId const named : form.mentions)
            if (people::employee(w.tx, named))
                w.tx.execute("insert into case_mention (employee, case_id, entry) values ($1, $2, $3) "
                             "on conflict do nothing",
                             {named, work.one().id, id});
        return {id, std::nullopt};
    }

    EntryWritten message(api::Writing& w, Work& work, NewMessage const& form) const
    {
        Channel const channel = way_out(work.one(), form);
        store::ThreadRow row{.id = {}, .kind = EntryKind::message_out, .channel = channel, .text = form.text};
        row.asks = form.asks;
        if (is_said_at_once(channel)) {
            EntryId const id = work.say(row);
            went_out(work, row);
            return {id, std::nullopt};
        }
        row.delivery = Delivery::held;
        row.goes_out = w.now + undo_for;
        w.tx.signal("desk.held");
        return {work.say(row), row.goes_out};
    }

  public:
    // A message has really gone out: now the clocks hear of it (law 4).
    void went_out(Work& work, store::ThreadRow const& row) const
    {
        bool const first = !work.one().answered;
        work.one().answered = true;
        work.one().customer_waits = false;
        State const before = work.one().state;
        if (row.asks && is_open(before))
            work.go_to(State::waiting_for_customer);
        work.note(first ? cases::What::replied : cases::What::noted, cases::Message::out);
        work.tick(row.asks ? promises::Happened::asked : promises::Happened::replied);
        if (work.one().state != before)
            work.step(Step::state_changed, {},
                      fmt::format("from={} to={}", word_of(before), word_of(work.one().state)));
    }

  private:
    Desk::Inside& inside_;
};

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }
}

Result<EntryWritten> Desk::Inside::say(api::Writing& w, CaseId id, NewMessage const& form)
{
    return Messages(*this).say(w, id, form);
}

Result<void> Desk::Inside::hold_back(api::Writing& w, CaseId id, EntryId entry)
{
    auto const row = Messages(*this).hold_back(w, id, entry);
    return row ? Result<void>() : Result<void>(row.error());
}

// ---- on its way
void Desk::Inside::send(db::Transaction& tx, LiveCase const& one, store::ThreadRow const& row, Instant now)
{
    Outgoing out{one.id, row.id,       one.number,     one.subject, row.text, one.language,
                 {},     one.customer, one.touchpoint, {},          {}};
    if (row.author)
        if (auto const by = people::employee(tx, *row.author))
            out.from_name = first_name(by->name);
    for (store::FileRow const& file : store::files(tx, one.id))
        if (file.entry == row.id)
            out.files.push_back({file.id, file.name, file.type, file.bytes});
    for (store::ThreadRow const& earlier : store::thread(tx, one.id))
        if (!earlier.mail_id.empty())
            out.earlier_mails.push_back(earlier.mail_id);
    store::deliver(tx, one.id, row.id, Delivery::going, row.at, {});
    if (auto const taken = lent.post(tx, out); !taken) {
        store::deliver(tx, one.id, row.id, Delivery::failed, row.at, {});
        Work work(*this, tx, one, {}, now);
        work.step(Step::not_delivered, {}, fmt::format("why={}", taken.error().code));
        work.finish("case.message_failed");
        return;
    }
    journal.note(tx, {.who = {}, .verb = "case.message_going", .subject_kind = "case", .subject = one.id.value});
}

void Desk::gone_out(db::Transaction& tx, CaseId id, EntryId entry, std::string_view mail_id, Instant at)
{
    auto const one = store::live_case(tx, id);
    auto row = one ? store::entry(tx, id, entry) : std::nullopt;
    if (!row || row->delivery == Delivery::sent)
        return; // told twice
    store::deliver(tx, id, entry, Delivery::sent, at, mail_id);
    Work work(*inside_, tx, *one, {.who = {}, .employee = row->author}, at);
    Messages(*inside_).went_out(work, *row);
    work.finish("case.message_sent");
}

void Desk::not_delivered(db::Transaction& tx, CaseId id, EntryId entry, std::string_view why, Instant at)
{
    auto const one = store::live_case(tx, id);
    auto const row = one ? store::entry(tx, id, entry) : std::nullopt;
    if (!row)
        return;
    store::deliver(tx, id, entry, Delivery::failed, row->at, {});
    Work work(*inside_, tx, *one, {}, at);
    work.step(Step::not_delivered, {}, fmt::format("why={}", why));
    work.finish("case.message_failed");
}

Result<void> Desk::send_again(db::Transaction& tx, CaseId id, EntryId entry, Instant now)
{
    auto const one = store::live_case(tx, id);
    return one ? Messages(*inside_).send_again(tx, *one, entry, now) : no_such_entry();
}

void Desk::Inside::add_messages(api::Routes& routes)
{
    for (auto const* code : {"answered_meanwhile", "already_gone", "not_failed", "is_merged"})
        routes.status_of(code, 409);
    Messages const messages(*this);
    routes
        .post("/cases/{id}/messages",
              "Write to the customer (it goes out after ten seconds), or a note that stays here: `kind` says which",
              [messages](api::Writing& w, CaseId id, NewMessage const& form) { return messages.write(w, id, form); })
        .allow(work_on_cases);
    routes
        .delete_("/cases/{id}/messages/{entry}", "Take back a message that has not gone out; it is a draft again",
                 [messages](api::Writing& w, CaseId id, EntryId entry) { return messages.take_back(w, id, entry); })
        .allow(work_on_cases);
    routes
        .post("/cases/{id}/messages/{entry}/delivery", "Try again to send a message that could not be delivered",
              [messages](api::Writing& w, CaseId id, EntryId entry) { return messages.send_again(w, id, entry); })
        .allow(work_on_cases);
    routes
        .put("/cases/{id}/drafts/{kind}", "Save what I am writing, as I type; empty text drops it",
             [messages](api::Writing& w, CaseId id, std::string const& kind, DraftForm const& form) {
                 return messages.save(w, id, kind, form);
             })
        .allow(work_on_cases);
}
}
