#include "ground/mail/imap_session.h"

#include "base/text.h"
#include "ground/files/encoding.h"
#include "ground/mail/imap_words.h"

#include <algorithm>
#include <deque>
#include <fmt/format.h>

namespace regard::mail
{
namespace
{
constexpr std::size_t set_size = 50;
constexpr std::size_t under_way = 2; // commands sent before the first is answered
using std::chrono::milliseconds;
constexpr milliseconds patience = std::chrono::minutes(28); // servers may hang up after 30 (RFC 2177)
constexpr milliseconds poll_pause = std::chrono::minutes(1);

std::string words_of(std::string_view line) { return files::valid_text(text::trimmed(line), 500); }

std::string upper(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}
}

ImapSession::ImapSession(Server const& server) : wire_(server, "imap")
{
    ask("CAPABILITY", [&](std::string const& line) {
        if (line.starts_with("* CAPABILITY "))
            capabilities_ = " " + upper(line.substr(13)) + " ";
    });
}

bool ImapSession::knows(std::string_view capability) const
{
    return capabilities_.find(fmt::format(" {} ", capability)) != capabilities_.npos;
}

std::string ImapSession::begin(std::string const& command)
{
    auto tag = fmt::format("R{}", ++last_tag_);
    wire_.send(fmt::format("{} {}\r\n", tag, command));
    return tag;
}

void ImapSession::finish(std::string const& tag, Untagged const& take)
{
    for (;;) {
        auto line = wire_.line();
        if (line.starts_with(tag + " ")) {
            auto const said = std::string_view(line).substr(tag.size() + 1);
            if (upper(said.substr(0, 2)) == "OK")
                return;
            throw Lost({"not_done", "The mail server refuses: " + words_of(said), ""});
        }
        if (line.starts_with("* BYE"))
            throw Lost({"broken_off", "The mail server ended the connection: " + words_of(line.substr(5)), ""});
        note(line);
        if (take)
            take(line);
        else
            while (auto const bytes = literal_behind(line)) {
                skip(*bytes);
                line = wire_.line();
            }
    }
}

// `* 12 EXISTS`
void ImapSession::note(std::string const& line)
{
    if (!line.ends_with(" EXISTS"))
        return;
    auto const numbers = numbers_in(line);
    auto const mails = numbers.empty() ? 0 : numbers.front();
    new_mail_ |= mails > mails_;
    mails_ = mails;
}

Folder ImapSession::open(std::string const& name, bool changing)
{
    Folder folder;
    try {
        ask(fmt::format("{} {}", changing ? "SELECT" : "EXAMINE", quoted_folder(name)), [&](std::string const& line) {
            folder.uid_validity =
                static_cast<std::uint32_t>(number_behind(line, "UIDVALIDITY").value_or(folder.uid_validity));
        });
    } catch (Lost const& lost) {
        if (lost.refusal.code == "not_done")
            throw Lost({"no_folder", "The mailbox has no folder of this name. " + lost.refusal.sentence, "folder"});
        throw;
    }
    if (folder.uid_validity == 0)
        throw Lost({"broken_off", "The mail server does not number its mails, so they could be read twice.", ""});
    changing_ = changing;
    folder.mails = static_cast<std::uint32_t>(mails_);
    new_mail_ = false;
    return folder;
}

// A server asked for `8:*` names the last mail even where its uid is below 8.
std::vector<Uid> ImapSession::uids_after(Uid after)
{
    std::vector<Uid> uids;
    if (after == UINT32_MAX)
        return uids;
    ask(fmt::format("UID SEARCH UID {}:*", after + 1), [&](std::string const& line) {
        if (line.starts_with("* SEARCH"))
            for (auto const uid : numbers_in(std::string_view(line).substr(8)))
                if (uid > after)
                    uids.push_back(uid);
    });
    std::ranges::sort(uids);
    uids.erase(std::ranges::unique(uids).begin(), uids.end());
    return uids;
}

void ImapSession::fetch(std::span<Uid const> uids, std::uint64_t limit, MailSink& sink)
{
    std::deque<std::string> tags;
    while (!uids.empty() || !tags.empty()) {
        while (!uids.empty() && tags.size() < under_way) {
            auto const set = uids.first(std::min(set_size, uids.size()));
            tags.push_back(begin(fmt::format("UID FETCH {} (UID RFC822.SIZE BODY.PEEK[]<0.{}>)", set_of(set), limit)));
            uids = uids.subspan(set.size());
        }
        finish(tags.front(), [&](std::string const& line) { take_mail(line, sink); });
        tags.pop_front();
    }
}

// `* 3 FETCH (UID 5 RFC822.SIZE 99 BODY[]<0> {99}`, the mail, `)`. A server may tell the uid behind the mail.
void ImapSession::take_mail(std::string line, MailSink& sink)
{
    std::optional<Uid> uid;
    std::uint64_t size = 0;
    std::optional<std::string> early; // a mail whose uid we do not know yet
    bool begun = false;
    bool const mail = line.find(" FETCH (") != line.npos;
    for (;;) {
        if (auto const told = number_behind(line, "UID"))
            uid = static_cast<Uid>(*told);
        size = number_behind(line, "RFC822.SIZE").value_or(size);
        bool const empty = line.find("BODY[]<0> \"\"") != line.npos || line.find("BODY[]<0> NIL") != line.npos;
        if (mail && empty)
            early.emplace();
        auto const bytes = literal_behind(line);
        if (!bytes)
            break;
        if (mail && uid && !begun) {
            sink.begin(*uid, size);
            begun = true;
        }
        for (auto left = *bytes; left > 0;) {
            auto const piece = wire_.some(static_cast<std::size_t>(std::min<std::uint64_t>(left, SIZE_MAX)));
            left -= piece.size();
            if (begun)
                sink.write(piece);
            else if (mail)
                early = early.value_or("") + std::string(piece);
        }
        line = wire_.line();
    }
    if (!begun && early && uid) {
        sink.begin(*uid, size);
        sink.write(*early);
        begun = true;
    }
    if (begun)
        sink.end();
}

void ImapSession::skip(std::uint64_t bytes)
{
    while (bytes > 0)
        bytes -= wire_.some(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, SIZE_MAX))).size();
}

