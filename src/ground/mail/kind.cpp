#include "ground/mail/kind.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace regard::mail
{
namespace
{
bool has_type(Letter const& letter, std::string_view type)
{
    return std::ranges::any_of(letter.parts, [&](Part const& part) { return part.inside < 0 && part.type == type; });
}

using Header = std::function<std::string(char const*)>;

bool is_submitted_by_itself(Header const& header)
{
    auto const submitted = text::lower_ascii(header("Auto-Submitted"));
    return !submitted.empty() && !submitted.starts_with("no");
}

// A postmaster may be who runs a small firm, and anybody may send on what a server told them: such a mail is a bounce where it comes
// from nobody, or is the one and brings the other.
bool is_bounce(Letter const& letter, Header const& header)
{
    auto const type = text::lower_ascii(header("Content-Type"));
    if (type.starts_with("multipart/report"))
        return type.find("disposition-notification") == type.npos;
    auto const sender = letter.from.empty() ? std::string_view() : std::string_view(letter.from.front().address);
    if (sender.starts_with("mailer-daemon@") || sender == "mailer-daemon" || !header("X-Failed-Recipients").empty())
        return true;
    bool const tells = has_type(letter, "message/delivery-status");
    bool const is_postmaster = sender.starts_with("postmaster@");
    bool const is_from_nobody = letter.return_path == "<>" || is_submitted_by_itself(header);
    return is_from_nobody ? tells || is_postmaster : tells && is_postmaster;
}

bool is_sent_by_a_program(Letter const& letter, Header const& header)
{
    if (is_submitted_by_itself(header))
        return true;
    constexpr std::array marks{"X-Autoreply", "X-Autorespond", "X-Auto-Reply-From"};
    if (std::ranges::any_of(marks, [&](char const* name) { return !header(name).empty(); }))
        return true;
    return text::lower_ascii(header("Precedence")) == "auto_reply" || letter.return_path == "<>" ||
           has_type(letter, "message/disposition-notification");
}

bool is_of_a_list(Letter const& letter, Header const& header)
{
    auto const precedence = text::lower_ascii(header("Precedence"));
    return !letter.list_id.empty() || !header("List-Post").empty() || precedence == "list" || precedence == "bulk" ||
           precedence == "junk";
}

bool forbids_replies(Header const& header)
{
    auto const suppress = text::lower_ascii(header("X-Auto-Response-Suppress"));
    return suppress.find("all") != suppress.npos || suppress.find("autoreply") != suppress.npos;
}
}

void judge_kind(Letter& letter, Header const& header)
{
    letter.kind = is_bounce(letter, header)              ? Kind::bounce
                  : is_sent_by_a_program(letter, header) ? Kind::automatic_reply
                  : is_of_a_list(letter, header)         ? Kind::mailing_list
                                                         : Kind::person;
    letter.wants_no_reply = letter.kind != Kind::person || forbids_replies(header);
    if (letter.kind != Kind::bounce)
        letter.failed_message_id.clear();
}

Kind kind_of(Letter const& letter, std::string_view mark)
{
    if (letter.kind == Kind::bounce)
        return Kind::bounce; // brings a mail of ours along, but is none
    bool const marked = !mark.empty() && std::ranges::find(letter.marks, mark) != letter.marks.end();
    return marked ? Kind::our_own : letter.kind;
}
}
