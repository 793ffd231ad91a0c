#pragma once
// The threads that read the mailboxes: one each, on one of the nodes, until stop(). For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/mail/mailbox_reader.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace regard::mailroom
{
class Mailroom::Readers
{
  public:
    explicit Readers(Inside& inside) : inside_(inside) {}
    ~Readers() { stop(); }

    void start();
    void stop();

  private:
    struct Reading
    {
        std::int64_t version = 0;
        bool asked_to_end = false;
        mail::MailboxReader* reader = nullptr; // while it waits for news
        std::jthread thread;
    };

    void oversee();
    void match(std::vector<store::KeptMailbox> const& there);
    void end(Reading& reading);

    void attend(MailboxId id, Reading& reading);
    bool visit(store::KeptMailbox const& mailbox, Reading& reading); // false: trouble, which is noted
    bool is_ours(MailboxId id);
    void leave();
    void trouble(MailboxId id, Refusal const& why);
    bool ends(Reading const& reading);
    bool rest(Reading const& reading, std::chrono::milliseconds time); // false: end

    Inside& inside_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stopping_ = false;
    std::map<std::int64_t, std::unique_ptr<Reading>> readings_; // by mailbox; of the overseer alone, its values shared
    std::jthread overseer_;
};
}
