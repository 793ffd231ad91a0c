#include "features/mailroom/outbox.h"

#include "base/text.h"
#include "ground/log/log.h"
#include "ground/mail/compose.h"
#include "ground/mail/post.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::mailroom
{
namespace
{
constexpr int most_attempts = 12; // about a day

// What is kept of a message until it has gone out.
struct Waiting
{
    std::string from_name, subject, text;
    std::vector<desk::FileShown> files;
    std::vector<std::string> earlier;
    std::optional<bool> automatic; // a letter of the program's own
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (from_name, subject, text, files, earlier, automatic))

struct SendOrder
{
    OutboxId outbox;
};
BOOST_DESCRIBE_STRUCT(SendOrder, (), (outbox))

// The mailbox the case came by, else its touchpoint's own, else the first that sends.
std::optional<store::KeptMailbox> mailbox_for(db::Transaction& tx, desk::Outgoing const& message)
{
    auto const all = store::mailboxes(tx);
    auto const last = store::last_mailbox_of(tx, message.id);
    auto const first = [&](auto fits) -> std::optional<store::KeptMailbox> {
        auto const found = std::ranges::find_if(all, fits);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    if (auto const own = first([&](auto const& one) { return last && one.id == *last; }))
        return own;
    if (auto const its =
            first([&](auto const& one) { return message.touchpoint && one.touchpoint == message.touchpoint; }))
        return its;
    return first([](auto const& one) { return one.mode == Mode::live && !one.smtp_host.empty(); });
}

std::optional<mail::Correspondent> receiver(db::Transaction& tx, desk::Outgoing const& message)
{
    auto const customer = message.customer ? customers::get(tx, *message.customer) : std::nullopt;
    if (!customer)
        return std::nullopt;
    for (auto const& contact : customer->contacts)
        if (contact.kind == customers::ContactKind::email && mail::is_address(contact.value))
            return mail::Correspondent{customer->name, contact.value};
    return std::nullopt;
}

std::string subject_of(desk::Outgoing const& message, std::string const& token)
{
    auto const begin = text::lower_ascii(std::string_view(message.subject).substr(0, 3));
    return fmt::format("{}{} {}", begin == "re:" || !message.answers ? "" : "Re: ", message.subject, token);
}

class Courier
{
  public:
    Courier(Mailroom::Inside& inside, jobs::Context& context, store::Going going)
        : inside_(inside), context_(context), going_(std::move(going))
    {}

    // Whatever breaks is told at its message when nothing more is tried.
    jobs::Outcome run()
    try {
        return sent_or_not();
    } catch (jobs::LeaseLost const&) {
        throw;
    } catch (std::exception const& broken) {
        log::error("mail_not_sent", {{"what", broken.what()}});
        return later({"broken", "Something on our side is broken; the log says what.", ""});
    }

  private:
    jobs::Outcome sent_or_not()
    {
        auto const from =
            inside_.parts.database.read([&](db::Transaction& tx) { return store::mailbox(tx, going_.mailbox); });
        if (!from)
            return give_up({"no_mailbox", "The mailbox this was to be sent from is gone.", ""});
        if (from->mode == Mode::shadow)
            return later({"only_tried", "The mailbox is only being tried: nothing is sent from it.", ""});
        auto const sent =
            mail::Post(sending_server(inside_, *from)).send({from->address, {going_.recipient}}, written(*from));
        if (sent)
            return arrived();
        return mail::is_for_good(sent.error()) ? give_up(sent.error()) : later(sent.error());
    }

    std::string written(store::KeptMailbox const& from)
    {
        auto const waiting = from_json<Waiting>(going_.letter).value();
        mail::Outgoing letter;
        letter.message_id = going_.mail_id;
        letter.references = waiting.earlier;
        letter.in_reply_to = waiting.earlier.empty() ? "" : waiting.earlier.back();
        letter.from = {waiting.from_name.empty() ? from.name : waiting.from_name + ", " + from.name, from.address};
        letter.to = {{"", going_.recipient}};
        letter.seconds = going_.made.micros / 1'000'000;
        letter.subject = waiting.subject;
        letter.text = waiting.text;
        letter.mark = inside_.signature.mark();
        letter.automatic = waiting.automatic.value_or(false);
        for (auto const& file : waiting.files)
            letter.enclosures.push_back(
                {file.name, file.type,
                 files::read_all(*files::open_file(inside_.parts.desk.file_path(file.id)), SIZE_MAX), ""});
        return mail::compose(letter);
    }

    jobs::Outcome arrived()
    {
        inside_.parts.database.write([&](db::Transaction& tx) {
            store::put_way(tx, going_.id, Way::sent, context_.now(), {context_.attempt()});
            inside_.parts.desk.gone_out(tx, going_.case_id, going_.entry, going_.mail_id, context_.now());
            context_.finish(tx);
        });
        return jobs::Outcome::done();
    }

    jobs::Outcome give_up(Refusal const& why)
    {
        inside_.parts.database.write([&](db::Transaction& tx) {
            store::put_way(tx, going_.id, Way::failed, context_.now(), trouble(why));
            inside_.parts.desk.not_delivered(tx, going_.case_id, going_.entry, why.code, context_.now());
            context_.finish(tx);
        });
        return jobs::Outcome::done();
    }

    jobs::Outcome later(Refusal const& why)
    {
        if (context_.attempt() >= most_attempts)
            return give_up(why);
        inside_.parts.database.write(
            [&](db::Transaction& tx) { store::put_way(tx, going_.id, Way::waiting, context_.now(), trouble(why)); });
        return jobs::Outcome::failed(why);
    }

    store::Trouble trouble(Refusal const& why) const { return {context_.attempt(), why.code, why.sentence}; }

    Mailroom::Inside& inside_;
    jobs::Context& context_;
    store::Going going_;
};
}

Result<void> put_out(Mailroom::Inside& inside, db::Transaction& tx, desk::Outgoing const& message)
{
    auto const from = mailbox_for(tx, message);
    if (!from || from->smtp_host.empty())
        return Refusal{"no_post", "No mailbox is set up to send from yet. An administrator can add one.", ""};
    if (from->mode == Mode::shadow)
        return Refusal{"only_tried", "This mailbox is only being tried: nothing is sent from it until it goes live.",
                       ""};
    auto const to = receiver(tx, message);
    if (!to)
        return Refusal{"no_address", "The customer has no mail address. Add one, or tell them another way.", ""};
    store::Going const going{
        inside.parts.ids.next<OutboxId>(),
        from->id,
        message.id,
        message.entry,
        inside.signature.mail_id(message.id, message.entry, domain_of(from->address)),
        to->address,
        to_json(Waiting{message.from_name, subject_of(message, inside.signature.token(message.number)), message.text,
                        message.files, message.earlier_mails, !message.answers}),
        Way::waiting,
        inside.parts.clock.now()};
    store::insert(tx, going);
    order_sending(inside, tx, going.id);
    return {};
}

void order_sending(Mailroom::Inside const& inside, db::Transaction& tx, OutboxId id)
{
    inside.parts.queue.put(tx, {.kind = send_job, .argument = to_json(SendOrder{id}), .key = id.text()});
}

Result<void> Mailroom::send_own(OwnLetter const& own) const
{
    auto const all = inside_->parts.database.read([](db::Transaction& tx) { return store::mailboxes(tx); });
    auto const from =
        std::ranges::find_if(all, [](auto const& one) { return one.mode == Mode::live && !one.smtp_host.empty(); });
    if (from == all.end())
        return Refusal{"no_post", "No mailbox is set up to send from yet. An administrator can add one.", ""};
    mail::Outgoing letter;
    letter.message_id = inside_->signature.own_id(own.id, domain_of(from->address));
    letter.from = {from->name, from->address};
    letter.to = {{own.name, own.address}};
    letter.seconds = inside_->parts.clock.now().micros / 1'000'000;
    letter.subject = own.subject;
    letter.text = own.text;
    letter.automatic = true;
    letter.stop = own.stop;
    letter.mark = inside_->signature.mark();
    return mail::Post(sending_server(*inside_, *from)).send({"", {own.address}}, mail::compose(letter));
}

void add_outbox_jobs(Mailroom::Inside& inside, jobs::Kinds& kinds)
{
    kinds.add(std::string(send_job), jobs::Rules{.most_attempts = most_attempts}, [&inside](jobs::Context& context) {
        auto const order = from_json<SendOrder>(context.argument()).value();
        auto const going =
            inside.parts.database.read([&](db::Transaction& tx) { return store::going(tx, order.outbox); });
        if (!going || going->state != Way::waiting)
            return jobs::Outcome::done();
        return Courier(inside, context, *going).run();
    });
}
}
