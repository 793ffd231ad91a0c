#pragma once
// The desk: live cases, their owners, their threads. The front door: routes and jobs for app/, and what the ways in and
// out (mail, forms, the customer's page) do with cases in their own transactions.
#include "base/embedded.h"
#include "features/customers/customers.h"
#include "features/desk/model.h"
#include "features/promises/promises.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/db/check.h"
#include "ground/jobs/kinds.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_desk_schema();
}

namespace regard::desk
{
constexpr api::Permission read_cases{"cases.read"};
constexpr api::Permission work_on_cases{"cases.work"};

// What everything that begins a case takes along, outside every transaction: so a body that runs again makes the same case.
struct Ticket
{
    CaseId id;
    std::int64_t number = 0;
};

// Who does something: an employee, or nobody of ours (the customer, or the program).
struct Author
{
    events::WhoId who{};
    std::optional<EmployeeId> employee{};
};

// A file that lies in the files' place under this id already.
struct IncomingFile
{
    FileId id;
    std::string name, type;
    std::int64_t bytes = 0;
};

// Something the customer wrote.
struct Incoming
{
    Channel channel = Channel::mail;
    std::string text;
    std::string quoted{};  // of earlier messages
    std::string mail_id{}; // its Message-ID
    std::optional<FileId> html{};
    std::vector<IncomingFile> files{};
};

// Whose work goes to whom, and why. While the giver is there it is offered, and theirs until it is accepted; where they are gone it is
// given.
struct HandingOver
{
    enum class Way : std::uint8_t { offered, given };
    EmployeeId from, to;
    std::string reason;
    Way way = Way::offered;
};

// Where a message of ours is to go: for whoever takes it to the post.
struct Outgoing
{
    CaseId id;
    EntryId entry;
    std::int64_t number = 0;
    std::string subject, text, language;
    std::string from_name; // first name of who wrote it
    std::optional<CustomerId> customer;
    std::optional<TouchpointId> touchpoint;
    std::vector<FileShown> files;
    std::vector<std::string> earlier_mails; // Message-IDs of the thread, oldest first
    bool answers = true;                    // what the customer said; not: a letter of ours, such as a link or digits
};

// What a text is filled in for.
struct Filling
{
    CaseId id;
    std::optional<Instant> promised{}; // the date it speaks of; none: the one the customer was told last
};

// Fills the placeholders of a text in for a case; refuses where a value is missing.
using Fill = std::function<Result<std::string>(api::Writing&, Filling const&, std::string const& text)>;

struct Lent
{
    // Takes over a message whose time to go has come; answers later with gone_out() or not_delivered(). Refuses, with a
    // sentence for its writer, where no post is set up or the customer has no address.
    std::function<Result<void>(db::Transaction&, Outgoing const&)> post = [](db::Transaction&, Outgoing const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    // What the checklists of a case still ask for: shown where it is resolved, forbids nothing.
    std::function<std::vector<std::string>(db::Transaction&, CaseId)> open_steps = [](db::Transaction&, CaseId) {
        return std::vector<std::string>();
    };
    // Whether an imported case has ended, as its source's own statuses say.
    std::function<bool(db::Transaction&, CaseId)> has_ended = [](db::Transaction&, CaseId) { return false; };
    // A case is another customer's from now on: what let the one before see it ends. In the transaction of the change.
    std::function<void(db::Transaction&, CaseId)> changed_hands = [](db::Transaction&, CaseId) {};
    // Asked outside every transaction.
    std::function<Fill()> filler = [] {
        return [](api::Writing&, Filling const&, std::string const& text) { return Result<std::string>(text); };
    };
};

class Desk
{
  public:
    // Everything given by reference must outlive it. Files lie in `folder`.
    Desk(std::string const& folder, db::Database& database, IdSource& ids, Clock const& clock,
         events::Journal const& journal, customers::Customers& customers, promises::Promises& promises, Lent lent);
    ~Desk();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_customs(Zone const& zone,
                     std::string const& language); // the organisation's; at start and when they change
    void start(); // lets held messages go when their time has come, on a thread of its own
    void stop();
    int let_due_go(); // for tests, instead of start(): what is due now; how many messages that were

    // ---- for the ways in. Each in the caller's transaction.
    Ticket ticket(); // outside every transaction
    // A new case. Refuses with `nobody_there`, or where an id it names is not there.
    Result<CaseId> open(db::Transaction& tx, Ticket const& ticket, NewCase const& form, Author const& by,
                        std::optional<Incoming> const& message, Instant now);
    struct Received
    {
        CaseId id; // another than asked for where it was merged, or a linked case began
        EntryId entry;
    };
    // The customer's next word in a case: it goes on, opens again, or a linked case begins (with that ticket). Where it was merged
    // into another customer's case, the word stays in it; this customer confirms, opens and escalates nothing there.
    Result<Received> receive(db::Transaction& tx, CaseId id, Ticket const& ticket, Incoming const& message,
                             Instant now);
    // A note for those who work at it, which never goes out.
    void note(db::Transaction& tx, CaseId id, Author const& by, std::string const& text, Instant now);
    Result<void> already_answered(db::Transaction& tx, CaseId id, Instant now);
    Result<void> confirm(db::Transaction& tx, CaseId id, Instant now);
    Result<void> reopen(db::Transaction& tx, CaseId id, std::string const& why, Instant now);

