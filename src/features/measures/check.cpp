#include "features/measures/measures.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/rollups/rollup_store.h"

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

// Weeks, months and years must be the sums of their days and months, whatever was counted in them. Each is looked at by itself, and
// not while some are still to be made.
class AddingUp
{
  public:
    explicit AddingUp(db::Database& database) : database_(database) {}

    db::Finding run()
    {
        auto const whole = database_.read(store::whole_history).value_or(Period{});
        for (Grain const grain : {Grain::week, Grain::month, Grain::year})
            for (Date start = start_of(grain, whole.from); start < whole.to; start = after(grain, start))
                look_at(grain, start);
        return std::move(different_);
    }

  private:
    void look_at(Grain grain, Date start)
    {
        bool const adds_up = database_.read([&](db::Transaction& tx) {
            if (store::first_changed_day(tx) || store::first_due(tx))
                return true;
            for (std::size_t f = 0; f < facet_count; ++f) {
                auto const facet = static_cast<Facet>(f);
                if (has_cells(facet, grain) && store::merged(tx, facet, {grain, start, start + 1}) !=
                                                   store::merged(tx, facet, {finer(grain), start, after(grain, start)}))
                    return false;
            }
            return true;
        });
        if (adds_up)
            return;
        ++different_.rows;
        if (different_.examples.size() < most_examples)
            different_.examples.push_back(to_iso(start));
    }

    db::Database& database_;
    db::Finding different_{"measures.cells_add_up", "Weeks, months or years are not the sums of their days.", 0, {}};
};
}

std::vector<db::Finding> check_outcomes(db::Database& database)
{
    std::vector<db::Finding> found{Comparing(database).run(), AddingUp(database).run()};
    std::erase_if(found, [](db::Finding const& one) { return one.rows == 0; });
    return found;
}

std::vector<db::Invariant> invariants()
{
    return {
        {"measures.days_hold_their_cases",
         "Every measured case is counted on its day, unless the day is still to be made.",
         "select o.day from (select day, count(*) as cases from case_outcome group by day) o "
         "where not exists (select 1 from outcome_change) and o.cases <> "
         "(select coalesce(sum(p.cases), 0) from measured_place p where p.facet = 7 and p.word = 0 and p.day = o.day)"},
    };
}
}
