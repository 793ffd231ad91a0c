// Mails that somebody must look at, and all others.
#include "features/mailroom/receiving.h"
#include "features/mailroom/routes.h"
#include "ground/api/page.h"
#include "ground/http/message.h"

#include <climits>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t for_a_look = 256 << 10; // of a mail: its header

Refusal no_such_mail() { return {"not_found", "There is no such mail any more.", ""}; }

MailShown shown(Mailroom::Inside const& inside, store::Received const& mail)
{
    MailShown one{mail.id, mail.mailbox, mail.at, mail.fate, mail.why, {}, {}, mail.bytes, mail.case_id};
    if (mail.bytes == 0 || !inside.blobs.has(mail.id.value))
        return one;
    auto const letter =
        mail::read_letter(files::read_all(*files::open_file(inside.blobs.path(mail.id.value)), for_a_look));
    one.subject = inside.own_links().masked(letter.subject);
    if (!letter.from.empty())
        one.from = letter.from.front().address;
    return one;
}

Result<api::Page<MailShown>> list(Mailroom::Inside const& inside, api::Reading& r, MailQuery const& query)
{
    MailId before{LLONG_MAX};
    if (query.cursor) {
        auto const read = MailId::from(*query.cursor);
        if (!read)
            return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "cursor"};
        before = *read;
    }
    auto rows = store::received_with(r.tx, query.fate, before, query.limit + 1);
    api::Page<MailShown> page;
    bool const more = rows.size() > static_cast<std::size_t>(query.limit);
    if (more)
        rows.pop_back();
    for (auto const& row : rows)
        page.items.push_back(shown(inside, row));
    if (more)
        page.next = rows.back().id.text();
    return page;
}

Result<http::Response> raw(Mailroom::Inside const& inside, api::Reading& r, MailId id)
{
    auto const mail = store::received(r.tx, id);
    if (!mail || mail->bytes == 0 || !inside.blobs.has(id.value))
        return no_such_mail();
    http::Response answer{200, "application/octet-stream", {}, {}};
    std::string const path = inside.blobs.path(id.value);
    auto const bytes = files::read_all(*files::open_file(path), SIZE_MAX);
    auto shown = inside.own_links().masked_mail(bytes);
    if (shown == bytes)
        answer.body = http::FileBody{path, static_cast<std::uint64_t>(mail->bytes), '"' + id.text() + '"'};
    else
        answer.body = std::move(shown);
    return http::attachment(std::move(answer), id.text() + ".eml");
}

// Whatever it looks like: it becomes a message of a case, with the mail itself as a file.
Result<MailTaken> take_by_hand(Mailroom::Inside& inside, MailId id)
{
    auto const mail = inside.parts.database.read([&](db::Transaction& tx) { return store::received(tx, id); });
    if (!mail)
        return no_such_mail();
    if (mail->fate == Fate::taken && mail->case_id)
        return MailTaken{*mail->case_id};
    if (mail->bytes == 0 || !inside.blobs.has(id.value))
        return no_such_mail();
    Arrival arrival{.id = id, .mailbox = mail->mailbox, .by_hand = true};
    inside.parts.database.read([&](db::Transaction& tx) {
        auto const mailbox = mail->mailbox ? store::mailbox(tx, *mail->mailbox) : std::nullopt;
        arrival.touchpoint = mailbox ? mailbox->touchpoint : std::nullopt;
    });
    auto const settled = receive(inside, arrival);
    if (!settled)
        return settled.error();
    return MailTaken{*settled->case_id};
}
}

void add_mail_routes(Mailroom::Inside& inside, api::Routes& routes)
{
    routes
        .get("/mails", "List the mails that met a fate, newest first: those that somebody must look at",
             [&inside](api::Reading& r, MailQuery const& query) { return list(inside, r, query); })
        .allow(write_mailboxes);
    routes
        .get("/mails/{id}/raw",
             "One mail as it came, but for addresses of customers' own pages; always as an attachment",
             [&inside](api::Reading& r, MailId id) { return raw(inside, r, id); })
        .allow(write_mailboxes);
    routes
        .post("/mails/{id}/retry", "Take a mail that was put aside: it becomes a message of a case",
              [&inside](api::Asking&, MailId id) { return take_by_hand(inside, id); })
        .allow(write_mailboxes);
}
}
