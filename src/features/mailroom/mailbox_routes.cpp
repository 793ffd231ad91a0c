#include "base/text.h"
#include "features/mailroom/routes.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/edits.h"
#include "ground/api/said.h"
#include "ground/mail/mailbox_reader.h"
#include "ground/mail/post.h"

#include <functional>

namespace regard::mailroom
{
namespace
{
Refusal no_such_mailbox() { return {"not_found", "There is no such mailbox any more.", ""}; }

Result<void> check(db::Transaction& tx, store::KeptMailbox const& one)
{
    if (auto const same = store::mailbox_of(tx, one.address); same && same->id != one.id)
        return Refusal{"address_taken", "This address has a mailbox already.", "address"};
    if (one.touchpoint && !touchpoints::touchpoint(tx, *one.touchpoint))
        return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoint"};
    if (one.security == Security::none && !mail::is_loopback(one.host))
        return Refusal{"not_encrypted", "Without encryption only a server on this machine may be used.", "security"};
    if (one.smtp_security == Security::none && !one.smtp_host.empty() && !mail::is_loopback(one.smtp_host))
        return Refusal{"not_encrypted", "Without encryption only a server on this machine may be used.",
                       "smtp_security"};
    return {};
}

store::KeptMailbox from_form(NewMailbox const& form)
{
    store::KeptMailbox one;
    one.name = text::trimmed(form.name);
    one.address = text::lower_ascii(text::trimmed(form.address));
    one.host = text::lower_ascii(text::trimmed(form.host));
    one.port = form.port;
    one.security = form.security;
    one.user = text::trimmed(form.user);
    one.sign_in = form.sign_in;
    one.folder = text::trimmed(form.folder);
    one.afterwards = form.afterwards;
    one.smtp_host = text::lower_ascii(text::trimmed(form.smtp_host));
    one.smtp_port = form.smtp_port;
    one.smtp_security = form.smtp_security;
    one.touchpoint = form.touchpoint;
    one.mode = form.mode;
    one.take_existing = form.take_existing;
    return one;
}

store::KeptMailbox changed(store::KeptMailbox one, MailboxChange const& wish, bool without_touchpoint)
{
    api::settle(one.name, wish.name);
    api::settle(one.address, wish.address);
    one.address = text::lower_ascii(text::trimmed(one.address));
    api::settle(one.host, wish.host);
    one.host = text::lower_ascii(text::trimmed(one.host));
    api::settle(one.port, wish.port);
    api::settle(one.security, wish.security);
    api::settle(one.user, wish.user);
    api::settle(one.sign_in, wish.sign_in);
    api::settle(one.folder, wish.folder);
    api::settle(one.afterwards, wish.afterwards);
    api::settle(one.smtp_host, wish.smtp_host);
    one.smtp_host = text::lower_ascii(text::trimmed(one.smtp_host));
    api::settle(one.smtp_port, wish.smtp_port);
    api::settle(one.smtp_security, wish.smtp_security);
    api::settle(one.touchpoint, wish.touchpoint, without_touchpoint);
    api::settle(one.mode, wish.mode);
    return one;
}

// What is wrong, in the reader's language.
using Speaks = std::function<std::string(Refusal const&)>;

Tried tried(Result<void> const& result, Speaks const& speaks)
{
    if (result)
        return {true, "", "", {}};
    auto const& why = result.error();
    return {false, why.code, speaks(why), why.field.empty() ? std::nullopt : std::optional(why.field)};
}

// Reads nothing and sends nothing: opens the folder as if to read it, and signs in to the post.
MailboxCheck try_out(Mailroom::Inside const& inside, store::KeptMailbox const& one, Speaks const& speaks)
{
    MailboxCheck checked;
    auto const reader = mail::MailboxReader::connect(reading_server(inside, one));
    if (!reader)
        checked.reading = tried(reader.error(), speaks);
    else if (auto const folder = (*reader)->open(one.folder, mail::MailboxReader::Access::reading); !folder)
        checked.reading = tried(folder.error(), speaks);
    else {
        checked.reading.works = true;
        checked.mails = folder->mails;
    }
    if (!one.smtp_host.empty()) {
        auto sending = tried(mail::Post(sending_server(inside, one)).check(), speaks);
        if (sending.field)
            sending.field = "smtp_" + (*sending.field == "tls" ? "security" : *sending.field);
        checked.sending = std::move(sending);
    }
    if (checked.reading.field == "tls")
        checked.reading.field = "security";
    return checked;
}

class Endpoints
{
  public:
    explicit Endpoints(Mailroom::Inside& inside) : inside_(&inside) {}

    Mailboxes list(api::Reading& r) const
    {
        Mailboxes all;
        for (auto const& one : store::mailboxes(r.tx))
            all.items.push_back(shown(one, r));
        return all;
    }

