#pragma once
// Mail in, mail out. The front door: routes and jobs for app/, the desk's post, and one mail handed in by an MTA.
//
// A mail is taken once: its bytes are on our disk before anything else happens, what becomes of it is one transaction with
// the case it goes to, and only then is the server's copy touched. Killed at any moment, the program goes on where it was.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/mailroom/model.h"
#include "ground/jobs/jobs.h"
#include "ground/text/catalogue.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_mailroom_schema();
}

namespace regard::mailroom
{
constexpr api::Permission read_mailboxes{"mailboxes.read"};
constexpr api::Permission write_mailboxes{"mailboxes.write"};

// Everything given by reference must outlive the mailroom.
struct Parts
{
    std::string folder; // of the program's data: mails lie in `mails` below it
    std::string sealing_key;
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    jobs::Queue const& queue;
    text::Catalogue const& catalogue;
    desk::Desk& desk;
    // Told of a case that somebody began by a mail to a live mailbox: they are to hear of it. In the transaction it begins in.
    std::function<void(db::Transaction&, CaseId, Instant now)> begun{};
    std::string authorities{}; // PEM file of trusted authorities of mail servers; empty: the system's
    // The address of a customer's page as those who work here are shown it. It stands in place of customers' own in all mails.
    std::function<std::string()> sample_link{};
};

class Mailroom
{
  public:
    explicit Mailroom(Parts parts);
    ~Mailroom();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void start(); // reads all mailboxes, each on a thread of its own, on one of the nodes
    void stop();

    // What the desk wants sent: see desk::Lent. In the desk's transaction.
    Result<void> post(db::Transaction& tx, desk::Outgoing const& message);

    // A letter of the house's own, to somebody who works here: from the first mailbox that sends, at once. Blocking, outside
    // every transaction. Refuses with `no_post`, or as mail::Post does.
    struct OwnLetter
    {
        std::string name, address, subject, text;
        std::int64_t id = 0; // the same when it is sent again
        std::string stop{};  // where a mail program stops letters like this one (RFC 8058); empty: nowhere
    };
    Result<void> send_own(OwnLetter const& letter) const;

    // One mail from an MTA, for the mailbox of that address where there is one. Accepted means on disk, in the store.
    // Refuses where it can't be taken now; throws where disk or store fail.
    Result<Fate> take(std::string_view bytes, std::string_view address);

    // When a person goes: their mails as they came, and to whom ours went. In the transaction that erases, before the addresses go.
    void erase_customer(db::Transaction& tx, customers::CustomerId customer);

    bool any_live(db::Transaction& tx) const; // is there a mailbox that takes and sends
    std::int64_t in_trouble() const;          // mailboxes that can't be read just now

    // For tests and benches, instead of start(): takes what has come. How many mails that were.
    Result<int> collect(MailboxId id);

    struct Inside; // of this feature's own files

  private:
    class Readers;
    std::unique_ptr<Inside> inside_;
    std::unique_ptr<Readers> readers_;
};
}
