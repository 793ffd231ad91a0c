#include "features/mailroom/receiving.h"

#include "base/text.h"
#include "features/access/secrets.h"
#include "features/mailroom/sorting.h"
#include "features/people/people.h"
#include "ground/log/log.h"
#include "ground/mail/compose.h"
#include "ground/mail/forwarded.h"
#include "ground/mail/kind.h"
#include "ground/mail/reply_text.h"
#include "ground/mail/safe_html.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::mailroom
{
namespace
{
constexpr std::size_t most_files = 100;

std::string hex(std::string_view bytes)
{
    std::string text;
    for (unsigned char const c : bytes)
        text += fmt::format("{:02x}", c);
    return text;
}

// The same in every copy of a mail, whichever way it came: what servers add on the way stands in the header.
std::string content_of(mail::Letter const& letter, std::string_view bytes)
{
    auto const lf = bytes.find("\n\n");
    auto const crlf = bytes.find("\r\n\r\n");
    auto const body = bytes.substr(std::min({lf, crlf, bytes.size()}));
    auto const from = letter.from.empty() ? std::string() : letter.from.front().address;
    return hex(access::sha256(fmt::format("{}\n{}\n{}\n{}\n", letter.message_id, from, letter.at, letter.subject) +
                              access::sha256(body)));
}

mail::Correspondent sender_of(mail::Letter const& letter)
{
    for (auto const* list : {&letter.from, &letter.reply_to})
        for (auto const& one : *list)
            if (mail::is_address(one.address))
                return one;
    return {};
}

// The case this mail goes on with: named by an id we signed, or by a signed number that the case's own customer uses.
std::optional<CaseId> followed(db::Transaction& tx, Signature const& signature, mail::Letter const& letter,
                               std::string const& sender)
{
    for (auto reference = letter.references.rbegin(); reference != letter.references.rend(); ++reference)
        if (auto const place = signature.place_of(*reference); place && desk::glimpse(tx, place->id))
            return place->id;
    auto const number = signature.number_in(letter.subject);
    auto const id = number ? desk::case_numbered(tx, *number) : std::nullopt;
    auto const one = id ? desk::glimpse(tx, *id) : std::nullopt;
    auto const customer = one && !sender.empty() ? customers::find_by_address(tx, sender) : std::nullopt;
    bool const theirs = customer && one->customer && customers::merged_into(tx, *one->customer) == *customer;
    return theirs ? id : std::nullopt;
}

mail::Ours ours(db::Transaction& tx, Signature const& signature)
{
    mail::Ours ours{{}, signature.mark()};
    for (auto const& one : store::mailboxes(tx))
        ours.addresses.push_back(one.address);
    return ours;
}

desk::IncomingFile kept(Mailroom::Inside& inside, std::string const& name, std::string const& type,
                        std::string_view bytes)
{
    return {inside.parts.desk.keep_file(bytes), name, type, static_cast<std::int64_t>(bytes.size())};
}

// Everything in the mail that is no text of it, as files of the case.
class Contents
{
  public:
    Contents(Mailroom::Inside& inside, mail::Letter const& letter, CaseId id)
        : inside_(inside), letter_(letter), id_(id)
    {}

    desk::Incoming take()
    {
        auto const reply = mail::folded(letter_.text);
        desk::Incoming message;
        message.text = text::cut(reply.written, desk::longest_message);
        message.quoted = text::cut(reply.quoted, desk::longest_message);
        message.mail_id = letter_.message_id;
        for (std::size_t i = 0; i < letter_.parts.size(); ++i)
            take_part(i);
        if (auto const html = letter_.html(); !html.empty())
            message.html = inside_.parts.desk.keep_file(
                mail::sanitised(html, [&](std::string_view id) { return address_of(id); }).html);
        message.files = std::move(files_);
        return message;
    }
    bool shows_all() const { return shows_all_ && letter_.text.size() < desk::longest_message; }

  private:
    void take_part(std::size_t i)
    {
        auto const& part = letter_.parts[i];
        if (part.inside >= 0 || part.role == mail::Role::text)
            return;
        if (files_.size() == most_files) {
            shows_all_ = false;
            return;
        }
        files_.push_back(kept(inside_, part.name.empty() ? "attachment.bin" : part.name, part.type, letter_.bytes(i)));
        if (!part.content_id.empty())
            by_content_id_.emplace_back(part.content_id, files_.back().id);
    }

    std::string address_of(std::string_view content_id) const
    {
        for (auto const& [known, file] : by_content_id_)
            if (known == content_id)
                return fmt::format("/api/v1/cases/{}/files/{}", id_.text(), file.text());
        return {};
    }

    Mailroom::Inside& inside_;
    mail::Letter const& letter_;
    CaseId id_;
    std::vector<desk::IncomingFile> files_;
    std::vector<std::pair<std::string, desk::FileId>> by_content_id_;
    bool shows_all_ = true;
};

void fill_case(Mailroom::Inside& inside, Judged& judged, Arrival const& arrival, mail::Letter const& letter,
               std::string_view bytes)
{
    auto const sender = sender_of(letter);
    judged.ticket = inside.parts.desk.ticket();
    Contents contents(inside, letter, judged.follows.value_or(judged.ticket.id));
    judged.message = contents.take();
    if (!judged.by && (arrival.by_hand || !contents.shows_all()))
        judged.message.files.push_back(kept(inside, "mail.eml", "message/rfc822", bytes));
    auto const subject = without_tokens(letter.subject);
    judged.form.subject = subject.empty() ? "(no subject)" : text::cut(subject, desk::longest_subject);
    judged.form.channel = desk::Channel::mail;
    judged.form.touchpoint = arrival.touchpoint;
    if (!sender.address.empty())
        judged.form.customer.email = sender.address;
    if (!text::is_blank(sender.name))
        judged.form.customer.name = text::cut(sender.name, customers::longest_name);
}

// A case of whoever wrote first. What our own added stays among us, and so does the mail as it came, which shows both.
void fill_forwarded(Mailroom::Inside& inside, Judged& judged, Arrival const& arrival, mail::Letter const& letter,
                    mail::Forwarded const& forwarded)
{
    fill_case(inside, judged, arrival, letter, {});
    judged.message.html.reset();
    judged.message.quoted.clear();
    judged.message.text = text::cut(forwarded.text, desk::longest_message);
    judged.form.customer = {};
    judged.form.customer.email = forwarded.from.address;
    if (!text::is_blank(forwarded.from.name))
        judged.form.customer.name = text::cut(forwarded.from.name, customers::longest_name);
    if (auto const subject = without_tokens(forwarded.subject); !text::is_blank(subject))
        judged.form.subject = text::cut(subject, desk::longest_subject);
    judged.added = forwarded.before;
}

void fill_bounce(Mailroom::Inside& inside, Judged& judged, mail::Letter const& letter)
{
    judged.failed = inside.signature.place_of(letter.failed_message_id);
    judged.why_failed = letter.failures.empty() || letter.failures.front().status.empty()
                            ? "bounced"
                            : letter.failures.front().status; // a code: the whole report is kept
}
}

Judged judge(Mailroom::Inside& inside, Arrival const& arrival)
{
    auto const bytes = files::read_all(*files::open_file(inside.blobs.path(arrival.id.value)), SIZE_MAX);
    auto const letter = mail::read_letter(bytes);
    auto const sender = sender_of(letter).address;
    auto const passed_on = mail::forwarded(letter);
    auto const now = inside.parts.clock.now();
    Judged judged;
    auto& row = judged.row;
    row = {.id = arrival.id,
           .mailbox = arrival.mailbox,
           .uid_validity = arrival.uid_validity,
           .uid = arrival.uid,
           .content = content_of(letter, bytes),
           .sender = hex(access::sha256(sender)).substr(0, 16),
           .at = now,
           .bytes = static_cast<std::int64_t>(bytes.size()),
           .on_server = arrival.on_server};
    Looks looks{.whole = arrival.whole, .tangled = letter.cut};
    inside.parts.database.read([&](db::Transaction& tx) {
        judged.again = !arrival.by_hand && store::is_there(tx, row.content);
        judged.follows = followed(tx, inside.signature, letter, sender);
        looks.kind = mail::kind_of(letter, ours(tx, inside.signature));
        judged.by = passed_on && !judged.follows ? people::employee_by_email(tx, sender) : std::nullopt;
        looks.lately = sender.empty() ? 0 : store::count_from(tx, row.sender, now - Span::hours(1));
    });
    judged.may_be_answered =
        looks.kind == mail::Kind::person && !letter.wants_no_reply && !arrival.by_hand && !judged.by;
    looks.answers_us = judged.follows.has_value();
    auto const sorted = arrival.by_hand ? Sorted{} : sort(looks);
    row.fate = sorted.fate;
    row.why = sorted.why;
    row.on_server = arrival.on_server && sorted.why != "too_large"; // the whole of it is there alone
    if (judged.again)
        return judged;
    if (row.fate == Fate::taken && judged.by)
        fill_forwarded(inside, judged, arrival, letter, *passed_on);
    else if (row.fate == Fate::taken)
        fill_case(inside, judged, arrival, letter, bytes);
    if (row.fate == Fate::bounced)
        fill_bounce(inside, judged, letter);
    if (row.fate == Fate::automatic)
        row.case_id = judged.follows;
    return judged;
}

namespace
{
bool is_live(db::Transaction& tx, store::Received const& row)
{
    auto const mailbox = row.mailbox ? store::mailbox(tx, *row.mailbox) : std::nullopt;
    return mailbox && mailbox->mode == Mode::live;
}

Result<CaseId> to_desk(Mailroom::Inside& inside, db::Transaction& tx, Judged const& judged, Instant now)
{
    auto& desk = inside.parts.desk;
    if (!judged.follows) {
        auto const begun = desk.open(tx, judged.ticket, judged.form, {}, judged.message, now);
        if (begun && !text::is_blank(judged.added))
            desk.note(tx, *begun, {{}, judged.by}, judged.added, now);
        if (begun && inside.parts.begun && judged.may_be_answered && is_live(tx, judged.row))
            inside.parts.begun(tx, *begun, now);
        return begun;
    }
    auto const received = desk.receive(tx, *judged.follows, judged.ticket, judged.message, now);
    if (!received)
        return received.error();
    return received->id;
}
}

Result<Settled> settle(Mailroom::Inside& inside, db::Transaction& tx, Judged const& judged, Instant now)
{
    auto const& row = judged.row;
    bool const known = store::received(tx, row.id).has_value(); // parked before, taken by hand now
    if (!known && !store::insert(tx, row))
        return Settled{row.fate, {}, true};
    Settled settled{row.fate, row.case_id, false};
    if (row.fate == Fate::taken) {
        auto const id = to_desk(inside, tx, judged, now);
        if (!id)
            return id.error();
        settled.case_id = *id;
        store::put_fate(tx, row.id, Fate::taken, *id);
    }
    if (row.fate == Fate::bounced && judged.failed && desk::glimpse(tx, judged.failed->id)) {
        inside.parts.desk.not_delivered(tx, judged.failed->id, judged.failed->entry, judged.why_failed, now);
        store::put_fate(tx, row.id, Fate::bounced, judged.failed->id);
    }
    return settled;
}

bool holds_all_up(Refusal const& refusal) { return refusal.code == "nobody_there"; }

Result<Settled> receive(Mailroom::Inside& inside, Arrival const& arrival)
{
    auto judged = judge(inside, arrival);
    if (judged.again)
        return Settled{judged.row.fate, {}, true};
    auto const written = [&](Judged const& what) {
        return inside.parts.database.write(
            [&](db::Transaction& tx) { return settle(inside, tx, what, inside.parts.clock.now()); });
    };
    auto settled = written(judged);
    if (settled || arrival.by_hand || holds_all_up(settled.error()))
        return settled;
    log::warning("mail_parked", {{"why", settled.error().code}});
    judged.row.fate = Fate::parked;
    judged.row.why = settled.error().code;
    return written(judged);
}
}
