#include "ground/mail/delivery_report.h"

#include "base/text.h"
#include "ground/files/encoding.h"

#include <map>

namespace regard::mail
{
namespace
{
constexpr std::size_t most_failures = 1000;

using Group = std::map<std::string, std::string>; // by name in lower case

std::string_view take_line(std::string_view& text)
{
    auto const end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// The fields up to the next blank line.
Group take_group(std::string_view& text)
{
    Group group;
    std::string* last = nullptr;
    while (!text.empty()) {
        auto const line = take_line(text);
        if (text::is_blank(line))
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != nullptr)
                *last += " " + std::string(text::trimmed(line));
            continue;
        }
        auto const colon = line.find(':');
        if (colon == line.npos)
            continue;
        last = &group[text::lower_ascii(line.substr(0, colon))];
        *last = text::trimmed(line.substr(colon + 1));
    }
    return group;
}

// `rfc822; anna@example.com`: the type is of no use to us.
std::string behind_type(std::string const& value)
{
    auto const semicolon = value.find(';');
    return files::valid_text(text::trimmed(semicolon == value.npos ? value : value.substr(semicolon + 1)), 1000);
}
}

std::vector<Failure> failures_in(std::string_view text)
{
    std::vector<Failure> failures;
    while (!text.empty() && failures.size() < most_failures) {
        auto group = take_group(text);
        auto const action = text::lower_ascii(group["action"]);
        if (action != "failed")
            continue;
        auto const recipient = group["original-recipient"].empty() ? "final-recipient" : "original-recipient";
        failures.push_back({text::lower_ascii(behind_type(group[recipient])), files::valid_text(group["status"], 20),
                            behind_type(group["diagnostic-code"])});
    }
    return failures;
}

std::string message_id_in(std::string_view headers)
{
    auto id = take_group(headers)["message-id"];
    if (id.starts_with('<') && id.ends_with('>'))
        id = id.substr(1, id.size() - 2);
    return files::valid_text(id, 1000);
}
}
