#pragma once
// One visit to a mailbox: what has come since the last one is taken. For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/mail/mailbox_reader.h"

#include <functional>

namespace regard::mailroom
{
// Opens the folder and remembers what it is. `stopping` is asked between mails.
class Visit
{
  public:
    Visit(Mailroom::Inside& inside, store::KeptMailbox mailbox, mail::MailboxReader& reader,
          std::function<bool()> stopping);

    Result<int> take_new(); // how many mails were taken over

  private:
    Result<void> open();
    Result<int> take(std::vector<mail::Uid> const& uids);
    Result<void> finish_on_server();

    Mailroom::Inside& inside_;
    store::KeptMailbox mailbox_;
    mail::MailboxReader& reader_;
    std::function<bool()> stopping_;
    bool open_ = false;
};
}
