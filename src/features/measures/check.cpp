#include "features/measures/measures.h"
#include "features/measures/outcomes/outcome_store.h"

namespace regard::measures
{
namespace
{
constexpr int cases_at_once = 500;
constexpr std::size_t most_examples = 10;

// Compares outcomes with what events say now, case by case in the order of their ids.
class Comparing
{
  public:
    explicit Comparing(db::Database& database) : database_(database) {}

    db::Finding run()
    {
        for (cases::CaseId last; bool(last = compare_after(last));)
            ;
        return std::move(different_);
    }

  private:
    cases::CaseId compare_after(cases::CaseId after)
    {
        return database_.read([&](db::Transaction& tx) {
            db::Finding const before = different_; // should this body run again
            std::vector<Measured> anew;
            auto const last = remeasured(tx, after, cases_at_once, anew);
            different_ = before;
            for (Measured& one : anew)
                compare(store::outcome(tx, one.id), one);
            return last;
        });
    }

    void compare(std::optional<Measured> const& stored, Measured& anew)
    {
        if (stored)
            anew.returned = stored->returned; // takes other cases to know
        if (stored == anew)
            return;
        ++different_.rows;
        if (different_.examples.size() < most_examples)
            different_.examples.push_back(anew.id.text());
    }

    db::Database& database_;
    db::Finding different_{"measures.outcomes_are_what_events_say",
                           "Outcomes of cases are missing or are not what their events say.",
                           0,
                           {}};
};
}

std::vector<db::Finding> check_outcomes(db::Database& database)
{
    db::Finding found = Comparing(database).run();
    return found.rows == 0 ? std::vector<db::Finding>{} : std::vector{std::move(found)};
}

std::vector<db::Invariant> invariants()
{
    return {
        {"measures.days_hold_their_cases",
         "Every measured case is counted on its day, unless the day is still to be made.",
         "select o.day from (select day, count(*) as cases from case_outcome group by day) o "
         "where not exists (select 1 from outcome_change) and o.cases <> "
         "(select coalesce(sum(p.cases), 0) from measured_place p where p.facet = 7 and p.word = 0 and p.day = o.day)"},
        {"measures.cells_add_up", "Months and years are the sums of their days, unless some are still to be made.",
         "select word from measured_cell where not exists (select 1 from measured_due) "
         "and not exists (select 1 from outcome_change) group by facet, word "
         "having sum(case when grain = 0 then cases else 0 end) <> sum(case when grain = 1 then cases else 0 end) "
         "or sum(case when grain = 0 then cases else 0 end) <> sum(case when grain = 2 then cases else 0 end) "
         "or sum(case when grain = 0 then amount else 0 end) <> sum(case when grain = 2 then amount else 0 end)"},
    };
}
}
