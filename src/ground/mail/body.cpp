#include "ground/mail/body.h"

#include "base/text.h"
#include "ground/files/encoding.h"
#include "ground/mail/delivery_report.h"
#include "ground/mail/file_name.h"
#include "ground/mail/gmime.h"
#include "ground/mail/html_text.h"

namespace regard::mail
{
namespace
{
constexpr int deepest = 32;
constexpr std::size_t most_raw = 2 << 20; // of one text part, before HTML is taken off it

bool is_text(GMimeObject* part)
{
    return is_type(part, "text", "plain") || is_type(part, "text", "html") || is_type(part, "text", "enriched");
}

char const* file_name_of(GMimeObject* part)
{
    return GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr;
}

bool is_attached(GMimeObject* part)
{
    auto const* const disposition = g_mime_object_get_disposition(part);
    if (disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0)
        return true;
    return file_name_of(part) != nullptr;
}

std::string type_of(GMimeObject* part)
{
    auto* const type = g_mime_object_get_content_type(part);
    if (type == nullptr)
        return "application/octet-stream";
    auto* const text = g_mime_content_type_get_mime_type(type);
    auto name = text::lower_ascii(one_line(text));
    g_free(text);
    return name;
}

std::string undivided(GMimeMultipart* parts, std::size_t limit)
{
    auto const* const text = g_mime_multipart_get_prologue(parts);
    return text != nullptr ? files::valid_text(text, limit) : "";
}

// Where a part stands: how deep, in which mail sent along, whether it is in the way of saying it that is read.
struct Place
{
    int depth = 0;
    int inside = -1;
    bool read = true;
    bool related = false; // shown inside an HTML beside it
};

class BodyReader
{
  public:
    BodyReader(Letter& letter, Source& source) : letter_(letter), source_(source) {}

    void walk(GMimeObject* part, Place at = {})
    {
        if (part == nullptr)
            return;
        if (at.depth > deepest || is_type(part, "multipart", "encrypted"))
            return list(part, at, Role::attached);
        if (GMIME_IS_MULTIPART(part))
            return walk_parts(GMIME_MULTIPART(part), at);
        if (GMIME_IS_MESSAGE_PART(part))
            return walk_mail(part, at);
        if (GMIME_IS_PART(part))
            walk_leaf(part, at);
        else
            list(part, at, Role::attached);
    }

    void finish()
    {
        std::erase(letter_.text, '\r');
        letter_.text = files::valid_text(text::trimmed(letter_.text), longest_text);
    }

  private:
    void walk_parts(GMimeMultipart* parts, Place at)
    {
        int const count = std::min(g_mime_multipart_get_count(parts), 10'000);
        if (count == 0)
            return walk_undivided(parts, at);
        bool const choice = is_type(GMIME_OBJECT(parts), "multipart", "alternative");
        int const chosen = choice ? choose(parts, count) : -1;
        Place inner = at;
        ++inner.depth;
        inner.related |= is_type(GMIME_OBJECT(parts), "multipart", "related");
        for (int i = 0; i < count; ++i) {
            inner.read = at.read && (chosen < 0 || i == chosen);
            walk(g_mime_multipart_get_part(parts, i), inner);
        }
    }

    // Said to be of parts, but no boundary is found: what stands there is its text.
    void walk_undivided(GMimeMultipart* parts, Place at)
    {
        list(GMIME_OBJECT(parts), at, Role::text);
        if (at.inside < 0 && at.read)
            add_text(undivided(parts, most_raw));
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

    void walk_mail(GMimeObject* part, Place at)
    {
        list(part, at, Role::attached);
        auto* const mail = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (mail == nullptr)
            return;
        if (at.inside < 0 && letter_.failed_message_id.empty())
            letter_.failed_message_id = one_line(g_mime_message_get_message_id(mail));
        auto& name = letter_.parts.back().name;
        if (name.empty())
            name = safe_file_name(one_line(g_mime_message_get_subject(mail)) + ".eml", "message/rfc822");
        walk(g_mime_message_get_mime_part(mail),
             {at.depth + 1, static_cast<int>(letter_.parts.size()) - 1, false, false});
    }

    void walk_leaf(GMimeObject* part, Place at)
    {
        bool const text = is_text(part) && !is_attached(part);
        bool const with_id = g_mime_object_get_content_id(part) != nullptr;
        list(part, at, text ? Role::text : at.related && with_id ? Role::shown : Role::attached);
        if (at.inside >= 0)
            return;
        if (text && is_type(part, "text", "html") && source_.html == nullptr)
            source_.html = GMIME_PART(part);
        if (text && at.read)
            read_text(GMIME_PART(part));
        if (is_type(part, "message", "delivery-status"))
            letter_.failures = failures_in(decoded(GMIME_PART(part), most_raw));
        if (is_type(part, "text", "rfc822-headers") && letter_.failed_message_id.empty())
            letter_.failed_message_id = message_id_in(decoded(GMIME_PART(part), most_raw));
    }

    void list(GMimeObject* part, Place at, Role role)
    {
        Part one;
        one.type = type_of(part);
        one.role = role;
        one.inside = at.inside;
        one.content_id = one_line(g_mime_object_get_content_id(part));
        one.disposition = text::lower_ascii(one_line(g_mime_object_get_disposition(part)));
        auto const given = one_line(file_name_of(part));
        if (role != Role::text && (!given.empty() || GMIME_IS_PART(part)))
            one.name = safe_file_name(given, one.type);
        if (one.type == "text/calendar")
            one.method = text::lower_ascii(one_line(g_mime_object_get_content_type_parameter(part, "method")));
        letter_.parts.push_back(std::move(one));
        source_.parts.push_back(part);
    }

    void read_text(GMimePart* part)
    {
        if (letter_.text.size() >= longest_text)
            return;
        auto const text = text_of(part, most_raw);
        add_text(is_type(GMIME_OBJECT(part), "text", "plain") ? text : text_of_html(text));
    }

    void add_text(std::string_view text)
    {
        auto& all = letter_.text;
        if (!all.empty())
            all += "\n\n";
        all += text::trimmed(text);
    }

    Letter& letter_;
    Source& source_;
};

// A part that is no leaf, with its header: a mail sent along, what is encrypted as a whole.
std::string written(GMimeObject* part, std::size_t limit)
{
    auto* const mail =
        GMIME_IS_MESSAGE_PART(part) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)) : nullptr;
    auto* const text = g_mime_object_to_string(mail != nullptr ? GMIME_OBJECT(mail) : part, nullptr);
    std::string bytes(text != nullptr ? text : "");
    g_free(text);
    bytes.resize(std::min(bytes.size(), limit));
    return bytes;
}
}

void read_body(Letter& letter, Source& source)
{
    BodyReader reader(letter, source);
    reader.walk(g_mime_message_get_mime_part(source.message.get()));
    reader.finish();
}

std::string content_of(_GMimeObject* part, std::size_t limit)
{
    if (GMIME_IS_MULTIPART(part) && g_mime_multipart_get_count(GMIME_MULTIPART(part)) == 0)
        return undivided(GMIME_MULTIPART(part), limit);
    if (!GMIME_IS_PART(part))
        return written(part, limit);
    return is_text(part) ? text_of(GMIME_PART(part), limit) : decoded(GMIME_PART(part), limit);
}
}
