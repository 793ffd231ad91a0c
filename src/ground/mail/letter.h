#pragma once
// One mail as GMime reads it: who wrote what to whom, and every part of it. Nothing in a mail can make this throw, nor take
// time or memory without bounds: what can't be read is left empty, what is no valid text is replaced, what is beyond
// bounds.h is left out and told. All text is valid UTF-8. A Letter is used from one thread at a time.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::mail
{
struct Correspondent
{
    std::string name;    // may be empty
    std::string address; // lower case
};

// Where a part belongs: what the mail says (in one of its ways to say it), shown inside that (an image of the HTML), or a
// file beside it.
enum class Role { text, shown, attached };

struct Part
{
    std::string type;        // `image/png`, lower case
    std::string name;        // fit for a file system and a screen; empty for a text
    std::string content_id;  // without the <>
    std::string method;      // of a calendar part: `request`, `reply`, `cancel`
    std::string disposition; // as it asks to be: `attachment`, `inline`; empty where it does not say
    Role role = Role::attached;
    int inside = -1; // which part, a mail sent along, it belongs to; -1 for those of the letter itself
};

// Whom a mail of ours did not reach, as RFC 3464 tells it.
struct Failure
{
    std::string recipient; // lower case
    std::string status;    // `5.1.1`; the first digit says whether for good (5) or for now (4)
    std::string sentence;  // the other server's own words
};

enum class Kind { person, automatic_reply, bounce, mailing_list, our_own };

struct Source;

struct Letter
{
    std::string message_id; // without the <>; empty where it has none, or one beyond RFC 5322's longest line
    std::vector<std::string> references; // the mails it follows, eldest first, the one it answers last
    std::vector<Correspondent> from, reply_to, to, cc;
    std::vector<std::string> delivered_to; // addresses of our side that the servers on the way noted
    std::string at; // ISO 8601 with its offset, from Date, else Received; empty where neither tells
    std::optional<std::int64_t> seconds; // the same since 1970
    std::string subject;
    std::string text; // its plain text, whole; of HTML what a reader would see; at most 1 MB

    Kind kind = Kind::person;       // never our_own: kind.h knows that
    bool wants_no_reply = false;    // no program may answer it (RFC 3834 and what Outlook says)
    std::string list_id;            // of a mailing list
    std::string return_path;        // the envelope's sender; `<>` where there is none, empty where nobody noted it
    std::vector<std::string> marks; // X-Regard-Desk: which desks it came from

    std::vector<Part> parts;       // all leaf parts and every mail sent along, in order
    std::vector<Failure> failures; // of a bounce
    std::string failed_message_id; // of the mail that bounced
    bool cut = false;              // more than bounds.h allows: what is beyond is missing here

    std::size_t attachments() const; // files beside the text; a mail sent along is one
    bool is_automatic() const { return kind == Kind::automatic_reply || kind == Kind::bounce; }

    std::string html(std::size_t limit = 2 << 20) const; // as it came, unsafe; empty where it has none
    std::string bytes(std::size_t part,
                      std::size_t limit = SIZE_MAX) const; // without transfer encoding; texts in UTF-8

    std::shared_ptr<Source const> source;
};

Letter read_letter(std::string_view bytes);
Letter parse_letter(std::string_view bounded); // of bytes that Bounds has let pass already
}
