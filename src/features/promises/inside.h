#pragma once
// What the parts of this feature share. Inside features/promises.
#include "features/promises/policy_model.h"
#include "features/promises/promises.h"
#include "features/promises/standing.h"
#include "features/promises/store.h"
#include "features/promises/timers.h"

namespace regard::promises
{
// Whether a date may be told. Refuses with `not_open`, `date_is_past`, `date_too_far`; field `until`.
Result<void> check_date(CaseClock const& clock, Instant until, Instant now);

class Promises::Inside
{
  public:
    explicit Inside(Parts given)
        : parts(std::move(given)), books(parts.calendars),
          timers(parts.database, parts.clock,
                 [this](db::Transaction& tx, Instant now, int most) { return ring(tx, now, most); })
    {}

    Parts const parts;
    mutable Books books;
    Timers timers;

    // The history of a case that has a clock; throws std::logic_error for one that has none.
    store::History history(db::Transaction& tx, CaseId id);

    // Tells the clock and the ledger one thing, and writes it.
    void tell(db::Transaction& tx, CaseId id, store::History& history, Told const& told) const;

    // Writes what the ledger gained and when the case rings next, and answers how it stands.
    Standing settled(db::Transaction& tx, CaseId id, store::History& history, Instant now) const;

    // Rings what is due by `now` of at most that many cases.
    int ring(db::Transaction& tx, Instant now, int most);

    // ---- the ladder
    std::optional<EmployeeId> owner_of_step(db::Transaction& tx, CaseId id, int step, Instant now) const;
    std::optional<EmployeeId> who_answers_there(db::Transaction& tx, CaseId id, Instant now) const; // and may be asked
    std::optional<EmployeeId> lead_of(db::Transaction& tx, CaseId id, std::size_t place, Instant now) const; // from 1
    Escalation climb(db::Transaction& tx, Escalation escalation, api::UserId by) const; // with what it lacks
    void climb_by_time(db::Transaction& tx, CaseId id, int step, Instant now) const;    // where it is not there yet

    // ---- policies
    void add_policy_routes(api::Routes& routes);
    void add_rating_routes(api::Routes& routes);
    Result<PolicyView> add_policy(db::Transaction& tx, NewPolicy const& policy, api::UserId by, Instant now);
    Result<PolicyView> change_policy(api::Writing& w, PolicyId id, NewPolicy const& policy);
    Result<void> retire_policy(api::Writing& w, PolicyId id) const;
    Result<PolicyList> begin_with(api::Writing& w, std::string const& set);

    // ---- rating anew
    Result<Previewed> preview(api::Reading& r, Preview const& wish);
    jobs::Outcome re_rate(jobs::Context& context);
    jobs::Outcome time_anew(jobs::Context& context);

    void note(db::Transaction& tx, CaseId id, std::string_view verb, api::UserId who,
              std::initializer_list<events::Code> codes = {}) const;

  private:
    void ring_case(db::Transaction& tx, CaseId id, Instant now);
    Result<void> check(db::Transaction& tx, NewPolicy const& policy, PolicyId own, Instant now) const;
    PolicyView add_version(db::Transaction& tx, PolicyId id, NewPolicy const& policy, int number, api::UserId by,
                           Instant now) const;
    void changed(db::Transaction& tx, PolicyId id, std::string_view verb, api::UserId by) const;

    // Both answer the cases looked at; none at the end.
    std::vector<CaseId> rate_some(db::Transaction& tx, CaseId after, Instant now, std::int64_t& moved);
    std::vector<CaseId> time_some(db::Transaction& tx, CaseId after, Instant now);
};
}
