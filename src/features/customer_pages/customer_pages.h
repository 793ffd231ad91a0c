#pragma once
// The customers' own pages, made on the server, without script: the form with which a case begins, and the page on which they see
// how it stands. The front door for app/ and for those who write mails.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_customer_pages_schema();
}

namespace regard::customer_pages
{
using desk::CaseId;

// A mail of a page itself, as text: a link or a code.
struct Letter
{
    CaseId about; // its customer is who gets it
    std::string to, name, language, subject, text;
};

struct Customs
{
    std::string organisation = "Regard"; // its name, at the top of each page
    std::string zone = "UTC";
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    std::function<Customs()> customs = [] { return Customs{}; }; // asked outside every transaction
    // Takes a letter into the outbox, in the transaction that asks for it. Refuses where no post is set up.
    std::function<Result<void>(db::Transaction&, Letter const&)> post = [](db::Transaction&, Letter const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    // Notes how a customer rates what was done, 1 to 5. Nothing: pages do not ask.
    std::function<Result<void>(db::Transaction&, CaseId, int mark, std::string const& words, Instant now)> rate{};
};

struct Parts // all given by reference must outlive the pages
{
    db::Database& database;
    Clock const& clock;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    desk::Desk& desk;
    promises::Promises& promises;
    std::string base_url; // how links in mails begin, without a slash at the end
    Lent lent{};
};

class CustomerPages
{
  public:
    explicit CustomerPages(Parts parts);
    ~CustomerPages();

    void add_routes(api::Routes& routes);
    void forget_old(db::Transaction& tx, Instant now); // once a day

    // A new address of the customer's page of a case, for a mail to them: whoever has it sees state, date and next step, and may
    // answer; what was said is shown after a code sent to their address. Holds for 90 days. In the caller's transaction.
    std::string new_link(db::Transaction& tx, CaseId id, Instant now) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};
}
