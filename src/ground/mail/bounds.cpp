#include "ground/mail/bounds.h"

#include <algorithm>

namespace regard::mail
{
namespace
{
bool is_blank_line(std::string_view line) { return line == "\n" || line == "\r\n"; }

// `Name: …`; names have no blanks.
bool begins_field(std::string_view line)
{
    auto const colon = line.substr(0, 100).find(':');
    return colon != line.npos && colon > 0 &&
           std::ranges::all_of(line.substr(0, colon), [](char c) { return c > ' ' && c < 127; });
}

bool goes_on(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

bool is_base64(std::string_view line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    return line.size() >= 60 && line.size() <= 100 && std::ranges::all_of(line, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
                      c == '/' || c == '=';
           });
}
}

Bounds::Verdict Bounds::judge(std::string_view text, bool begins)
{
    if (parts_ > most_parts || fields_ > most_fields || (begins && is_too_many(text)))
        return Verdict::too_much;
    if (begins && is_blank_line(text)) {
        in_fields_ = false;
        field_bytes_ = 0;
    }
    if (is_too_long(text, begins))
        return Verdict::too_much;
    if (attachments_ == Attachments::whole)
        return Verdict::keep;
    base64_lines_ = is_base64(text) ? base64_lines_ + 1 : 0;
    return base64_lines_ > most_base64_lines ? Verdict::leave_out : Verdict::keep;
}

bool Bounds::is_too_many(std::string_view begun)
{
    if (begun.starts_with("--"))
        return ++parts_ > most_parts;
    bool const begins = begins_field(begun);
    in_fields_ |= begins;
    return (begins || goes_on(begun)) && ++fields_ > most_fields;
}

bool Bounds::is_too_long(std::string_view text, bool begins)
{
    line_bytes_ = (begins ? 0 : line_bytes_) + text.size();
    field_bytes_ += in_fields_ ? text.size() : 0;
    return line_bytes_ > longest_line || field_bytes_ > longest_field;
}

Bounded bounded(std::string_view mail)
{
    constexpr std::size_t piece = 64 << 10;
    Bounded all;
    all.bytes.reserve(mail.size());
    Bounds bounds(Bounds::Attachments::whole);
    for (bool begins = true; !mail.empty();) {
        auto const end = mail.substr(0, piece).find('\n');
        auto const text = mail.substr(0, end == mail.npos ? piece : end + 1);
        if (bounds.judge(text, begins) == Bounds::Verdict::keep)
            all.bytes += text;
        else
            all.cut = true;
        begins = end != mail.npos;
        mail.remove_prefix(text.size());
    }
    return all;
}
}
