// My responsibility: what I answer for, may decide and may spend, and whom I ask above that.
#include "features/responsibility/mine.h"

#include "features/people/duty.h"
#include "features/people/passing_on.h"
#include "ground/clock/id_source.h"

#include <algorithm>
#include <map>

namespace regard::responsibility
{
namespace
{
constexpr int newcomer_for = 60; // days
constexpr std::size_t most_asked = 3;

Refusal nobody()
{
    return {"not_found", "There is no such person, or their responsibility is not for you to see.", ""};
}

Refusal no_employee()
{
    return {"no_employee",
            "You are signed in without being an employee here. Ask your administrator to add you under Settings.", ""};
}

class Gathering
{
  public:
    Gathering(Responsibility::Inside const& inside, api::Reading& r, people::Employee const& person)
        : inside_(inside), r_(r), person_(person), today_(inside.today(r.now))
    {}

    MyResponsibility gather() const
    {
        MyResponsibility mine;
        mine.person = {person_.id, person_.name};
        mine.unit = team(person_.unit);
        mine.level = person_.level;
        mine.newcomer = r_.now - IdSource::time_of(person_.id.value) < Span::days(newcomer_for);
        add_touchpoints(mine);
        for (people::StandIn const& one : people::stands_in(r_.tx, person_.id, today_))
            if (auto const who = shown(one.employee))
                mine.stands_in_for.push_back({*who, one.from, one.to});
        for (people::Absence const& one : people::absences_of(r_.tx, person_.id))
            if (auto const who = one.deputy && today_ <= one.to ? shown(*one.deputy) : std::nullopt)
                add(mine.stand_in_for_me, *who);
        Lent const& lent = inside_.parts.lent;
        mine.may_decide = lent.may_decide(r_.tx, person_.id, held(mine), r_.now);
        mine.may_spend = lent.may_spend(r_.tx, person_.id, r_.now);
        mine.ask = asked();
        mine.principles = lent.principles(r_.tx, r_.language);
        mine.card = "/cards/responsibility/" + person_.id.text();
        return mine;
    }

  private:
    std::optional<desk::PersonShown> shown(EmployeeId id) const
    {
        auto const one = people::employee(r_.tx, id);
        return one ? std::optional(desk::PersonShown{one->id, one->name}) : std::nullopt;
    }

    std::optional<desk::TeamShown> team(std::optional<UnitId> id) const
    {
        auto const one = id ? people::unit(r_.tx, *id) : std::nullopt;
        return one ? std::optional(desk::TeamShown{one->id, one->name}) : std::nullopt;
    }

    static void add(std::vector<desk::PersonShown>& all, desk::PersonShown const& one)
    {
        if (std::none_of(all.begin(), all.end(), [&](auto const& there) { return there.id == one.id; }))
            all.push_back(one);
    }

    void add_touchpoints(MyResponsibility& mine) const
    {
        std::map<touchpoints::JourneyId, std::string> journeys;
        for (touchpoints::Journey const& one : touchpoints::all_journeys(r_.tx))
            journeys[one.id] = one.name;
        for (touchpoints::TouchpointOnMap const& one : touchpoints::all_on_map(r_.tx)) {
            bool const is_deputy =
                std::find(one.deputies.begin(), one.deputies.end(), person_.id) != one.deputies.end();
            if (one.accountable != person_.id && !is_deputy)
                continue;
            MyTouchpoint mine_there{one.id,
                                    one.name,
                                    one.journey ? journeys[*one.journey] : "",
                                    team(one.team),
                                    one.accountable ? shown(*one.accountable) : std::nullopt,
                                    {},
                                    one.good,
                                    one.examples};
            for (EmployeeId const deputy : one.deputies)
                if (auto const who = shown(deputy))
                    mine_there.deputies.push_back(*who);
            (is_deputy ? mine.deputy_at : mine.answers_for).push_back(std::move(mine_there));
        }
    }

    static std::vector<TouchpointId> held(MyResponsibility const& mine)
    {
        std::vector<TouchpointId> ids;
        for (auto const* const some : {&mine.answers_for, &mine.deputy_at})
            for (MyTouchpoint const& one : *some)
                ids.push_back(one.id);
        return ids;
    }

    // Managers and the leads of their units, step by step up.
    std::vector<desk::PersonShown> asked() const
    {
        std::vector<EmployeeId> line = people::managers_above(r_.tx, person_.id);
        if (person_.unit)
            for (EmployeeId const lead : people::leads_above(r_.tx, *person_.unit))
                line.push_back(lead);
        std::vector<desk::PersonShown> all;
        for (EmployeeId const id : line)
            if (auto const one = id != person_.id && all.size() < most_asked ? shown(id) : std::nullopt)
                add(all, *one);
        return all;
    }

    Responsibility::Inside const& inside_;
    api::Reading& r_;
    people::Employee const& person_;
    Date today_;
};
}

bool may_look_after(db::Transaction& tx, api::Who const& who, people::Employee const& person)
{
    return who.employee == person.id || who.may(people::write_people) || who.may(settle_gaps) || leads(tx, who, person);
}

bool leads(db::Transaction& tx, api::Who const& who, people::Employee const& person)
{
    if (!who.employee || who.employee == person.id)
        return false;
    auto above = people::managers_above(tx, person.id);
    if (person.unit)
        for (EmployeeId const lead : people::leads_above(tx, *person.unit))
            above.push_back(lead);
    return std::find(above.begin(), above.end(), who.employee) != above.end();
}

MyResponsibility responsibility_of(Responsibility::Inside const& inside, api::Reading& r,
                                   people::Employee const& person)
{
    return Gathering(inside, r, person).gather();
}

void Responsibility::Inside::add_mine(api::Routes& routes)
{
    routes
        .get("/me/responsibility", "What I answer for, may decide and may spend, and whom I ask above that",
             [this](api::Reading& r) -> Result<MyResponsibility> {
                 auto const me = people::employee(r.tx, r.who.employee);
                 if (!me)
                     return no_employee();
                 return responsibility_of(*this, r, *me);
             })
        .allow(api::anyone_signed_in);
    routes
        .get("/employees/{id}/responsibility", "The same of somebody whom one leads",
             [this](api::Reading& r, EmployeeId id) -> Result<MyResponsibility> {
                 auto const person = people::employee(r.tx, id);
                 if (!person || !may_look_after(r.tx, r.who, *person))
                     return nobody();
                 return responsibility_of(*this, r, *person);
             })
        .allow(people::read_people);
}
}