void ImapSession::change(std::span<Uid const> uids, std::string const& how)
{
    if (!changing_)
        throw std::logic_error("the mailbox was opened for reading alone");
    for (; !uids.empty(); uids = uids.subspan(std::min(set_size, uids.size())))
        ask(fmt::format("UID STORE {} {}", set_of(uids.first(std::min(set_size, uids.size()))), how));
}

void ImapSession::remove(std::span<Uid const> uids)
{
    change(uids, "+FLAGS.SILENT (\\Deleted)");
    if (!knows("UIDPLUS")) // all we could say is to remove whatever anybody has marked so
        return;
    for (; !uids.empty(); uids = uids.subspan(std::min(set_size, uids.size())))
        ask("UID EXPUNGE " + set_of(uids.first(std::min(set_size, uids.size()))));
}

void ImapSession::move(std::span<Uid const> uids, std::string const& folder)
{
    if (!changing_)
        throw std::logic_error("the mailbox was opened for reading alone");
    auto const way = knows("MOVE") ? "MOVE" : "COPY";
    for (auto left = uids; !left.empty(); left = left.subspan(std::min(set_size, left.size())))
        ask(fmt::format("UID {} {} {}", way, set_of(left.first(std::min(set_size, left.size()))),
                        quoted_folder(folder)));
    if (!knows("MOVE"))
        remove(uids);
}

MailboxReader::News ImapSession::wait(milliseconds limit)
{
    auto const until = std::chrono::steady_clock::now() + limit;
    for (;;) {
        auto const left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return MailboxReader::News::none;
        auto const news = knows("IDLE") ? idle(std::min(left, patience)) : poll(std::min(left, poll_pause));
        if (news != MailboxReader::News::none)
            return news;
    }
}

MailboxReader::News ImapSession::idle(milliseconds limit)
{
    auto const until = std::chrono::steady_clock::now() + limit;
    auto const tag = begin("IDLE");
    auto heard = Wire::Heard::something;
    bool going_on = false; // the server has said so: only then may we say DONE
    while (!going_on || (!new_mail_ && heard == Wire::Heard::something)) {
        auto const left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now());
        if (going_on && (heard = wire_.wait(std::max(left, milliseconds(0)))) != Wire::Heard::something)
            break;
        auto const line = wire_.line();
        going_on |= line.starts_with("+");
        if (line.starts_with("* BYE") || line.starts_with(tag))
            throw Lost({"broken_off", "The mail server ended the connection.", ""});
        note(line);
    }
    wire_.send("DONE\r\n");
    finish(tag, {});
    if (std::exchange(new_mail_, false))
        return MailboxReader::News::mail;
    return heard == Wire::Heard::woken ? MailboxReader::News::woken : MailboxReader::News::none;
}

MailboxReader::News ImapSession::poll(milliseconds limit)
{
    auto const until = std::chrono::steady_clock::now() + limit;
    ask("NOOP");
    while (!new_mail_) {
        auto const left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now());
        auto const heard = wire_.wait(std::max(left, milliseconds(0)));
        if (heard == Wire::Heard::woken)
            return MailboxReader::News::woken;
        if (heard == Wire::Heard::nothing)
            break;
        note(wire_.line());
    }
    return std::exchange(new_mail_, false) ? MailboxReader::News::mail : MailboxReader::News::none;
}
}
