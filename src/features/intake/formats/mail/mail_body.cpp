#include "features/intake/formats/mail/mail_body.h"

#include "features/intake/formats/encoding.h"
#include "features/intake/formats/mail/html_text.h"
#include "features/intake/formats/table.h"

#include <gmime/gmime.h>

namespace regard::intake
{
namespace
{
constexpr int deepest = 32;
constexpr std::size_t most_raw = 2 << 20; // of one text part, before HTML is taken off it

// Lets only the beginning of a part be decoded.
void shorten(GMimePart* part)
{
    auto* const content = g_mime_part_get_content(part);
    auto* const stream = content != nullptr ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (stream == nullptr || g_mime_stream_length(stream) <= static_cast<gint64>(most_raw))
        return;
    auto const begin = stream->bound_start;
    auto* const beginning = g_mime_stream_substream(stream, begin, begin + static_cast<gint64>(most_raw));
    auto* const shorter = g_mime_data_wrapper_new_with_stream(beginning, g_mime_data_wrapper_get_encoding(content));
    g_mime_part_set_content(part, shorter);
    g_object_unref(shorter);
    g_object_unref(beginning);
}

std::string decoded_bytes(GMimePart* part)
{
    auto* const content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    auto* const memory = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, memory);
    auto* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    std::string copy(reinterpret_cast<char const*>(bytes->data), std::min<std::size_t>(bytes->len, most_raw));
    g_object_unref(memory);
    return copy;
}

// Charsets that say nothing, or say it wrongly too often to be believed before the bytes; and those nobody knows.
bool is_vague(char const* charset)
{
    for (char const* vague : {"", "us-ascii", "ascii", "utf-8", "utf8"})
        if (g_ascii_strcasecmp(charset, vague) == 0)
            return true;
    auto const converter = g_mime_iconv_open("utf-8", charset);
    bool const known = converter != reinterpret_cast<iconv_t>(-1);
    if (known)
        g_mime_iconv_close(converter);
    return !known;
}

std::string text_of(GMimePart* part)
{
    shorten(part);
    auto const* const charset =
        GMIME_IS_TEXT_PART(part) ? g_mime_text_part_get_charset(GMIME_TEXT_PART(part)) : nullptr;
    auto* const converted =
        charset != nullptr && !is_vague(charset) ? g_mime_text_part_get_text(GMIME_TEXT_PART(part)) : nullptr;
    if (converted != nullptr) {
        auto text = valid_text(converted, most_raw);
        g_free(converted);
        return text;
    }
    return valid_text(files::read_all(*to_utf8(files::from_memory(decoded_bytes(part))), most_raw));
}

class BodyReader
{
  public:
    void read(GMimeObject* part, int depth = 0)
    {
        if (part == nullptr || depth > deepest)
            return;
        if (GMIME_IS_MULTIPART(part))
            return read_parts(GMIME_MULTIPART(part), depth);
        if (GMIME_IS_PART(part) && is_text(part) && !is_attached(part))
            return read_text(GMIME_PART(part));
        ++body_.attachments;
    }

    MailBody take()
    {
        body_.text = valid_text(trimmed(body_.text), longest_text);
        return std::move(body_);
    }

  private:
    static bool is_type(GMimeObject* part, char const* type, char const* subtype)
    {
        auto* const content_type = g_mime_object_get_content_type(part);
        return content_type != nullptr && g_mime_content_type_is_type(content_type, type, subtype);
    }

    static bool is_text(GMimeObject* part)
    {
        return is_type(part, "text", "plain") || is_type(part, "text", "html") || is_type(part, "text", "enriched");
    }

    static bool is_attached(GMimeObject* part)
    {
        auto const* const disposition = g_mime_object_get_disposition(part);
        if (disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0)
            return true;
        return g_mime_part_get_filename(GMIME_PART(part)) != nullptr;
    }

    void read_parts(GMimeMultipart* parts, int depth)
    {
        int const count = std::min(g_mime_multipart_get_count(parts), 10'000);
        bool const choice = is_type(GMIME_OBJECT(parts), "multipart", "alternative");
        int const chosen = choice ? choose(parts, count) : -1;
        for (int i = 0; i < count; ++i)
            if (chosen < 0 || i == chosen)
                read(g_mime_multipart_get_part(parts, i), depth + 1);
    }

    // The same said in several ways: plain text is the one meant for programs.
    static int choose(GMimeMultipart* parts, int count)
    {
        for (char const* subtype : {"plain", "html"})
            for (int i = 0; i < count; ++i)
                if (is_type(g_mime_multipart_get_part(parts, i), "text", subtype))
                    return i;
        return count > 0 ? count - 1 : -1;
    }

    void read_text(GMimePart* part)
    {
        if (body_.text.size() >= longest_text)
            return;
        auto const text = text_of(part);
        if (!body_.text.empty())
            body_.text += "\n\n";
        body_.text += is_type(GMIME_OBJECT(part), "text", "plain") ? std::string(trimmed(text)) : text_of_html(text);
    }

    MailBody body_;
};
}

MailBody read_body(_GMimeObject* top)
{
    BodyReader reader;
    reader.read(top);
    return reader.take();
}
}
