// Mails of ours that wait or failed: a person looks, tries again or gives up.
#include "features/mailroom/outbox.h"
#include "features/mailroom/routes.h"
#include "ground/api/page.h"

#include <climits>

namespace regard::mailroom
{
namespace
{
Refusal no_such_mail() { return {"not_found", "There is no such mail any more.", ""}; }
Refusal sent_already() { return {"sent_already", "It has gone out already.", ""}; }
Refusal settled_already() { return {"settled_already", "Somebody has seen to it already.", ""}; }
Refusal going_now() { return {"going_now", "It is being sent this very moment. Look again in a minute.", ""}; }

class Outbox
{
  public:
    explicit Outbox(Mailroom::Inside& inside) : inside_(&inside) {}

    Result<api::Page<OutboxMail>> list(api::Reading& r, OutboxQuery const& query) const
    {
        OutboxId before{LLONG_MAX};
        if (query.cursor) {
            auto const read = OutboxId::from(*query.cursor);
            if (!read)
                return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.",
                               "cursor"};
            before = *read;
        }
        auto rows = store::going_with(r.tx, query.state, before, query.limit + 1);
        api::Page<OutboxMail> page;
        bool const more = rows.size() > static_cast<std::size_t>(query.limit);
        if (more)
            rows.pop_back();
        for (store::Going const& row : rows)
            page.items.push_back(shown(r.tx, r.who, row));
        if (more)
            page.next = rows.back().id.text();
        return page;
    }

    Result<OutboxMail> retry(api::Writing& w, OutboxId id) const
    {
        auto const mail = store::going(w.tx, id);
        if (!mail)
            return no_such_mail();
        switch (mail->state) {
        case Way::waiting:
            break;
        case Way::sent:
            return sent_already();
        case Way::failed:
        case Way::given_up:
            return put_again(w, *mail);
        case Way::put_again:
            return settled_already();
        }
        auto const job = inside_->parts.queue.at_work(w.tx, send_job, id.text());
        if (!job)
            order_sending(*inside_, w.tx, id);
        else if (!inside_->parts.queue.hurry(w.tx, job->id))
            return going_now();
        return shown(w.tx, w.who, *store::going(w.tx, id));
    }

    // Its message is marked as not delivered, and whoever owns the case is told.
    Result<OutboxMail> give_up(api::Writing& w, OutboxId id, GivingUp const& wish) const
    {
        auto const mail = store::going(w.tx, id);
        if (!mail)
            return no_such_mail();
        if (mail->state == Way::sent)
            return sent_already();
        if (mail->state != Way::waiting && mail->state != Way::failed)
            return settled_already();
        auto const job = inside_->parts.queue.at_work(w.tx, send_job, id.text());
        if (job && job->state == jobs::State::running)
            return going_now();
        if (job)
            inside_->parts.queue.cancel(w.tx, job->id);
        store::settle_by_hand(w.tx, id, Way::given_up, w.now, wish.reason);
        desk::Desk& desk = inside_->parts.desk;
        desk.not_delivered(w.tx, mail->case_id, mail->entry, "given_up", w.now);
        desk.note(w.tx, mail->case_id, author(w.who), wish.reason, w.now);
        note(w, "outbox.given_up", id);
        return shown(w.tx, w.who, *store::going(w.tx, id));
    }

  private:
    static desk::Author author(api::Who const& who)
    {
        return {events::WhoId{who.user.value}, who.employee ? std::optional(who.employee) : std::nullopt};
    }

    // Another line says how it goes from here: to the address the customer has now.
    Result<OutboxMail> put_again(api::Writing& w, store::Going const& mail) const
    {
        if (auto const again = inside_->parts.desk.send_again(w.tx, mail.case_id, mail.entry, w.now); !again)
            return again.error().code == "not_failed" ? settled_already() : again.error();
        auto const last = store::last_going(w.tx, mail.case_id, mail.entry);
        if (last && last->id != mail.id)
            store::settle_by_hand(w.tx, mail.id, Way::put_again, w.now, mail.reason);
        note(w, "outbox.put_again", mail.id);
        return shown(w.tx, w.who, *last);
    }

    void note(api::Writing& w, std::string_view verb, OutboxId id) const
    {
        inside_->parts.journal.note(
            w.tx,
            {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "outbox", .subject = id.value});
    }

    // Of a case that is not for the reader's eyes: that there is a mail, and how it fares. What a server said may name whom it is to.
    OutboxMail shown(db::Transaction& tx, api::Who const& who, store::Going const& row) const
    {
        OutboxMail mail;
        mail.id = row.id;
        mail.state = row.state;
        mail.mailbox = row.mailbox;
        mail.made = row.made;
        if (auto const from = store::mailbox(tx, row.mailbox))
            mail.from = from->address;
        mail.attempts = row.attempts;
        mail.trouble_code = row.trouble_code;
        mail.ended = row.ended;
        if (row.state == Way::waiting)
            if (auto const job = inside_->parts.queue.at_work(tx, send_job, row.id.text())) {
                mail.is_going = job->state == jobs::State::running;
                if (!mail.is_going)
                    mail.next_try = job->not_before;
            }
        auto const one = desk::may_see(tx, who, row.case_id) ? desk::glimpse(tx, row.case_id) : std::nullopt;
        if (!one)
            return mail;
        mail.about = OutboxCase{one->id, one->number, one->subject};
        if (!one->customer || customers::Seeing(tx, who).sees(*one->customer)) {
            mail.recipient = row.recipient;
            mail.trouble = row.trouble;
        }
        mail.reason = row.reason;
        return mail;
    }

    Mailroom::Inside* inside_;
};
}

void add_outbox_routes(Mailroom::Inside& inside, api::Routes& routes)
{
    for (auto const* code : {"sent_already", "settled_already", "going_now"})
        routes.status_of(code, 409);
    Outbox const outbox(inside);
    routes
        .get("/outbox", "Mails of ours, newest first: those that wait, those that failed, and what became of others",
             [outbox](api::Reading& r, OutboxQuery const& query) { return outbox.list(r, query); })
        .allow(read_mailboxes);
    routes
        .post("/outbox/{id}/retry", "Try a mail now; one that failed is put on its way once more",
              [outbox](api::Writing& w, OutboxId id) { return outbox.retry(w, id); })
        .allow(write_mailboxes);
    routes
        .post("/outbox/{id}/giving-up", "Give a mail up, with the reason; whoever owns its case is told",
              [outbox](api::Writing& w, OutboxId id, GivingUp const& wish) { return outbox.give_up(w, id, wish); })
        .allow(write_mailboxes);
}
}
