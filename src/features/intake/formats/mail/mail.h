#pragma once
// One mail as GMime reads it, reduced to what a case needs. Nothing in a mail can make this throw: what can't be read is
// left empty, what is no valid text is replaced.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
struct Mailbox
{
    std::string name;    // may be empty
    std::string address; // lower case
};

struct Mail
{
    std::string message_id;              // without the <>; empty where it has none
    std::vector<std::string> references; // the mails it follows, eldest first, the one it answers last
    std::vector<Mailbox> from, to, cc;
    std::vector<std::string> delivered_to; // addresses of our side that the servers on the way noted
    std::string at; // ISO 8601 with its offset, from Date, else Received; empty where neither tells
    std::optional<std::int64_t> seconds; // the same since 1970
    std::string subject;
    std::string text;            // its plain text, whole; of HTML what a reader would see; at most 1 MB
    std::size_t attachments = 0; // parts that are no text of the mail itself; a forwarded mail is one
    bool automatic = false;      // sent by a program: an out-of-office reply, a bounce (RFC 3834, RFC 3464)
};

Mail parse_mail(std::string_view bytes);
}
