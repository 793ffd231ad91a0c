#include "features/intake/formats/mail/mail_bounds.h"

#include <algorithm>

namespace regard::intake
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

MailBounds::Verdict MailBounds::judge(Lines::Line const& line)
{
    if (parts_ > most_parts || fields_ > most_fields || (line.begins && is_too_many(line.text)))
        return Verdict::too_much;
    if (line.begins && is_blank_line(line.text)) {
        in_fields_ = false;
        field_bytes_ = 0;
    }
    if (is_too_long(line))
        return Verdict::too_much;
    base64_lines_ = is_base64(line.text) ? base64_lines_ + 1 : 0;
    return base64_lines_ > most_base64_lines ? Verdict::leave_out : Verdict::keep;
}

bool MailBounds::is_too_many(std::string_view begun)
{
    if (begun.starts_with("--"))
        return ++parts_ > most_parts;
    bool const begins = begins_field(begun);
    in_fields_ |= begins;
    return (begins || goes_on(begun)) && ++fields_ > most_fields;
}

bool MailBounds::is_too_long(Lines::Line const& line)
{
    line_bytes_ = (line.begins ? 0 : line_bytes_) + line.text.size();
    field_bytes_ += in_fields_ ? line.text.size() : 0;
    return line_bytes_ > longest_line || field_bytes_ > longest_field;
}
}
