#include "features/promises/policy_store.h"
#include "features/promises/promises.h"
#include "features/promises/standing.h"
#include "features/promises/store.h"

namespace regard::promises
{
namespace
{
constexpr int at_once = 500;
constexpr std::size_t most_examples = 10;

class Findings
{
  public:
    void add(CaseId id, bool holds, std::string_view name, std::string_view sentence)
    {
        if (holds)
            return;
        auto found = std::find_if(all.begin(), all.end(), [&](db::Finding const& one) { return one.name == name; });
        if (found == all.end())
            found = all.insert(all.end(), {std::string(name), std::string(sentence), 0, {}});
        if (found->examples.size() < most_examples)
            found->examples.push_back(id.text());
        ++found->rows;
    }
    std::vector<db::Finding> all;
};

// An instant that moves with the clock while the customer is asked cannot be compared.
bool moves_by_itself(CaseClock const& clock)
{
    auto const& deadlines = clock.policy->terms.deadlines;
    return clock.waiting &&
           std::any_of(deadlines.begin(), deadlines.end(), [](DeadlineTerm const& term) { return term.pauses; });
}

void compare(store::Beside const& stored, store::History const& played, bool calendars_settled, Instant now,
             Findings& findings)
{
    CaseClock const& clock = played.clock;
    findings.add(stored.id, stored.policy == clock.policy->version, "promises.policy",
                 "A case is pinned to the policy its history names last.");
    findings.add(stored.id, stored.running == clock.runs(), "promises.running",
                 "A clock runs exactly where its history says so.");
    auto const next = next_alarm(clock, played.ledger, now);
    bool const same = stored.due == (next ? std::optional(next->due) : std::nullopt);
    findings.add(stored.id, same || !calendars_settled || moves_by_itself(clock), "promises.next_alarm",
                 "What rings next is what playing the history again gives.");
}
}

std::vector<db::Invariant> invariants()
{
    return {
        {"promises.settled", "A promise has an instant of settling exactly where it is settled.",
         "select case_id from promise where (outcome = 0) <> (settled is null)"},
        {"promises.numbers", "The promises of a case are numbered without gaps.",
         "select case_id from promise group by case_id having max(number) <> count(*)"},
        {"promises.history", "Every case with a clock has a history without gaps that begins with its opening.",
         "select c.case_id from promise_case c where not exists (select 1 from clock_event e where "
         "e.case_id = c.case_id and e.seq = 0 and e.what = 1) or (select max(seq) + 1 from clock_event e where "
         "e.case_id = c.case_id) <> (select count(*) from clock_event e where e.case_id = c.case_id)"},
        {"promises.escalations", "An escalation is of a case with a clock.",
         "select id from escalation e where not exists (select 1 from promise_case c where c.case_id = e.case_id)"}};
}

std::vector<db::Finding> check_clocks(db::Database& database, Instant now)
{
    Findings findings;
    for (CaseId after;;) {
        auto const last = database.read([&](db::Transaction& tx) {
            auto const calendars = calendars::read_book(tx);
            auto const book = read_book(tx, *calendars);
            bool const settled = store::timed_by(tx) == calendars->stamp();
            auto const some = store::beside_after(tx, after, at_once);
            for (store::Beside const& one : some)
                compare(one, store::history(tx, book, one.id), settled, now, findings);
            return some.empty() ? CaseId{} : some.back().id;
        });
        if (!last)
            return std::move(findings.all);
        after = last;
    }
}
}
