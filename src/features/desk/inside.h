#pragma once
// What the parts of this feature share. Inside features/desk.
#include "features/cases/live.h"
#include "features/desk/case_store.h"
#include "features/desk/desk.h"
#include "features/desk/routing.h"
#include "features/desk/rules.h"
#include "features/desk/sight.h"
#include "features/desk/states.h"
#include "features/desk/thread_store.h"
#include "ground/api/edits.h"
#include "ground/files/blob_store.h"

#include <condition_variable>
#include <thread>

namespace regard::desk
{
class Work;

// How a case began that others knew before.
struct Began
{
    std::optional<Instant> at{};           // when the customer first brought it, where that was before now
    cases::Story const* history = nullptr; // it is adopted, and this was told of it
};

class Desk::Inside
{
  public:
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    customers::Customers& customers;
    promises::Promises& promises;
    Lent lent;
    files::BlobStore blobs;
    cases::WordBook words;
    OpenWork open_work{};

    // ---- customs
    Date today(Instant now) const;
    std::string language() const;
    void use_customs(Zone const& zone, std::string const& language);

    std::int64_t next_number(); // outside every transaction

    // ---- routes
    void add_opening(api::Routes& routes);
    void add_lists(api::Routes& routes);
    void add_today(api::Routes& routes);
    void add_cases(api::Routes& routes);
    void add_messages(api::Routes& routes);
    void add_files(api::Routes& routes);
    void add_changes(api::Routes& routes);
    void add_handoffs(api::Routes& routes);
    void add_belonging(api::Routes& routes);
    void add_escalations(api::Routes& routes);
    void add_bulks(api::Routes& routes);
    void add_moves(api::Routes& routes);
    void add_split(api::Routes& routes);
    void add_family(api::Routes& routes);
    void add_views(api::Routes& routes);
    void add_export(api::Routes& routes);
    void add_suggestions(api::Routes& routes);
    void add_adoption(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    int remove_erased_files(); // some of them; how many. Again after a crash: a file that is gone already is no matter

    // ---- rules that several routes and doors use, in the caller's transaction
    Result<CaseId> open(db::Transaction& tx, Ticket const& ticket, NewCase const& form, Author const& by,
                        std::optional<Incoming> const& message, Instant now, Began const& began = {});
    Result<promises::Escalation> escalate(db::Transaction& tx, LiveCase const& one, promises::RaisedBy by,
                                          Author const& who, std::string const& reason, Instant now);
    void send(db::Transaction& tx, LiveCase const& one, store::ThreadRow const& row, Instant now);

    // ---- what employees do, with every check, as its route does it: acts on many cases do it too
    Result<CaseRow> hand_off(api::Writing& w, CaseId id, NewHandoff const& wish);
    Result<CaseRow> take(api::Writing& w, CaseId id);
    Result<CaseRow> change(api::Writing& w, CaseId id, CaseChange const& wish);
    Result<CaseRow> go(api::Writing& w, CaseId id, NewState const& wish);
    // Without a look at the draft of whoever does it: that is of another message.
    Result<EntryWritten> say(api::Writing& w, CaseId id, NewMessage const& form);
    Result<void> hold_back(api::Writing& w, CaseId id, EntryId entry);
    Result<EntryId> repromise(api::Writing& w, CaseId id, NewPromise const& wish, promises::PromiseActId act = {});
    // ---- parts of these, without the checks
    void move(db::Transaction& tx, Work& work, NewState const& wish);
    void put_touchpoint(api::Writing& w, LiveCase const& one, std::optional<TouchpointId> touchpoint);

    mutable std::mutex mutex{};
    std::optional<Zone> zone{};
    std::string organisation_language = "en";

    // Of its own: it is held while a block is taken in a write, and writes ask for the customs.
    std::mutex numbers{};
    std::int64_t number = 0, numbers_left = 0;

    // ---- the thread that lets messages go
    void let_go();    // until stopping
    int let_due_go(); // what is due now
    std::condition_variable wake{};
    bool stopping = false;
    std::thread courier{};
};

// One change of one case, from what it was to what it will be: the row, the thread, the history, the clocks and the journal
// together. One transaction, one thread; finish() once at the end.
class Work
{
  public:
    Work(Desk::Inside& inside, db::Transaction& tx, LiveCase one, Author const& by, Instant now);

    LiveCase& one() { return one_; }

    EntryId say(store::ThreadRow row); // an entry of the thread; its id and author are filled in
    EntryId step(Step step, std::string_view reason = {}, std::string_view about = {});

    // Something for the history and, where it matters to them, the clocks.
    void note(cases::What what, cases::Message message = cases::Message::none);
    void tick(promises::Happened happened);
    void tick(promises::Happened happened, Instant at);
    void stands(promises::Standing const& standing);

    void go_to(State state);                                    // the row alone
    void give_to(EmployeeId owner, std::optional<UnitId> team); // counts the bounce

    void end_offer(); // a handoff that waits is taken back

    // Writes it all; `verb` goes into the journal.
    void finish(std::string_view verb);

  private:
    void index() const; // for whoever searches

    Desk::Inside& inside_;
    db::Transaction& tx_;
    LiveCase const before_;
    LiveCase one_;
    Author by_;
    Instant now_;
    std::vector<store::ThreadRow> rows_;
};

std::vector<std::string> tags_of(db::Transaction& tx, CaseId id); // in their order
std::optional<CaseId> parent_of(db::Transaction& tx, CaseId id);
std::vector<CaseId> children_of(db::Transaction& tx, CaseId id, CaseId after, int limit); // by id, after that one
std::string team_word(db::Transaction& tx, std::optional<UnitId> team);

// As lists show them, in their order: names looked up for all of them together.
std::vector<CaseRow> rows_shown(db::Transaction& tx, customers::Seeing const& seeing, std::span<LiveCase const> cases);
std::vector<CaseRow> rows_shown(db::Transaction& tx, api::Who const& who, std::span<LiveCase const> cases);
CaseRow row_shown(db::Transaction& tx, api::Who const& who, CaseId id); // one that is there, as it stands now

// Confirms what was resolved long enough ago, files what ended long enough ago. True where there may be more.
bool end_silent(Desk::Inside& inside, db::Transaction& tx, Instant now);

// The case in which a customer's acts on that one are done: where it goes on, as long as that is theirs too.
std::optional<LiveCase> speaking_for(db::Transaction& tx, CaseId id);

Author author(api::Who const& who);
Result<void> may_name(api::Writing& w, CaseCustomer const& customer); // refuses `no_such_customer` of one who is hidden
promises::Facts facts_of(db::Transaction& tx, LiveCase const& one);

// ---- refusals that several say
Refusal no_employee_yourself();
}
