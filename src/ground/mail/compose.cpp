#include "ground/mail/compose.h"

#include "base/text.h"
#include "ground/files/encoding.h"
#include "ground/mail/gmime.h"

#include <algorithm>

namespace regard::mail
{
namespace
{
std::string field(std::string_view text) { return one_line(std::string(text).c_str()); }

// An id in a header: no blanks and no brackets of its own.
std::string bare_id(std::string_view id)
{
    auto bare = field(id);
    std::erase_if(bare, [](char c) { return c == ' ' || c == '<' || c == '>'; });
    return bare;
}

void add(GMimeMessage* message, GMimeAddressType type, std::vector<Correspondent> const& list)
{
    for (auto const& [name, address] : list)
        if (is_address(address))
            g_mime_message_add_mailbox(message, type, name.empty() ? nullptr : field(name).c_str(), address.c_str());
}

void set(GMimeMessage* message, char const* name, std::string const& value)
{
    if (!value.empty())
        g_mime_object_set_header(GMIME_OBJECT(message), name, value.c_str(), "utf-8");
}

// An address to call, as it is: the library would write a long one as an encoded word, which no reader takes for an address.
void set_address(GMimeMessage* message, char const* name, std::string const& address)
{
    if (address.empty())
        return;
    set(message, name, "<>");
    GMimeHeader* const header =
        g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    g_mime_header_set_raw_value(header, (" <" + address + ">\n").c_str());
}

std::string in_brackets(std::string const& id) { return id.empty() ? "" : "<" + id + ">"; }

// One below the other, so that a long thread makes no line too long.
std::string chain(std::vector<std::string> const& references)
{
    constexpr std::size_t most = 20;
    std::string all;
    for (std::size_t i = references.size() > most ? references.size() - most : 0; i < references.size(); ++i)
        all += (all.empty() ? "" : " ") + in_brackets(bare_id(references[i]));
    return all;
}

Held<GMimePart> text_part(char const* subtype, std::string_view text)
{
    Held<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), files::valid_text(text).c_str());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Held<GMimePart>(GMIME_PART(part.release()));
}

Held<GMimePart> enclosed(Enclosure const& file)
{
    auto const type = field(file.type);
    auto const slash = type.find('/');
    bool const named = slash != type.npos && type.find_first_of(" ;\"") == type.npos;
    Held<GMimePart> part(named
                             ? g_mime_part_new_with_type(type.substr(0, slash).c_str(), type.substr(slash + 1).c_str())
                             : g_mime_part_new_with_type("application", "octet-stream"));
    Held<GMimeStream> const bytes(g_mime_stream_mem_new_with_buffer(file.bytes.data(), file.bytes.size()));
    Held<GMimeDataWrapper> const content(
        g_mime_data_wrapper_new_with_stream(bytes.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), file.content_id.empty() ? "attachment" : "inline");
    g_mime_part_set_filename(part.get(), field(file.name).c_str());
    if (!file.content_id.empty())
        g_mime_object_set_content_id(GMIME_OBJECT(part.get()), bare_id(file.content_id).c_str());
    return part;
}

// `first`, and behind it the files for which `takes` holds; `first` alone where there are none.
template <class Takes>
Held<GMimeObject> with_files(char const* subtype, Held<GMimeObject> first, Outgoing const& outgoing, Takes takes)
{
    if (std::ranges::none_of(outgoing.enclosures, takes))
        return first;
    Held<GMimeObject> all(GMIME_OBJECT(g_mime_multipart_new_with_subtype(subtype)));
    g_mime_multipart_add(GMIME_MULTIPART(all.get()), first.get());
    for (auto const& file : outgoing.enclosures)
        if (takes(file))
            g_mime_multipart_add(GMIME_MULTIPART(all.get()), GMIME_OBJECT(enclosed(file).get()));
    return all;
}

Held<GMimeObject> object(Held<GMimePart> part) { return Held<GMimeObject>(GMIME_OBJECT(part.release())); }

Held<GMimeObject> body_of(Outgoing const& outgoing)
{
    auto const is_shown = [&](Enclosure const& file) { return !file.content_id.empty() && !outgoing.html.empty(); };
    auto said = object(text_part("plain", outgoing.text));
    if (!outgoing.html.empty()) {
        Held<GMimeObject> both(GMIME_OBJECT(g_mime_multipart_new_with_subtype("alternative")));
        auto const html = with_files("related", object(text_part("html", outgoing.html)), outgoing, is_shown);
        g_mime_multipart_add(GMIME_MULTIPART(both.get()), said.get());
        g_mime_multipart_add(GMIME_MULTIPART(both.get()), html.get());
        said = std::move(both);
    }
    return with_files("mixed", std::move(said), outgoing, [&](Enclosure const& file) { return !is_shown(file); });
}

void set_date(GMimeMessage* message, std::int64_t seconds)
{
    auto* const date = g_date_time_new_from_unix_utc(seconds);
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
}

std::string written(GMimeMessage* message)
{
    auto* const format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    auto* const text = g_mime_object_to_string(GMIME_OBJECT(message), format);
    std::string bytes(text != nullptr ? text : "");
    g_free(text);
    g_mime_format_options_free(format);
    return bytes;
}
}

bool is_address(std::string_view text)
{
    auto const at = text.find('@');
    return at != text.npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
           text.size() <= 320 && std::ranges::none_of(text, [](char c) {
               return (c >= 0 && c <= ' ') || c == 127 ||
                      std::string_view("<>()[]\\,;:\"").find(c) != std::string_view::npos;
           });
}

std::string compose(Outgoing const& outgoing)
{
    start_gmime();
    Held<GMimeMessage> const message(g_mime_message_new(TRUE));
    add(message.get(), GMIME_ADDRESS_TYPE_FROM, {outgoing.from});
    add(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, outgoing.reply_to);
    add(message.get(), GMIME_ADDRESS_TYPE_TO, outgoing.to);
    add(message.get(), GMIME_ADDRESS_TYPE_CC, outgoing.cc);
    g_mime_message_set_subject(message.get(), field(outgoing.subject).c_str(), "utf-8");
    set_date(message.get(), outgoing.seconds);
    g_mime_message_set_message_id(message.get(), bare_id(outgoing.message_id).c_str());
    set(message.get(), "In-Reply-To", in_brackets(bare_id(outgoing.in_reply_to)));
    set(message.get(), "References", chain(outgoing.references));
    set(message.get(), "Auto-Submitted", outgoing.automatic ? "auto-replied" : "");
    set(message.get(), "X-Auto-Response-Suppress", outgoing.automatic ? "All" : "");
    set_address(message.get(), "List-Unsubscribe", field(outgoing.stop));
    set(message.get(), "List-Unsubscribe-Post", outgoing.stop.empty() ? "" : "List-Unsubscribe=One-Click");
    set(message.get(), "X-Regard-Desk", field(outgoing.mark));
    g_mime_message_set_mime_part(message.get(), body_of(outgoing).get());
    return written(message.get());
}
}
