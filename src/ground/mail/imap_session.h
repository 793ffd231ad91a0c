#pragma once
// The conversation behind a MailboxReader: commands with tags, answers read as they come. Throws Lost where the server
// refuses or the connection ends. Only for the sources of this room.
#include "ground/mail/curl_wire.h"
#include "ground/mail/mailbox_reader.h"

namespace regard::mail
{
class ImapSession
{
  public:
    explicit ImapSession(Server const& server);

    Folder open(std::string const& name, bool changing);
    std::vector<Uid> uids_after(Uid after);
    void fetch(std::span<Uid const> uids, std::uint64_t limit, MailSink& sink);
    void remove(std::span<Uid const> uids);
    void move(std::span<Uid const> uids, std::string const& folder);
    void change(std::span<Uid const> uids, std::string const& how);
    MailboxReader::News wait(std::chrono::milliseconds limit);
    void wake() { wire_.wake(); }

  private:
    using Untagged = std::function<void(std::string const& line)>;

    std::string begin(std::string const& command);             // sends it; its tag
    void finish(std::string const& tag, Untagged const& take); // reads to its end; throws Lost, `not_done` for a no
    void ask(std::string const& command, Untagged const& take = {}) { finish(begin(command), take); }
    bool knows(std::string_view capability) const;

    void take_mail(std::string line, MailSink& sink);
    void skip(std::uint64_t bytes);
    void note(std::string const& line); // new mail

    MailboxReader::News idle(std::chrono::milliseconds limit);
    MailboxReader::News poll(std::chrono::milliseconds limit);

    Wire wire_;
    std::uint64_t last_tag_ = 0;
    std::string capabilities_; // with a blank before and behind each
    bool changing_ = false;
    std::uint64_t mails_ = 0;
    bool new_mail_ = false;
};
}
