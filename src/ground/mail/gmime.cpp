#include "ground/mail/gmime.h"

#include "base/text.h"
#include "ground/files/encoding.h"

#include <algorithm>
#include <mutex>

namespace regard::mail
{
void start_gmime()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

std::string one_line(char const* text)
{
    if (text == nullptr)
        return {};
    auto line = files::valid_text(text);
    std::ranges::replace_if(
        line, [](char c) { return (c >= 0 && c < ' ') || c == 127; }, ' ');
    return std::string(text::trimmed(line));
}

bool is_type(GMimeObject* part, char const* type, char const* subtype)
{
    auto* const content_type = g_mime_object_get_content_type(part);
    return content_type != nullptr && g_mime_content_type_is_type(content_type, type, subtype);
}

std::string decoded(GMimePart* part, std::size_t limit, char const* charset)
{
    auto* const content = g_mime_part_get_content(part);
    auto* const raw = content != nullptr ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (raw == nullptr)
        return {};
    g_mime_stream_reset(raw);
    Held<GMimeStream> const stream(g_mime_stream_filter_new(raw));
    auto const add = [&](GMimeFilter* filter) {
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream.get()), filter);
        g_object_unref(filter);
    };
    add(g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE));
    if (charset != nullptr)
        if (auto* const converter = g_mime_filter_charset_new(charset, "utf-8"))
            add(converter);
    std::string bytes;
    char block[16 << 10];
    while (bytes.size() < limit) {
        auto const n = g_mime_stream_read(stream.get(), block, sizeof block);
        if (n <= 0)
            break;
        bytes.append(block, std::min<std::size_t>(static_cast<std::size_t>(n), limit - bytes.size()));
    }
    return bytes;
}

namespace
{
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
}

std::string text_of(GMimePart* part, std::size_t limit)
{
    auto const* const charset =
        GMIME_IS_TEXT_PART(part) ? g_mime_text_part_get_charset(GMIME_TEXT_PART(part)) : nullptr;
    if (charset != nullptr && !is_vague(charset))
        return files::valid_text(decoded(part, limit, charset), limit);
    return files::valid_text(files::read_all(*files::to_utf8(files::from_memory(decoded(part, limit))), limit));
}
}