    // The customer asks that somebody above looks at it. Refuses as promises::Promises::raise does.
    Result<void> escalate(db::Transaction& tx, CaseId id, std::string const& reason, Instant now);

    // ---- for what somebody who leaves hands over. One open case of theirs, or one that waits for them to accept it. Refuse with
    // `not_theirs` (any more), `offered_already`, `about_them`, `not_named`, `no_such_employee`.
    Result<void> hand_over(db::Transaction& tx, CaseId id, HandingOver const& how, Author const& by, Instant now);
    Result<void> pass_offer_on(db::Transaction& tx, CaseId id, HandingOver const& how, Author const& by, Instant now);

    // ---- for the way out
    void gone_out(db::Transaction& tx, CaseId id, EntryId entry, std::string_view mail_id, Instant at);
    void not_delivered(db::Transaction& tx, CaseId id, EntryId entry, std::string_view why, Instant at);
    // One that was not delivered goes to the post once more. Refuses with `not_failed`, `not_found`.
    Result<void> send_again(db::Transaction& tx, CaseId id, EntryId entry, Instant now);

    // ---- what others may ask
    std::string file_path(FileId id) const;
    FileId keep_file(std::string_view bytes); // outside every transaction; on the disk when it returns

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// The clocks of a case moved without its being worked at: its place in the lists follows.
void stands_anew(db::Transaction& tx, CaseId id, promises::Standing const& standing);

// What the desk lends to promises: whose a case is, and whom it may be taken to.
promises::Lent lent_to_promises();
// Whether that person may be asked about a case: never whom it is about, nor whom they lead; of a restricted one its owner and whom it
// names.
bool may_own(db::Transaction& tx, CaseId id, EmployeeId person);
// Whether a case is a complaint about that person, or about whoever leads them: then nothing of it is for them (law 3).
bool is_about(db::Transaction& tx, CaseId id, EmployeeId person);

bool may_see(db::Transaction& tx, api::Who const& who, CaseId id); // false of what is no live case
// Those of these that are live cases and not for `who`.
std::vector<CaseId> hidden_among(db::Transaction& tx, api::Who const& who, std::span<CaseId const> ids);

// Who sees these customers has changed: their names are found with their cases by everybody, or by nobody.
void name_anew(db::Transaction& tx, std::span<CustomerId const> customers);

// For `regard check`.
std::vector<db::Invariant> invariants();

// How a case stands; nothing where there is no such live case. Asks nobody's right to see it.
struct Glimpse
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject, language;
    Kind kind = Kind::request;
    State state = State::open;
    EmployeeId owner;
    std::optional<UnitId> team;
    std::optional<CustomerId> customer;
    bool restricted = false;
    Instant opened, updated;
    std::optional<Instant> promised, ended;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::optional<EmployeeId> about; // a complaint about this person
    std::optional<ClosedAs> closed_as;
    std::optional<CaseId> merged_into;
};
std::optional<Glimpse> glimpse(db::Transaction& tx, CaseId id);
// The case in which its customer reads on and acts: where it was merged into, as long as that is theirs too; else itself.
CaseId where_it_goes_on(db::Transaction& tx, CaseId id);
std::optional<CaseId> case_numbered(db::Transaction& tx, std::int64_t number);
std::optional<CaseId> case_of_mail(db::Transaction& tx, std::string_view mail_id); // by its Message-ID
std::vector<CaseId> cases_of(db::Transaction& tx, CustomerId customer, int limit); // newest first
std::vector<Entry> thread_of(db::Transaction& tx, CaseId id);                      // all of it, notes too
std::vector<EmployeeId> followers_of(db::Transaction& tx, CaseId id);              // who wants to hear of it
std::vector<EmployeeId> named_in(db::Transaction& tx, CaseId id, EntryId note);    // who has not looked at it yet

// A complaint as the register counts it.
struct ComplaintKept
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    std::optional<ProductId> product{};
    std::optional<TouchpointId> touchpoint{};
    Instant opened{};
    std::optional<Instant> ended{};
    State state = State::open;
    bool restricted = false;
    std::string redress{}; // in words
    std::optional<Verdict> verdict{};
};
// Received before `before` and not ended before `from`, by time; without those that came to nothing (spam, duplicates, merged,
// taken back). Asks nobody's right to see them.
std::vector<ComplaintKept> complaints_between(db::Transaction& tx, Instant from, Instant before);
}
