#pragma once
// One connection to one mailbox, by IMAP (RFC 3501, IDLE, MOVE, UIDPLUS). What was opened for reading alone changes nothing
// on the server: no flag is set, nothing is marked as seen. One thread at a time, except wake(). After a refusal other than
// `no_folder` and `not_done` the connection is of no use any more: connecting anew is the caller's.
#include "ground/mail/server.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace regard::mail
{
using Uid = std::uint32_t; // of a mail in a folder, never given twice while the folder's uid_validity stays; from 1

struct Folder
{
    std::uint32_t uid_validity = 0; // another one than before: all uids mean other mails now
    std::uint32_t mails = 0;
};

// Takes fetched mails one after the other, each in pieces as it arrives.
class MailSink
{
  public:
    virtual ~MailSink() = default;
    virtual void begin(Uid uid, std::uint64_t size) = 0; // its whole size, of which at most the limit comes
    virtual void write(std::string_view bytes) = 0;
    virtual void end() = 0;
};

class MailboxReader
{
  public:
    static Result<std::unique_ptr<MailboxReader>> connect(Server const& server); // refuses as server.h says
    ~MailboxReader();
    MailboxReader(MailboxReader const&) = delete;
    MailboxReader& operator=(MailboxReader const&) = delete;

    enum class Access { reading, changing };
    Result<Folder> open(std::string const& name, Access access); // or `no_folder`; UTF-8: `INBOX`, `Arkivér/2024`

    Result<std::vector<Uid>> uids_after(Uid after); // ascending

    // Of each mail that is still there at most `limit` bytes, in the order of the server; sets of fifty under way at once.
    // What the sink throws passes through; the connection is of no use then.
    Result<void> fetch(std::span<Uid const> uids, std::uint64_t limit, MailSink& sink);

    // These need Access::changing; a std::logic_error without. `not_done` where the server refuses.
    Result<void> remove(std::span<Uid const> uids);
    Result<void> move(std::span<Uid const> uids, std::string const& folder);
    Result<void> mark_seen(std::span<Uid const> uids);

    // Waits for new mail, at most `limit`. By IDLE where the server knows it, renewed before servers lose patience; else it
    // is asked once a minute.
    enum class News { mail, none, woken };
    Result<News> wait(std::chrono::milliseconds limit);
    void wake(); // ends a wait; any thread

  private:
    class Session;
    explicit MailboxReader(std::unique_ptr<Session> session);
    std::unique_ptr<Session> session_;
};
}
