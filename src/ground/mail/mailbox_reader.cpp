#include "ground/mail/mailbox_reader.h"

#include "ground/mail/imap_session.h"

#include <stdexcept>

namespace regard::mail
{
namespace
{
// Front doors give refusals back as values.
template <class Body>
auto answered(Body body) -> Result<decltype(body())>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else
            return body();
    } catch (Lost const& lost) {
        return lost.refusal;
    }
}
}

class MailboxReader::Session : public ImapSession
{
    using ImapSession::ImapSession;
};

MailboxReader::MailboxReader(std::unique_ptr<Session> session) : session_(std::move(session)) {}
MailboxReader::~MailboxReader() = default;

Result<std::unique_ptr<MailboxReader>> MailboxReader::connect(Server const& server)
{
    return answered(
        [&] { return std::unique_ptr<MailboxReader>(new MailboxReader(std::make_unique<Session>(server))); });
}

Result<Folder> MailboxReader::open(std::string const& name, Access access)
{
    return answered([&] { return session_->open(name, access == Access::changing); });
}

Result<std::vector<Uid>> MailboxReader::uids_after(Uid after)
{
    return answered([&] { return session_->uids_after(after); });
}

Result<void> MailboxReader::fetch(std::span<Uid const> uids, std::uint64_t limit, MailSink& sink)
{
    return answered([&] { session_->fetch(uids, limit, sink); });
}

Result<void> MailboxReader::remove(std::span<Uid const> uids)
{
    return answered([&] { session_->remove(uids); });
}

Result<void> MailboxReader::move(std::span<Uid const> uids, std::string const& folder)
{
    return answered([&] { session_->move(uids, folder); });
}

Result<void> MailboxReader::mark_seen(std::span<Uid const> uids)
{
    return answered([&] { session_->change(uids, "+FLAGS.SILENT (\\Seen)"); });
}

Result<MailboxReader::News> MailboxReader::wait(std::chrono::milliseconds limit)
{
    return answered([&] { return session_->wait(limit); });
}

void MailboxReader::wake() { session_->wake(); }
}
