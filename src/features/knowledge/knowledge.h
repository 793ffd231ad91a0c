#pragma once
// What the frontline learns, and what the organisation knows: field notes with their answers. The front door: routes and jobs
// for app/, and what others may ask in their own transaction. Any thread.
#include "base/embedded.h"
#include "features/calendars/calendars.h"
#include "features/desk/desk.h"
#include "features/knowledge/model.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_knowledge_schema();
}

namespace regard::knowledge
{
constexpr api::Permission read_knowledge{"knowledge.read"};
constexpr api::Permission write_knowledge{"knowledge.write"};
constexpr api::Permission settle_knowledge{"knowledge.settle"}; // whoever has it answers where nobody else does
constexpr api::Permission write_notes{"notes.write"};

// Somebody who works here, as they may sign in now.
struct Account
{
    api::Who who;
    std::string address; // empty: none
};

// A mail to somebody who works here.
struct Letter
{
    std::string name, address;
    std::string subject, text;
    std::int64_t id = 0; // the same when it is sent again
    std::string stop{};  // an address to which a mail program posts where its reader wants no more of these
};

// A try that a note becomes.
struct TryWanted
{
    NoteId note;
    std::string what;
    Date until{}; // the last day of it
    std::optional<TouchpointId> touchpoint{};
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    // In the caller's transaction; nothing where they may no longer sign in.
    std::function<std::optional<Account>(db::Transaction&, EmployeeId)> account = [](db::Transaction&, EmployeeId) {
        return std::optional<Account>();
    };
    // Blocking; outside every transaction.
    std::function<Result<void>(Letter const&)> post = [](Letter const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    // Begins a try of whoever answers, in their transaction. What is refused names a field of the answer.
    std::function<Result<MadeTryId>(api::Writing&, TryWanted const&)> begin_try = [](api::Writing&, TryWanted const&) {
        return Result<MadeTryId>(
            Refusal{"may_not_try", "Your role begins no tries. Hand the note on, or answer it otherwise.", "outcome"});
    };
    // Who looks after the whole programme and is there on that day; in the caller's transaction.
    std::function<std::optional<EmployeeId>(db::Transaction&, Date)> last_resort = [](db::Transaction&, Date) {
        return std::optional<EmployeeId>();
    };
};

struct Parts // all given by reference must outlive Knowledge
{
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    jobs::Queue const& queue;
    text::Catalogue const& catalogue;
    calendars::Calendars& calendars;
    std::string base_url; // begins links
    Lent lent = {};
};

// From whom something goes to whom, and why.
struct Passing
{
    EmployeeId from, to;
    events::WhoId who;
    std::optional<EmployeeId> by;
    std::string reason;
    Instant now;
};

class Knowledge
{
  public:
    explicit Knowledge(Parts parts);
    ~Knowledge();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    // ---- what lies with somebody who leaves; see passing_on.h
    Result<void> pass_note_on(db::Transaction& tx, NoteId id, Passing const& passing) const;
    Result<void> pass_article_on(db::Transaction& tx, ArticleId id, Passing const& passing) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// Whom a line of the journal about a field note or an article concerns, and as what.
enum class Concern : std::uint8_t { to_answer, news, to_review };
struct Concerned
{
    EmployeeId who;
    Concern as = Concern::news;
};
std::vector<Concerned> concerned_by(db::Transaction& tx, events::Line const& line);

// Whether field notes still wait for this employee, or articles are theirs to keep true. Refuses with a sentence.
Result<void> may_go(db::Transaction& tx, EmployeeId employee);

// ---- what stands above and points at notes; in the caller's transaction
// Those of these that are not for `who` to read.
std::vector<NoteId> hidden_among(db::Transaction& tx, api::Who const& who, std::span<NoteId const> asked);
// How a note begins; nothing where there is none. Asks nobody's right to read it.
std::optional<std::string> note_called(db::Transaction& tx, NoteId id);
std::vector<NoteId> notes_of(db::Transaction& tx, desk::CaseId id);

// When a customer goes (law 12): what was written from their cases, with photos and voices.
void erase_customer(db::Transaction& tx, desk::CustomerId customer);

// For `regard check`.
std::vector<db::Invariant> invariants();
}
