// Today: what is mine to do, by time left, and what will break before it breaks for those who lead.
#include "features/desk/lists.h"
#include "features/desk/moves.h"
#include "features/people/duty.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
constexpr int shown_at_most = 50;

class TodayOf
{
  public:
    TodayOf(Desk::Inside const& inside, api::Reading& r) : inside_(inside), r_(r), sight_(r.tx, r.who) {}

    Today read()
    {
        Today today;
        EmployeeId const me = r_.who.employee;
        if (!me)
            return today;
        auto const mine = listed(r_.tx, sight_, {.mine = true}, {}, shown_at_most);
        today.mine = shown(mine);
        today.mine_total = store::open_of(r_.tx, me);
        today.offered = shown(visible(store::offered_to(r_.tx, me, shown_at_most)));
        auto answered = mine;
        std::erase_if(answered, [](LiveCase const& one) { return !one.customer_waits || !one.answered; });
        today.answered = shown(answered);
        today.drafts = shown(visible(store::drafted_by(r_.tx, me, shown_at_most)));
        today.mentions = shown(visible(mentioning(me)));
        read_led(today, me);
        return today;
    }

  private:
    std::vector<CaseRow> shown(std::span<LiveCase const> cases) const
    {
        return rows_shown(r_.tx, r_.who, cases.first(std::min<std::size_t>(cases.size(), shown_at_most)));
    }

    std::vector<LiveCase> visible(std::vector<CaseId> const& ids) const { return visible(store::several(r_.tx, ids)); }

    std::vector<LiveCase> visible(std::vector<LiveCase> cases) const
    {
        std::erase_if(cases, [&](LiveCase const& one) { return !sight_.sees(one); });
        return cases;
    }

    std::vector<CaseId> mentioning(EmployeeId me) const
    {
        return r_.tx.all("select distinct case_id from case_mention where employee = $1 order by case_id desc limit $2",
                         {me, shown_at_most}, [](db::Row const& row) { return row.id<CaseId>(0); });
    }

    // Of the units this person leads, and all below.
    void read_led(Today& today, EmployeeId me)
    {
        auto const led = people::units_led_by(r_.tx, me);
        today.leads = !led.empty();
        Date const day = inside_.today(r_.now);
        std::vector<LiveCase> breaking, unaccepted;
        for (UnitId const unit : led) {
            for (LiveCase& one : listed(r_.tx, sight_, {.team = unit}, {}, 200)) {
                if (one.offered_to)
                    unaccepted.push_back(one);
                if (one.next_due != never_due && one.state != State::waiting_for_customer &&
                    inside_.today(one.next_due) <= day)
                    breaking.push_back(std::move(one));
            }
            read_load(today, unit, day);
        }
        std::set<UnitId> teams;
        for (UnitId const unit : led)
            for (UnitId const below : people::with_all_below(r_.tx, unit))
                teams.insert(below);
        if (!teams.empty())
            today.together = moved_lately(r_.tx, sight_, teams, r_.now);
        std::vector<CaseId> climbed;
        for (promises::Escalation const& one : inside_.promises.open_escalations(r_.tx, me, shown_at_most))
            climbed.push_back(one.case_);
        today.escalated = shown(visible(climbed));
        today.breaking = shown(breaking);
        today.unaccepted = shown(unaccepted);
    }

    void read_load(Today& today, UnitId unit, Date day)
    {
        std::vector<EmployeeId> ids;
        for (UnitId const one : people::with_all_below(r_.tx, unit))
            for (people::OnDuty const& person : people::on_duty(r_.tx, one, day))
                if (ids.size() < 100)
                    ids.push_back(person.id);
        auto const names = people::names_of(r_.tx, ids);
        for (auto const& [id, name] : names)
            today.load.push_back({{id, name}, store::open_of(r_.tx, id)});
        std::sort(today.load.begin(), today.load.end(),
                  [](Today::Load const& a, Today::Load const& b) { return a.person.name < b.person.name; });
    }

    Desk::Inside const& inside_;
    api::Reading& r_;
    Sight sight_;
};
}

void Desk::Inside::add_today(api::Routes& routes)
{
    routes
        .get("/desk/today", "What is mine to do now; for leads, what will break before it breaks",
             [this](api::Reading& r) -> Result<Today> { return TodayOf(*this, r).read(); })
        .allow(read_cases);
}
}
