#include "app/first_steps.h"

#include "app/program.h"
#include "features/calendars/known.h"
#include "features/people/duty.h"
#include "features/promises/known.h"

#include <algorithm>

namespace regard::app
{
namespace
{
using Asked = std::function<bool(db::Transaction&, api::Who const&)>;

Asked who_may(api::Permission permission)
{
    return [permission](db::Transaction&, api::Who const& who) { return who.may(permission); };
}

bool leads(db::Transaction& tx, api::Who const& who)
{
    return who.employee && !people::units_led_by(tx, who.employee).empty();
}

bool has_people_elsewhere(db::Transaction& tx, api::Who const& who)
{
    auto const all = people::all_employees(tx);
    return std::ranges::any_of(all, [&](people::Employee const& one) { return one.id != who.employee; });
}

// Somebody answers while the lead is away, and the cases of the team begin somewhere.
bool has_touchpoint(db::Transaction& tx, api::Who const& who)
{
    auto const led = people::units_led_by(tx, who.employee);
    auto const all = touchpoints::all_touchpoints(tx);
    return std::ranges::any_of(all, [&](touchpoints::Touchpoint const& one) {
        return one.team && std::ranges::find(led, *one.team) != led.end();
    });
}
}

std::vector<first_steps::Step> first_steps_of(Program const& program)
{
    auto const any_touchpoint = [](db::Transaction& tx, api::Who const&) {
        return !touchpoints::all_touchpoints(tx).empty();
    };
    auto const any_policy = [](db::Transaction& tx, api::Who const&) { return promises::any_policy(tx); };
    auto const hours = [](db::Transaction& tx, api::Who const&) { return calendars::is_settled(tx); };
    auto const mail = [&program](db::Transaction& tx, api::Who const&) { return program.mailroom.any_live(tx); };
    auto const colleagues = [&program](db::Transaction& tx, api::Who const&) {
        return program.access.who_may(tx, desk::work_on_cases).size() > 1;
    };
    auto const works = [](db::Transaction&, api::Who const& who) { return who.may(desk::work_on_cases); };
    auto const is_employee = [](db::Transaction&, api::Who const& who) { return bool(who.employee); };
    auto const told = [](db::Transaction& tx, api::Who const& who) { return notifications::has_chosen(tx, who.user); };
    return {
        {"people", "/settings/people", who_may(people::write_people), has_people_elsewhere},
        {"touchpoints", "/responsibility/begin", who_may(touchpoints::write_touchpoints), any_touchpoint},
        {"calendar", "/settings/calendars", who_may(promises::write_policies), hours},
        {"policies", "/settings/promises", who_may(promises::write_policies), any_policy},
        {"mail", "/settings/mailboxes", who_may(mailroom::write_mailboxes), mail},
        {"invite", "/settings/access", who_may(access::administer), colleagues},
        {"team_touchpoint", "/settings/touchpoints", leads, has_touchpoint},
        {"employee", "/settings/me", works, is_employee},
        {"notifications", "/settings/notifications", works, told},
    };
}
}
