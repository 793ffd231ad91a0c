#include "ground/mail/letter.h"

#include "base/text.h"
#include "ground/mail/body.h"
#include "ground/mail/bounds.h"
#include "ground/mail/gmime.h"
#include "ground/mail/kind.h"

#include <algorithm>

namespace regard::mail
{
namespace
{
constexpr std::size_t most_listed = 1000; // addresses, references
constexpr std::size_t longest_id = 998;   // with its <>: a line of a mail has no more

// GMime keeps the fields about the content with the content.
std::string header(GMimeMessage* message, char const* name)
{
    auto* const body = g_mime_message_get_mime_part(message);
    auto const* const text = g_mime_object_get_header(GMIME_OBJECT(message), name);
    return one_line(text == nullptr && body != nullptr ? g_mime_object_get_header(body, name) : text);
}

void append(std::vector<Correspondent>& out, InternetAddressList* list, int depth = 0)
{
    for (int i = 0; list != nullptr && i < internet_address_list_length(list) && out.size() < most_listed; ++i) {
        auto* const one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one) && depth < 4)
            append(out, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), depth + 1);
        else if (INTERNET_ADDRESS_IS_MAILBOX(one))
            out.push_back(
                {one_line(internet_address_get_name(one)),
                 text::lower_ascii(one_line(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))))});
    }
}

// A part of an id names no mail, so it is all of it or nothing.
std::string id_of(char const* text)
{
    auto id = one_line(text);
    return id.size() + 2 <= longest_id ? id : std::string();
}

void append_references(std::vector<std::string>& out, GMimeMessage* message, char const* name)
{
    auto const* const text = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (text == nullptr)
        return;
    auto* const list = g_mime_references_parse(nullptr, text);
    for (int i = 0; i < g_mime_references_length(list) && out.size() < most_listed; ++i) {
        auto id = id_of(g_mime_references_get_message_id(list, i));
        std::erase(out, id);
        if (!id.empty())
            out.push_back(std::move(id));
    }
    g_mime_references_free(list);
}

// A clock that was never set is no time.
bool take_time(Letter& letter, GDateTime* time)
{
    if (time == nullptr || g_date_time_get_year(time) < 1975 || g_date_time_get_year(time) > 2200)
        return false;
    auto* const text = g_date_time_format(time, "%Y-%m-%dT%H:%M:%S%:z");
    letter.at = text != nullptr ? text : "";
    g_free(text);
    letter.seconds = g_date_time_to_unix(time);
    return true;
}

void take_time_behind_semicolon(Letter& letter, std::string const& received)
{
    auto const semicolon = received.find_last_of(';');
    if (semicolon == received.npos)
        return;
    auto* const time = g_mime_utils_header_decode_date(received.c_str() + semicolon + 1);
    take_time(letter, time);
    if (time != nullptr)
        g_date_time_unref(time);
}

// GMime joins the base64 of encoded words that follow each other, since some mailers cut characters in two; where a word
// is padded that loses what follows, so each is read alone.
std::string subject_in(GMimeHeader* field)
{
    auto* const unfolded = g_mime_utils_header_unfold(g_mime_header_get_raw_value(field));
    std::string_view raw(unfolded != nullptr ? unfolded : "");
    std::string subject;
    while (!raw.empty()) {
        auto const padded = raw.find("=?=");
        auto const word = raw.substr(0, padded == raw.npos ? padded : padded + 3);
        raw.remove_prefix(word.size());
        if (auto const next = raw.find_first_not_of(" \t"); next != raw.npos && raw.substr(next).starts_with("=?"))
            raw.remove_prefix(next);
        auto* const text = g_mime_utils_header_decode_text(nullptr, std::string(word).c_str());
        subject += text != nullptr ? text : "";
        g_free(text);
    }
    g_free(unfolded);
    return one_line(subject.c_str());
}

// Walks the header for what may stand in it several times.
void take_trace(Letter& letter, GMimeMessage* message)
{
    auto* const list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        auto* const field = g_mime_header_list_get_header_at(list, i);
        auto const name = text::lower_ascii(one_line(g_mime_header_get_name(field)));
        auto const value = [&] { return one_line(g_mime_header_get_value(field)); };
        if (name == "received" && letter.at.empty())
            take_time_behind_semicolon(letter, value());
        else if (name == "delivered-to" || name == "x-original-to" || name == "envelope-to")
            letter.delivered_to.push_back(text::lower_ascii(value()));
        else if (name == "subject" && letter.subject.empty()) // of several the first, as people see it
            letter.subject = subject_in(field);
        else if (name == "x-regard-desk")
            letter.marks.push_back(value());
    }
}

Letter read(std::shared_ptr<Source> const& source)
{
    auto* const message = source->message.get();
    Letter letter;
    letter.message_id = id_of(g_mime_message_get_message_id(message));
    append_references(letter.references, message, "References");
    append_references(letter.references, message, "In-Reply-To");
    append(letter.from, g_mime_message_get_from(message));
    if (letter.from.empty())
        append(letter.from, g_mime_message_get_sender(message));
    append(letter.reply_to, g_mime_message_get_reply_to(message));
    append(letter.to, g_mime_message_get_to(message));
    append(letter.cc, g_mime_message_get_cc(message));
    take_time(letter, g_mime_message_get_date(message));
    take_trace(letter, message);
    letter.list_id = header(message, "List-Id");
    letter.return_path = header(message, "Return-Path");
    read_body(letter, *source);
    letter.source = source;
    judge_kind(letter, [&](char const* name) { return header(message, name); });
    return letter;
}
}

namespace
{
GMimeMessage* parsed(std::string_view bytes)
{
    Held<GMimeStream> const stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    Held<GMimeParser> const parser(g_mime_parser_new_with_stream(stream.get()));
    return g_mime_parser_construct_message(parser.get(), nullptr);
}
}

Letter parse_letter(std::string_view bytes)
{
    start_gmime();
    auto source = std::make_shared<Source>();
    source->message.reset(parsed(bytes));
    if (!source->message) // no header at all: it is a text
        source->message.reset(parsed("\n" + std::string(bytes)));
    return source->message ? read(source) : Letter{};
}

Letter read_letter(std::string_view bytes)
{
    auto const [kept, cut] = bounded(bytes);
    auto letter = parse_letter(kept);
    letter.cut = cut;
    return letter;
}

std::size_t Letter::attachments() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(parts, [](Part const& part) { return part.role == Role::attached && part.inside < 0; }));
}

std::string Letter::html(std::size_t limit) const
{
    return source && source->html != nullptr ? text_of(source->html, limit) : "";
}

std::string Letter::bytes(std::size_t part, std::size_t limit) const
{
    return content_of(source->parts.at(part), limit);
}
}
