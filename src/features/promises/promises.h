#pragma once
// Promises, targets and deadlines of cases: the front door. What happens to a case is told here in the very transaction in
// which it happens, and the answer is how the case stands then. Any thread; nothing here sends anything.
#include "base/embedded.h"
#include "features/promises/book.h"
#include "features/promises/escalation_model.h"
#include "features/promises/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/db/check.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_promises_schema();
}

namespace regard::promises
{
using calendars::read_policies;
using calendars::write_policies;

// What app/ lends from above. Any thread may call them.
struct Lent
{
    // The team a case lies with now; an id of 0: none. Its lead is the first step of the ladder.
    std::function<UnitId(db::Transaction&, CaseId)> team_of = [](db::Transaction&, CaseId) { return UnitId{}; };
    // Where it belongs on the map now; an id of 0: nowhere. A rung may ask who answers there.
    std::function<TouchpointId(db::Transaction&, CaseId)> touchpoint_of = [](db::Transaction&, CaseId) {
        return TouchpointId{};
    };
    // Whether that person may be asked about a case: never whom a complaint is about, nor whom they lead (law 3).
    std::function<bool(db::Transaction&, CaseId, EmployeeId)> may_own = [](db::Transaction&, CaseId, EmployeeId) {
        return true;
    };
    // Told in the transaction in which a case moved without its caller asking: an alarm rang, it was rated anew, its
    // calendar changed. Whoever keeps a copy of a Standing brings it up to date here.
    std::function<void(db::Transaction&, CaseId, Standing const&)> moved = [](db::Transaction&, CaseId,
                                                                              Standing const&) {};
};

// Everything given by reference must outlive Promises.
struct Parts
{
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    jobs::Queue const& queue;
    text::Catalogue const& catalogue;
    calendars::Calendars& calendars;
    Lent lent = {};
};

class Promises
{
  public:
    explicit Promises(Parts parts);
    ~Promises();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    // A case arrived at `opened` (not after `now`): its policy is chosen and pinned, its targets run and, where the policy
    // promises, a date is given. Twice for a case is a bug: the store throws db::Conflict.
    Standing open(db::Transaction& tx, CaseId id, Facts const& facts, Instant opened, Instant now);

    // Something happened. Throws std::logic_error for a case that was never opened here (an imported one has no clock).
    Standing follow(db::Transaction& tx, CaseId id, Happened what, Instant at);

    // The facts of one case changed: the policy that fits them is chosen anew and pinned where it is another one. Targets
    // count what was used before; promises stand.
    Standing change_facts(db::Transaction& tx, CaseId id, Facts const& facts, Instant now);

    // A new date, told to the customer by the caller with that reason. While the old one is ahead it is re-promised;
    // afterwards it is broken and this is a second promise. Refuses with `not_open`, `date_is_past`, `reason_missing`
    // (field `reason`), `date_too_far` (five years); field `until`.
    Result<Standing> repromise(db::Transaction& tx, CaseId id, Instant until, std::string const& reason, api::UserId by,
                               Instant now, PromiseActId act = {});

    // ---- a new date for many cases at once. begin_act() before the first; then repromise() each case as part of it.
    void begin_act(db::Transaction& tx, PromiseAct const& act);

    // What would become of one case. Refuses with `not_open`, `no_date_yet` (days later than what?), `date_not_later` (its
    // date is as late already), `date_is_past`, `date_too_far`; field `until`.
    Result<DateMove> look_at_move(db::Transaction& tx, CaseId id, NewDate const& wish, Instant now);

    // The customer was not told after all: the date stands that stood before. Refuses with `changed_since`.
    Result<Standing> take_back(db::Transaction& tx, CaseId id, PromiseActId act, Instant now);

    // `from` was merged into `into`: the open dates told about it stand for `into`, which counts as waiting for as long as
    // the one that waited longer; `from` itself rings no more. part() undoes it as if it had never been, the time in between
    // included. Both answer how `into` stands.
    Standing merge(db::Transaction& tx, CaseId into, CaseId from, Instant now);
    Standing part(db::Transaction& tx, CaseId into, CaseId from, Instant now);

    // How a case stands at `now`; nothing where it has no clock.
    std::optional<Standing> standing(db::Transaction& tx, CaseId id, Instant now);

    // ---- the ladder. Time climbs it by itself, as the policy says; here people do. `who` is nobody for a customer.
    // Refuses with `not_open`, `already_escalated` (the customer, while an answer is owed).
    Result<Escalation> raise(db::Transaction& tx, CaseId id, RaisedBy by, api::UserId who, std::string const& reason,
                             Instant now);
    // Refuse with `not_found`, `wrong_state` (409), `words_missing`; fields `answer`, `settlement`.
    Result<Escalation> answer(db::Transaction& tx, EscalationId id, api::UserId who, std::string const& text,
                              Instant now);
    Result<Escalation> settle(db::Transaction& tx, EscalationId id, api::UserId who, std::string const& text,
                              Instant now);
    std::vector<Escalation> escalations(db::Transaction& tx, CaseId id);                        // the oldest first
    std::vector<Escalation> open_escalations(db::Transaction& tx, EmployeeId owner, int limit); // the same

    // ---- alarms ring by themselves from start() on
    void start();
    void stop();
    int ring_due(); // for tests, instead: rings what is due at the clock's instant; answers of how many cases

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// When the person goes: reasons and answers people wrote about a case. Dates, steps and what became of them stay.
void forget_words(db::Transaction& tx, CaseId id);

// ---- for `regard check`: rules that SQL can tell, and whether what is stored is what playing each history again gives.
std::vector<db::Invariant> invariants();
std::vector<db::Finding> check_clocks(db::Database& database, Instant now);
}
