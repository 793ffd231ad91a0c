// Months of the books, and up to where they are closed.
#include "features/budgets/inside.h"
#include "ground/api/page.h"

namespace regard::budgets
{
namespace
{
constexpr int most_months = 60;

Date month_of(Date day)
{
    auto const date = civil(day);
    return Date::of(date.year, date.month, 1);
}
Date next_month(Date month) { return month_of(month + 31); }
Date month_before(Date month) { return month_of(month + -1); }

class Endpoints
{
  public:
    explicit Endpoints(Books::Inside const& inside) : inside_(inside) {}

    Result<BudgetPeriods> periods(api::Reading& r) const
    {
        BudgetPeriods all;
        Zone const zone = inside_.zone();
        auto const locks = store::locks(r.tx);
        if (!locks.empty())
            all.locked_before = zone.local_date(locks.front().before);
        auto const first = store::first_act(r.tx);
        if (!first)
            return all;
        Date const oldest = month_of(zone.local_date(*first));
        for (Date month = month_of(zone.local_date(r.now)); month >= oldest; month = month_before(month)) {
            Date const end = next_month(month);
            auto const sum = store::acts_between(r.tx, inside_.begin_of(month), inside_.begin_of(end));
            all.items.push_back({month, end + -1, sum.acts, all.locked_before && *all.locked_before >= end});
            if (all.items.size() == most_months)
                break;
        }
        return all;
    }

    // Reads what lies in the period in the same transaction, so that an act at this very moment is either in it or after it.
    Result<BudgetLock> lock(api::Writing& w, NewLock const& form) const
    {
        Instant const before = inside_.begin_of(form.before);
        auto const locks = store::locks(w.tx);
        if (before > w.now)
            return Refusal{"period_open", "A period is locked once it has ended.", "before"};
        if (!locks.empty() && before <= locks.front().before)
            return Refusal{"locked_already", "This is locked already.", "before"};
        store::Sum sum = locks.empty() ? store::Sum{} : locks.front().sum;
        auto const since = store::acts_between(w.tx, locks.empty() ? Instant{INT64_MIN} : locks.front().before, before);
        sum.acts += since.acts;
        sum.checksum += since.checksum;
        store::LockRow const row{before, w.now, events::WhoId{w.who.user.value}, sum};
        store::insert(w.tx, row);
        inside_.journal.note(w.tx, {.who = row.by,
                                    .verb = "budget.period_locked",
                                    .subject_kind = "budget_period",
                                    .subject = form.before.days,
                                    .codes = {{"before", to_iso(form.before)}}});
        return shown(w.tx, row);
    }

    Result<api::Page<BudgetLock>> all_locks(api::Reading& r) const
    {
        api::Page<BudgetLock> page;
        for (store::LockRow const& row : store::locks(r.tx))
            page.items.push_back(shown(r.tx, row));
        return page;
    }

  private:
    BudgetLock shown(db::Transaction& tx, store::LockRow const& row) const
    {
        return {inside_.zone().local_date(row.before), row.locked,
                row.by ? inside_.lent.name_of(tx, api::UserId{row.by.value}) : std::string(), row.sum.acts};
    }

    Books::Inside const& inside_;
};
}

void Books::Inside::add_periods(api::Routes& routes)
{
    Endpoints const endpoints(*this);
    routes
        .get("/budget-periods", "The months of the books, the latest first, and which are locked",
             [endpoints](api::Reading& r) { return endpoints.periods(r); })
        .allow(finance_budgets);
    routes
        .get("/budget-locks", "When the books were locked, up to which day and by whom",
             [endpoints](api::Reading& r) { return endpoints.all_locks(r); })
        .allow(finance_budgets);
    routes
        .post("/budget-locks", "Lock the books before a day, for good: corrections fall into what is open",
              [endpoints](api::Writing& w, NewLock const& form) { return endpoints.lock(w, form); })
        .allow(write_budgets)
        .example(R"({"before":"2026-11-01"})");
}
}