    Result<Mailbox> read(api::Reading& r, MailboxId id) const
    {
        if (auto const one = store::mailbox(r.tx, id))
            return shown(*one, r);
        return no_such_mailbox();
    }

    Result<Mailbox> create(api::Writing& w, NewMailbox const& form) const
    {
        auto one = from_form(form);
        one.id = inside_->parts.ids.next<MailboxId>();
        if (auto const fits = check(w.tx, one); !fits)
            return fits.error();
        if (form.secret)
            one.sealed_secret = sealed(*inside_, one, *form.secret);
        store::insert(w.tx, one);
        note(w, "mailbox.created", one.id);
        return shown(*store::mailbox(w.tx, one.id), w);
    }

    Result<Mailbox> change(api::Writing& w, MailboxId id, MailboxChange const& wish) const
    {
        auto const current = store::mailbox(w.tx, id);
        if (!current)
            return no_such_mailbox();
        if (auto const same = w.unchanged(current->version, shown(*current, w)); !same)
            return same.error();
        auto wanted = changed(*current, wish, api::Cleared(w.request)("touchpoint"));
        if (auto const fits = check(w.tx, wanted); !fits)
            return fits.error();
        bool const elsewhere =
            wanted.host != current->host || wanted.smtp_host != current->smtp_host || wanted.user != current->user;
        if (elsewhere && !wish.secret && !current->sealed_secret.empty())
            return Refusal{"secret_missing",
                           "Enter the password again: it is kept for the server and user it was given for.", "secret"};
        if (wish.secret)
            wanted.sealed_secret = sealed(*inside_, wanted, *wish.secret);
        store::update(w.tx, wanted);
        if (wanted.host != current->host || wanted.folder != current->folder || wanted.user != current->user)
            store::read_up_to(w.tx, id, 0, 0, w.now); // another folder has other numbers
        note(w, "mailbox.changed", id);
        return shown(*store::mailbox(w.tx, id), w);
    }

    Result<void> remove(api::Writing& w, MailboxId id) const
    {
        if (!store::mailbox(w.tx, id))
            return no_such_mailbox();
        store::remove(w.tx, id);
        note(w, "mailbox.removed", id);
        return {};
    }

    Result<MailboxCheck> check_now(api::Asking const& asking, MailboxId id) const
    {
        auto const one = inside_->parts.database.read([&](db::Transaction& tx) { return store::mailbox(tx, id); });
        if (!one)
            return no_such_mailbox();
        return try_out(*inside_, *one, [&](Refusal const& why) { return said(why, asking); });
    }

  private:
    std::string said(Refusal const& why, api::Asking const& asking) const
    {
        return api::said(inside_->parts.catalogue, asking.language, why);
    }

    Mailbox shown(Mailbox one, api::Asking const& asking) const
    {
        if (one.trouble)
            one.trouble = said({one.trouble_code.value_or(""), *one.trouble, ""}, asking);
        return one;
    }

    void note(api::Writing& w, std::string_view verb, MailboxId id) const
    {
        inside_->parts.journal.note(
            w.tx,
            {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "mailbox", .subject = id.value});
        w.tx.signal("mailboxes");
    }

    Mailroom::Inside* inside_;
};
}

void add_mailbox_routes(Mailroom::Inside& inside, api::Routes& routes)
{
    routes.status_of("address_taken", 409);
    Endpoints const all(inside);
    routes
        .get("/mailboxes", "List the mailboxes, by name",
             [all](api::Reading& r) { return Result<Mailboxes>(all.list(r)); })
        .allow(read_mailboxes);
    routes
        .post("/mailboxes", "Add a mailbox; it begins as a shadow, which touches and sends nothing",
              [all](api::Writing& w, NewMailbox const& form) { return all.create(w, form); })
        .allow(write_mailboxes)
        .creates("/mailboxes/{id}");
    routes.get("/mailboxes/{id}", "Read one mailbox", [all](api::Reading& r, MailboxId id) { return all.read(r, id); })
        .allow(read_mailboxes);
    routes
        .patch("/mailboxes/{id}", "Change a mailbox; another server or user needs the password anew",
               [all](api::Writing& w, MailboxId id, MailboxChange const& wish) { return all.change(w, id, wish); })
        .allow(write_mailboxes)
        .edits();
    routes
        .delete_("/mailboxes/{id}", "Remove a mailbox; its mails and cases stay",
                 [all](api::Writing& w, MailboxId id) { return all.remove(w, id); })
        .allow(write_mailboxes);
    routes
        .post("/mailboxes/{id}/check", "Try a mailbox and say what is wrong with it; nothing is read or sent",
              [all](api::Asking& asking, MailboxId id) { return all.check_now(asking, id); })
        .allow(write_mailboxes);
}
}
