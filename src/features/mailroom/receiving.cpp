#include "features/mailroom/receiving.h"

#include "base/text.h"
#include "features/access/secrets.h"
#include "features/mailroom/sorting.h"
#include "features/people/people.h"
#include "ground/log/log.h"
#include "ground/mail/compose.h"
#include "ground/mail/forwarded.h"
#include "ground/mail/kind.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace regard::mailroom
{
namespace
{
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

// A mail as it was read. Its sender is whom we would answer: never ourselves, and nobody where it names no address to write to.
struct Opened
{
    std::string bytes;
    mail::Letter letter;
    mail::Correspondent sender{};
    bool as_ourselves = false; // it says to be from one of our mailboxes, and names nobody else
};

void look_for_sender(Opened& opened, db::Transaction& tx)
{
    auto const mailboxes = store::mailboxes(tx);
    opened.sender = {};
    opened.as_ourselves = false;
    for (auto const* list : {&opened.letter.from, &opened.letter.reply_to})
        for (auto const& one : *list) {
            if (!mail::is_address(one.address))
                continue;
            if (std::ranges::find(mailboxes, one.address, &store::KeptMailbox::address) == mailboxes.end()) {
                opened.sender = one;
                opened.as_ourselves = false;
                return;
            }
            opened.as_ourselves = true;
        }
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

// Of a bounce: the mail of ours it tells of; empty where none shows our signature.
std::string mail_that_failed(Signature const& signature, mail::Letter const& letter)
{
    if (signature.is_ours(letter.failed_message_id))
        return letter.failed_message_id;
    auto const named =
        std::ranges::find_if(letter.references, [&](auto const& reference) { return signature.is_ours(reference); });
    return named == letter.references.end() ? "" : *named;
}

void fill_case(Mailroom::Inside& inside, Judged& judged, Arrival const& arrival, Opened const& opened)
{
    auto const links = inside.own_links();
    judged.ticket = inside.parts.desk.ticket();
    Contents contents(judged.files, opened.letter, links);
    judged.message = contents.take();
    if (judged.passed_on_by.empty() && (arrival.by_hand || !contents.shows_all()))
        judged.message.files.push_back(
            kept(judged.files, "mail.eml", "message/rfc822", links.masked_mail(opened.bytes)));
    auto const subject = links.masked(without_tokens(opened.letter.subject));
    judged.form.subject = subject.empty() ? "(no subject)" : text::cut(subject, desk::longest_subject);
    judged.form.channel = desk::Channel::mail;
    judged.form.touchpoint = arrival.touchpoint;
    if (!opened.sender.address.empty())
        judged.form.customer.email = opened.sender.address;
    if (!text::is_blank(opened.sender.name))
        judged.form.customer.name = text::cut(opened.sender.name, customers::longest_name);
}

// A case of whoever wrote first. What our own added stays among us, and so does the mail as it came, which shows both.
void fill_forwarded(Mailroom::Inside& inside, Judged& judged, Arrival const& arrival, Opened const& opened,
                    mail::Forwarded const& forwarded)
{
    auto const links = inside.own_links();
    fill_case(inside, judged, arrival, opened);
    judged.message.html.reset();
    judged.message.quoted.clear();
    judged.message.text = text::cut(links.masked(forwarded.text), desk::longest_message);
    judged.form.customer = {};
    judged.form.customer.email = forwarded.from.address;
    if (!text::is_blank(forwarded.from.name))
        judged.form.customer.name = text::cut(forwarded.from.name, customers::longest_name);
    if (auto const subject = links.masked(without_tokens(forwarded.subject)); !text::is_blank(subject))
        judged.form.subject = text::cut(subject, desk::longest_subject);
    judged.added = links.masked(forwarded.before);
}

void fill_bounce(Judged& judged, Signature const& signature, mail::Letter const& letter)
{
    judged.failed = signature.place_of(mail_that_failed(signature, letter));
    judged.why_failed = letter.failures.empty() || letter.failures.front().status.empty()
                            ? "bounced"
                            : letter.failures.front().status; // a code: the whole report is kept
}

// What says to come from one of us goes on as a letter they passed on, though anybody can write so: it makes nobody its author.
void look_up(Mailroom::Inside& inside, db::Transaction& tx, Opened& opened, Judged& judged, Looks& looks, Instant now)
{
    look_for_sender(opened, tx);
    auto const& sender = opened.sender.address;
    judged.row.sender = sender_key(sender);
    judged.again = store::is_there(tx, judged.row.content);
    judged.follows = followed(tx, inside.signature, opened.letter, sender);
    judged.passed_on_by = !judged.follows && people::employee_by_email(tx, sender) ? sender : "";
    looks.lately = sender.empty() ? 0 : store::count_from(tx, judged.row.sender, now - Span::hours(1));
    looks.as_ourselves = opened.as_ourselves;
    looks.answers_us = judged.follows.has_value();
}

mail::Kind kind_of(Signature const& signature, mail::Letter const& letter)
{
    return signature.is_ours(letter.message_id) ? mail::Kind::our_own : mail::kind_of(letter, signature.mark());
}
}

std::string sender_key(std::string_view address) { return hex(access::sha256(address)).substr(0, 16); }

Judged judge(Mailroom::Inside& inside, Arrival const& arrival)
{
    Opened opened{files::read_all(*files::open_file(inside.blobs.path(arrival.id.value)), SIZE_MAX), {}};
    opened.letter = mail::read_letter(opened.bytes);
    auto const& letter = opened.letter;
    auto const passed_on = mail::forwarded(letter);
    auto const now = inside.parts.clock.now();
    Judged judged{KeptFiles(inside.parts.desk)};
    auto& row = judged.row;
    row = {.id = arrival.id,
           .mailbox = arrival.mailbox,
           .uid_validity = arrival.uid_validity,
           .uid = arrival.uid,
           .content = content_of(letter, opened.bytes),
           .sender = {},
           .at = now,
           .bytes = static_cast<std::int64_t>(opened.bytes.size()),
           .on_server = arrival.on_server};
    Looks looks{.kind = kind_of(inside.signature, letter),
                .whole = arrival.whole,
                .tangled = letter.cut,
                .of_ours = !mail_that_failed(inside.signature, letter).empty()};
    inside.parts.database.read([&](db::Transaction& tx) { look_up(inside, tx, opened, judged, looks, now); });
    judged.again = judged.again && !arrival.by_hand;
    if (!passed_on)
        judged.passed_on_by.clear();
    judged.may_be_answered =
        looks.kind == mail::Kind::person && !letter.wants_no_reply && !arrival.by_hand && judged.passed_on_by.empty();
    auto const sorted = arrival.by_hand ? Sorted{} : sort(looks);
    row.fate = sorted.fate;
    row.why = sorted.why;
    row.on_server = arrival.on_server && sorted.why != "too_large"; // the whole of it is there alone
    if (judged.again)
        return judged;
    if (row.fate == Fate::taken && !judged.passed_on_by.empty())
        fill_forwarded(inside, judged, arrival, opened, *passed_on);
    else if (row.fate == Fate::taken)
        fill_case(inside, judged, arrival, opened);
    if (row.fate == Fate::bounced)
        fill_bounce(judged, inside.signature, letter);
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

std::string as_a_note(Mailroom::Inside const& inside, db::Transaction& tx, Judged const& judged, CaseId id)
{
    auto const language = desk::glimpse(tx, id)->language;
    return inside.parts.catalogue.say(language, "mailroom.passed_on", {{"address", judged.passed_on_by}}) + "\n\n" +
           judged.added;
}

Result<CaseId> to_desk(Mailroom::Inside& inside, db::Transaction& tx, Judged const& judged, Instant now)
{
    auto& desk = inside.parts.desk;
    if (!judged.follows) {
        auto const begun = desk.open(tx, judged.ticket, judged.form, {}, judged.message, now);
        if (begun && !text::is_blank(judged.added))
            desk.note(tx, *begun, {}, as_a_note(inside, tx, judged, *begun), now);
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
    auto const known = store::received(tx, row.id); // parked before, taken by hand now
    if (known && known->fate == Fate::taken)
        return Settled{known->fate, known->case_id, true};
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

bool is_about_the_mail(std::exception const& broken)
{
    bool const is_store = dynamic_cast<db::Error const*>(&broken) != nullptr;
    bool const is_away =
        dynamic_cast<db::Busy const*>(&broken) != nullptr || dynamic_cast<db::Unavailable const*>(&broken) != nullptr;
    return is_store ? !is_away : dynamic_cast<std::logic_error const*>(&broken) != nullptr;
}

namespace
{
Result<Settled> written(Mailroom::Inside& inside, Judged& judged)
try {
    auto const settled = inside.parts.database.write(
        [&](db::Transaction& tx) { return settle(inside, tx, judged, inside.parts.clock.now()); });
    if (settled && !settled->again && settled->fate == Fate::taken)
        judged.files.stay();
    return settled;
} catch (db::Unavailable const& away) {
    if (away.in_doubt) // they may be a case's by now
        judged.files.stay();
    throw;
}

Result<Settled> received_or_refused(Mailroom::Inside& inside, Arrival const& arrival)
{
    auto judged = judge(inside, arrival);
    if (judged.again)
        return Settled{judged.row.fate, {}, true};
    auto settled = written(inside, judged);
    if (settled || arrival.by_hand || holds_all_up(settled.error()))
        return settled;
    log::warning("mail_parked", {{"why", settled.error().code}});
    judged.row.fate = Fate::parked;
    judged.row.why = settled.error().code;
    return written(inside, judged);
}

// What can't be taken at all, though the store is well: nothing in a mail may hold up those behind it.
Result<Settled> parked(Mailroom::Inside& inside, Arrival const& arrival, std::exception const& broken)
{
    auto const* const store = dynamic_cast<db::Error const*>(&broken);
    log::error("mail_not_readable", {{"what", store != nullptr ? store->code : broken.what()}});
    store::Received row{.id = arrival.id,
                        .mailbox = arrival.mailbox,
                        .uid_validity = arrival.uid_validity,
                        .uid = arrival.uid,
                        .content = arrival.id.text(),
                        .sender = {},
                        .at = inside.parts.clock.now(),
                        .bytes =
                            static_cast<std::int64_t>(std::filesystem::file_size(inside.blobs.path(arrival.id.value))),
                        .fate = Fate::parked,
                        .why = "not_readable",
                        .on_server = arrival.on_server};
    bool const again = inside.parts.database.write([&](db::Transaction& tx) { return !store::insert(tx, row); });
    return Settled{Fate::parked, {}, again};
}
}

Result<Settled> receive(Mailroom::Inside& inside, Arrival const& arrival)
try {
    return received_or_refused(inside, arrival);
} catch (std::exception const& broken) {
    if (arrival.by_hand || !is_about_the_mail(broken))
        throw;
    return parked(inside, arrival, broken);
}
}
