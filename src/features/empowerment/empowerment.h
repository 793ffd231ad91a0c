#pragma once
// What employees may give to customers without asking, what they gave, and who allowed it when they had to ask. The front door:
// routes and jobs for app/, and what others ask. Any thread.
//
// Money moves in feature budgets, in the transaction in which a gesture is done; redress never touches a budget.
#include "base/embedded.h"
#include "features/access/own_gain.h"
#include "features/calendars/calendars.h"
#include "features/desk/desk.h"
#include "features/empowerment/model.h"
#include "ground/clock/zone.h"
#include "ground/db/check.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_empowerment_schema();
}

namespace regard::empowerment
{
constexpr api::Permission make_gestures{"gestures.make"};
constexpr api::Permission read_rules{"rights.read"}; // what may be given is no secret: every employee reads it
constexpr api::Permission read_budgets{"budgets.read"};
constexpr api::Permission write_budgets{"budgets.write"};

// A mail to somebody who works here.
struct Letter
{
    std::string name, address;
    std::string subject, text;
    std::int64_t id = 0; // the same when it is sent again
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    // Who an employee is and what they may see now; nothing where they cannot sign in. In the caller's transaction.
    std::function<std::optional<api::Who>(db::Transaction&, EmployeeId)> reader = [](db::Transaction&, EmployeeId) {
        return std::optional<api::Who>();
    };
    // Blocking; outside every transaction.
    std::function<Result<void>(Letter const&)> post = [](Letter const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    access::GainWatch gains = access::no_gain; // by policies
};

struct Parts // all given by reference must outlive the room
{
    std::string folder;   // of the program's data: receipts lie in `receipts` below it
    std::string base_url; // begins links
    db::Database& database;
    IdSource& ids;
    events::Journal const& journal;
    jobs::Queue const& queue;
    text::Catalogue const& catalogue;
    calendars::Calendars& calendars;
    desk::Desk& desk;
    Lent lent = {};
};

// What somebody has to give, of one currency.
struct TheirBudget
{
    Money granted, left, held;    // of the running period
    std::optional<Money> at_once; // of one gesture, by their policy; none: no policy is theirs
    std::optional<Instant> until; // when the period is over
    bool waits = false;           // the allowance has not come: the account it comes from is empty
};

// An ask that waits for somebody's answer.
struct AskHeld
{
    std::int64_t id = 0;
    Money amount;
    std::optional<CaseId> about;
    bool is_redress = false;
};

struct AskPassing
{
    EmployeeId from, to;
    events::WhoId by;
    Instant now;
};

class Empowerment
{
  public:
    explicit Empowerment(Parts parts);
    ~Empowerment();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_zone(Zone const& zone); // the organisation's: periods are its days

    // What the journal says happened: who must be asked by mail, and cases that climbed though their owner could have settled them.
    void follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now);

    std::vector<TheirBudget> budgets_of(db::Transaction& tx, EmployeeId person, Instant now) const; // a line a currency

    // ---- what lies with somebody who leaves
    static std::int64_t asks_of(db::Transaction& tx, EmployeeId person);
    static std::vector<AskHeld> asks_of(db::Transaction& tx, EmployeeId person, std::int64_t after, int limit); // by id
    // To somebody who may decide it. Refuses with `not_theirs`, `may_not_decide`.
    Result<void> pass_ask_on(db::Transaction& tx, std::int64_t id, AskPassing const& passing) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// The case that a line of the journal about a gesture or redress belongs to; nothing where there is none.
std::optional<CaseId> case_of(db::Transaction& tx, events::Line const& line);

// What whoever signs in with that address may decide and spend by where they stand now. The answer, asked after a change in the same
// transaction, says whether they gained by it: see access::GainWatch.
std::function<bool()> watch_gain(db::Transaction& tx, std::string const& address, Instant now);

// What a customer was owed, for whoever tells the core system; nothing where there is no such redress.
struct RedressTold
{
    RedressId id;
    RedressKind kind = RedressKind::refund;
    Money amount;
    GestureReason reason = GestureReason::our_mistake;
    EmployeeId allowed_by;
};
BOOST_DESCRIBE_STRUCT(RedressTold, (), (id, kind, amount, reason, allowed_by))
std::optional<RedressTold> redress_told(db::Transaction& tx, RedressId id);

// ---- when the person goes (law 12). What was given stays: it is the books'. What was written of it and its receipts go;
// their bytes within minutes after the commit.
void erase_customer(db::Transaction& tx, CustomerId customer);
// Without what belongs to cases that are kept from `who`.
Json kept_of_customers(db::Transaction& tx, api::Who const& who, std::span<CustomerId const> family);

// For `regard check`.
std::vector<db::Invariant> invariants();
}
