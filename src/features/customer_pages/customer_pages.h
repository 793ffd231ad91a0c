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

constexpr api::Permission settle_pages{"customer_pages.admin"};

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

// How it stands with what the customer thinks of a case that was resolved.
struct Rated
{
    bool asks = false;                    // how well it went; now
    int mark = 0;                         // 1 to 5; 0: not rated
    bool wants_sentence = false;          // beside the mark
    bool wants_words = false;             // that may be shown to others
    std::optional<Instant> shown_until{}; // the words they let us show
};

// What a customer lets us show of what they say, and where.
struct WordsToShow
{
    enum class Name : std::uint8_t { none, first, full };
    std::string text, language;
    Name name = Name::none;
    bool on_website = false, in_print = false, inside_the_house = false;
};

// What we promise, and how well it was kept as first promised in the last twelve months: for the public page.
struct PublicPromises
{
    struct Date
    {
        std::string what; // a promises::Target's word
        int minutes = 0;  // of working time
    };
    struct Deadline // the regulator's
    {
        int days = 0;
        bool business = false;
    };
    struct Policy
    {
        std::string name; // empty: what holds for everything else
        std::vector<Date> dates;
        std::vector<Deadline> deadlines;
    };
    struct Period
    {
        regard::Date begins{};
        std::int64_t cases = 0;
        std::optional<double> kept; // nothing: of too few
    };
    std::vector<Policy> policies;
    std::vector<Period> periods; // the earliest first
    bool by_quarter = false;     // else by month
    Period all;
};

// How we treat customers around here, in one language.
struct PublicPrinciples
{
    struct One
    {
        std::string title, text;
    };
    std::string title, opening; // either may be empty
    std::vector<One> items;
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    std::function<Customs()> customs = [] { return Customs{}; }; // asked outside every transaction
    // Takes a letter into the outbox, in the transaction that asks for it. Refuses where no post is set up.
    std::function<Result<void>(db::Transaction&, Letter const&)> post = [](db::Transaction&, Letter const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    std::function<PublicPromises(db::Transaction&, Instant now)> promises{}; // nothing: there is no such page
    // Shown on that page; nothing: they are not for customers.
    std::function<std::optional<PublicPrinciples>(db::Transaction&, std::string_view language)> principles =
        [](db::Transaction&, std::string_view) { return std::optional<PublicPrinciples>(); };
    // What is asked of a case's customer. Nothing: pages do not ask.
    std::function<Rated(db::Transaction&, CaseId, Instant now)> rated{};
    // Note how they rate what was done, 1 to 5, and what they let us show; take that back.
    std::function<Result<void>(db::Transaction&, CaseId, int mark, std::string const& words, Instant now)> rate{};
    std::function<Result<void>(db::Transaction&, CaseId, WordsToShow const&, Instant now)> show_words{};
    std::function<Result<void>(db::Transaction&, CaseId, Instant now)> take_words_back{};
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
    // Likewise, some in each transaction: after which to go on, nothing once all were seen.
    std::optional<Instant> forget_links(db::Transaction& tx, Instant now, Instant after);

    // A new address of the customer's page of a case, for a mail to them: whoever has it sees state, date and next step, and may
    // answer; what was said is shown after a code sent to their address. Holds for 90 days. In the caller's transaction.
    std::string new_link(db::Transaction& tx, CaseId id, Instant now) const;

    // Asks the customer of a case by mail how well it went: five links to their page, of which none records anything by
    // itself. False where they can't be reached so. In the caller's transaction.
    bool ask_rating(db::Transaction& tx, CaseId id, bool again, Instant now) const;

    // A letter to whoever brought a case that it has begun, with its number and such an address. Not where they have no address,
    // or where many letters went there lately.
    void tell_begun(db::Transaction& tx, CaseId id, Instant now) const;
    // What employees see where the customer's page will be named: an address that opens nothing.
    std::string sample_link() const;
    // A text of ours as it goes out: with the customer's own address in place of the sample, else with a line below that says
    // where to see how the case stands. Nothing below a text that says so itself. In the caller's transaction.
    std::string as_mailed(db::Transaction& tx, CaseId id, std::string_view language, std::string text,
                          Instant now) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// Whoever has an address of a case's page sees and does nothing with it from now on: the case is another customer's.
void end_links(db::Transaction& tx, CaseId id);
void erase_customer(db::Transaction& tx,
                    desk::CustomerId customer); // the same of all their cases, when the person goes
}
