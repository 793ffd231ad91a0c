#include "features/intake/formats/mail/mail.h"

#include "features/intake/formats/encoding.h"
#include "features/intake/formats/mail/mail_body.h"
#include "features/intake/formats/table.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>

namespace regard::intake
{
namespace
{
struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

std::string clean(char const* text) { return text != nullptr ? valid_text(trimmed(text)) : ""; }

std::string lower(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

std::string header(GMimeMessage* message, char const* name)
{
    return clean(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

void append_mailboxes(std::vector<Mailbox>& out, InternetAddressList* list, int depth = 0)
{
    for (int i = 0; list != nullptr && i < internet_address_list_length(list) && out.size() < 1000; ++i) {
        auto* const one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one) && depth < 4)
            append_mailboxes(out, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), depth + 1);
        else if (INTERNET_ADDRESS_IS_MAILBOX(one))
            out.push_back({clean(internet_address_get_name(one)),
                           lower(clean(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))))});
    }
}

void append_references(std::vector<std::string>& out, GMimeMessage* message, char const* name)
{
    auto const* const text = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (text == nullptr)
        return;
    auto* const list = g_mime_references_parse(nullptr, text);
    for (int i = 0; i < g_mime_references_length(list) && out.size() < 1000; ++i) {
        auto id = clean(g_mime_references_get_message_id(list, i));
        std::erase(out, id);
        if (!id.empty())
            out.push_back(std::move(id));
    }
    g_mime_references_free(list);
}

// A clock that was never set is no time.
bool take_time(Mail& mail, GDateTime* time)
{
    if (time == nullptr || g_date_time_get_year(time) < 1975 || g_date_time_get_year(time) > 2200)
        return false;
    auto* const text = g_date_time_format(time, "%Y-%m-%dT%H:%M:%S%:z");
    mail.at = text != nullptr ? text : "";
    g_free(text);
    mail.seconds = g_date_time_to_unix(time);
    return true;
}

bool take_time_behind_semicolon(Mail& mail, std::string const& received)
{
    auto const semicolon = received.find_last_of(';');
    if (semicolon == received.npos)
        return false;
    auto* const time = g_mime_utils_header_decode_date(received.c_str() + semicolon + 1);
    bool const taken = take_time(mail, time);
    if (time != nullptr)
        g_date_time_unref(time);
    return taken;
}

// Walks the header for what may stand in it several times.
void take_trace(Mail& mail, GMimeMessage* message)
{
    auto* const list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        auto* const field = g_mime_header_list_get_header_at(list, i);
        auto const name = lower(clean(g_mime_header_get_name(field)));
        if (name == "received" && mail.at.empty())
            take_time_behind_semicolon(mail, clean(g_mime_header_get_value(field)));
        else if (name == "delivered-to" || name == "x-original-to" || name == "envelope-to")
            mail.delivered_to.push_back(lower(clean(g_mime_header_get_value(field))));
    }
}

bool is_automatic(GMimeMessage* message, Mail const& mail)
{
    auto const submitted = lower(header(message, "Auto-Submitted"));
    if (!submitted.empty() && !submitted.starts_with("no"))
        return true;
    for (char const* name : {"X-Autoreply", "X-Autorespond", "X-Auto-Reply-From"})
        if (g_mime_object_get_header(GMIME_OBJECT(message), name) != nullptr)
            return true;
    auto* const body = g_mime_message_get_mime_part(message);
    auto* const type = body != nullptr ? g_mime_object_get_content_type(body) : nullptr;
    bool const report = type != nullptr && g_mime_content_type_is_type(type, "multipart", "report");
    if (report || lower(header(message, "Precedence")) == "auto_reply")
        return true;
    auto const sender = mail.from.empty() ? std::string_view() : std::string_view(mail.from.front().address);
    return sender.starts_with("mailer-daemon@") || sender.starts_with("postmaster@");
}

Mail read(GMimeMessage* message)
{
    Mail mail;
    mail.message_id = clean(g_mime_message_get_message_id(message));
    append_references(mail.references, message, "References");
    append_references(mail.references, message, "In-Reply-To");
    append_mailboxes(mail.from, g_mime_message_get_from(message));
    if (mail.from.empty())
        append_mailboxes(mail.from, g_mime_message_get_sender(message));
    append_mailboxes(mail.to, g_mime_message_get_to(message));
    append_mailboxes(mail.cc, g_mime_message_get_cc(message));
    take_time(mail, g_mime_message_get_date(message));
    take_trace(mail, message);
    mail.subject = clean(g_mime_message_get_subject(message));
    mail.automatic = is_automatic(message, mail);
    auto body = read_body(g_mime_message_get_mime_part(message));
    mail.text = std::move(body.text);
    mail.attachments = body.attachments;
    return mail;
}
}

Mail parse_mail(std::string_view bytes)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    Held<GMimeStream> const stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    Held<GMimeParser> const parser(g_mime_parser_new_with_stream(stream.get()));
    Held<GMimeMessage> const message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (message)
        return read(message.get());
    Mail mail; // no header at all: it is a text
    mail.text = valid_text(trimmed(bytes), longest_text);
    return mail;
}
}
