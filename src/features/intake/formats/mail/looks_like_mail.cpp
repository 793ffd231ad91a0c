#include "features/intake/formats/mail/looks_like_mail.h"

#include <algorithm>
#include <array>

namespace regard::intake
{
namespace
{
constexpr std::array<std::string_view, 14> usual_fields{
    "from",         "to",       "subject", "date",         "message-id",   "received",    "return-path",
    "mime-version", "reply-to", "cc",      "delivered-to", "content-type", "in-reply-to", "references"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool same_but_case(std::string_view a, std::string_view lower)
{
    return std::ranges::equal(a, lower, [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

std::string_view take_line(std::string_view& text)
{
    auto const end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// The name of a header field the line begins with; empty where it begins none.
std::string_view field_name(std::string_view line)
{
    auto const colon = line.find(':');
    if (colon == line.npos || colon == 0)
        return {};
    auto const name = line.substr(0, colon);
    return std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; }) ? name : std::string_view();
}
}

bool is_postmark(std::string_view line)
{
    if (!line.starts_with("From ") || line.size() > 500)
        return false;
    for (std::size_t at = 5; at + 5 <= line.size(); ++at)
        if (is_digit(line[at]) && is_digit(line[at + 1]) && line[at + 2] == ':' && is_digit(line[at + 3]) &&
            is_digit(line[at + 4]))
            return true;
    return false;
}

bool looks_like_mail(std::string_view text)
{
    auto const first = text.find_first_not_of("\r\n");
    if (first == text.npos)
        return false;
    text.remove_prefix(first);
    std::size_t usual = 0;
    bool postmark = false;
    for (int lines = 0; !text.empty() && lines < 200; ++lines) {
        auto const line = take_line(text);
        if (lines == 0 && line.starts_with("From ")) {
            postmark = is_postmark(line);
            continue;
        }
        bool const folded = line.starts_with(' ') || line.starts_with('\t');
        if (folded && lines > 0)
            continue;
        auto const name = field_name(line);
        if (name.empty())
            break;
        usual += std::ranges::any_of(usual_fields, [&](std::string_view field) { return same_but_case(name, field); });
    }
    return usual >= 2 || (postmark && usual >= 1);
}
}
