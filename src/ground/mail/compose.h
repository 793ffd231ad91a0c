#pragma once
// A mail of ours as bytes for the wire (RFC 5322, CRLF): text, the same as HTML where wanted, files. Nothing that stands in
// a field can begin another: line ends and other control characters there become blanks. Any thread.
#include "ground/mail/letter.h"

namespace regard::mail
{
struct Enclosure
{
    std::string name;
    std::string type; // `application/pdf`
    std::string bytes;
    std::string content_id; // of an image the HTML shows (`cid:…`), without the <>; empty for a file beside the text
};

struct Outgoing
{
    std::string message_id; // without the <>; must be given
    std::string in_reply_to;
    std::vector<std::string> references; // eldest first
    Correspondent from;
    std::vector<Correspondent> to, cc, reply_to;
    std::int64_t seconds = 0; // since 1970
    std::string subject;
    std::string text;
    std::string html; // empty: text alone
    std::vector<Enclosure> enclosures;
    bool automatic = false; // no person pressed send: other programs must not answer it (RFC 3834)
    std::string stop;       // an address that takes a POST of whoever wants no more of these (RFC 8058)
    std::string mark;       // goes into X-Regard-Desk, by which we know our own mail when it comes back
};

std::string compose(Outgoing const& outgoing);

// Whether text can be an address of a mail's receiver as we send it: one @, no blanks, brackets or control characters.
bool is_address(std::string_view text);
}
