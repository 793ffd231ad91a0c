#include "features/mailroom/mailroom.h"

#include "features/mailroom/collecting.h"
#include "features/mailroom/erasing.h"
#include "features/mailroom/inside.h"
#include "features/mailroom/outbox.h"
#include "features/mailroom/readers.h"
#include "features/mailroom/receiving.h"
#include "features/mailroom/routes.h"

#include <algorithm>

namespace regard::mailroom
{
Mailroom::Mailroom(Parts parts)
    : inside_(std::make_unique<Inside>(std::move(parts))), readers_(std::make_unique<Readers>(*inside_))
{}

Mailroom::~Mailroom() { stop(); }

void Mailroom::add_routes(api::Routes& routes)
{
    add_mailbox_routes(*inside_, routes);
    add_mail_routes(*inside_, routes);
    add_outbox_routes(*inside_, routes);
}

void Mailroom::add_jobs(jobs::Kinds& kinds)
{
    add_outbox_jobs(*inside_, kinds);
    add_erasing_jobs(*inside_, kinds);
}

void Mailroom::start() { readers_->start(); }
void Mailroom::stop() { readers_->stop(); }

Result<void> Mailroom::post(db::Transaction& tx, desk::Outgoing const& message)
{
    return put_out(*inside_, tx, message);
}

Result<Fate> Mailroom::take(std::string_view bytes, std::string_view address)
{
    Arrival arrival{.id = inside_->parts.ids.next<MailId>()};
    inside_->parts.database.read([&](db::Transaction& tx) {
        if (auto const mailbox = store::mailbox_of(tx, address)) {
            arrival.mailbox = mailbox->id;
            arrival.touchpoint = mailbox->touchpoint;
        }
    });
    auto upload = inside_->blobs.begin(arrival.id.value);
    upload.write(bytes);
    upload.keep();
    auto const forget = [&] { inside_->blobs.remove(arrival.id.value); };
    try {
        auto const settled = receive(*inside_, arrival);
        if (!settled || settled->again)
            forget();
        if (!settled)
            return settled.error();
        return settled->fate;
    } catch (db::Unavailable const& away) {
        if (!away.in_doubt)
            forget();
        throw;
    } catch (std::exception const&) {
        forget();
        throw;
    }
}

void Mailroom::erase_customer(db::Transaction& tx, customers::CustomerId customer)
{
    mailroom::erase_customer(*inside_, tx, customer);
}

bool Mailroom::any_live(db::Transaction& tx) const
{
    auto const all = store::mailboxes(tx);
    return std::any_of(all.begin(), all.end(), [](auto const& one) { return one.mode == Mode::live; });
}

std::int64_t Mailroom::in_trouble() const
{
    return inside_->parts.database.read([](db::Transaction& tx) { return store::in_trouble(tx); });
}

Result<int> Mailroom::collect(MailboxId id)
{
    auto const mailbox = inside_->parts.database.read([&](db::Transaction& tx) { return store::mailbox(tx, id); });
    if (!mailbox)
        return Refusal{"not_found", "There is no such mailbox any more.", ""};
    auto reader = mail::MailboxReader::connect(reading_server(*inside_, *mailbox));
    if (!reader)
        return reader.error();
    return Visit(*inside_, *mailbox, **reader, [] { return false; }).take_new();
}
}
