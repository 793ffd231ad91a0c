#include "features/responsibility/keepers.h"

#include "features/desk/owned.h"
#include "features/people/duty.h"
#include "features/people/passing_on.h"
#include "features/people/people.h"
#include "features/promises/owed.h"
#include "features/touchpoints/passing_on.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
using db::Transaction;
using people::EmployeeId;

Refusal not_theirs() { return {"not_theirs", "It is somebody else's by now.", ""}; }

std::vector<Thing> things_of(std::vector<desk::OwnedCase> const& cases)
{
    std::vector<Thing> things;
    for (desk::OwnedCase const& one : cases)
        things.push_back({{one.id.value}, one.subject, "/cases/" + one.id.text(), one.id});
    return things;
}

// Those few that are read at once: what comes after `after`.
std::vector<Thing> page(std::vector<Thing> all, ThingId after, int limit)
{
    std::erase_if(all, [&](Thing const& one) { return one.id <= after; });
    std::sort(all.begin(), all.end(), [](Thing const& a, Thing const& b) { return a.id < b.id; });
    if (all.size() > static_cast<std::size_t>(limit))
        all.resize(static_cast<std::size_t>(limit));
    return all;
}

// ---- at the desk
Keeper open_cases(desk::Desk& desk)
{
    return {HoldingKind::open_case,
            [](Transaction& tx, EmployeeId person, Date) { return desk::holds_at_desk(tx, person).open; },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                return things_of(desk::open_owned_by(tx, person, {after.value}, limit));
            },
            [&desk](Transaction& tx, ThingId id, Given const& given) {
                return desk.hand_over(tx, {id.value}, given.how, given.by, given.now);
            }};
}

Keeper offered_cases(desk::Desk& desk)
{
    return {HoldingKind::offered_case,
            [](Transaction& tx, EmployeeId person, Date) { return desk::holds_at_desk(tx, person).offered; },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                return things_of(desk::offered_to(tx, person, {after.value}, limit));
            },
            [&desk](Transaction& tx, ThingId id, Given const& given) {
                return desk.pass_offer_on(tx, {id.value}, given.how, given.by, given.now);
            }};
}

Keeper drafts()
{
    return {HoldingKind::draft,
            [](Transaction& tx, EmployeeId person, Date) { return desk::holds_at_desk(tx, person).drafted; },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                return things_of(desk::drafted_by(tx, person, {after.value}, limit));
            },
            {}};
}

Thing thing_of(Transaction& tx, promises::Escalation const& one)
{
    auto const its_case = desk::glimpse(tx, one.case_);
    return {{one.id.value}, its_case ? its_case->subject : "", "/cases/" + one.case_.text(), one.case_};
}

// Never to whom the case is about, nor whom they lead (law 3).
Result<void> give_escalation(Transaction& tx, ThingId id, Given const& given)
{
    for (promises::Escalation const& one : promises::owed_by(tx, given.how.from, {id.value - 1}, 1)) {
        if (one.id.value != id.value)
            break;
        if (!desk::may_own(tx, one.case_, given.how.to))
            return Refusal{"about_them", "It is about them, or about who leads them. Choose somebody else.", "to"};
        if (promises::give_escalation(tx, one.id, given.how.from, given.how.to))
            return {};
    }
    return not_theirs();
}

Keeper escalations()
{
    return {HoldingKind::escalation,
            [](Transaction& tx, EmployeeId person, Date) { return promises::count_owed_by(tx, person); },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                std::vector<Thing> things;
                for (promises::Escalation const& one : promises::owed_by(tx, person, {after.value}, limit))
                    things.push_back(thing_of(tx, one));
                return things;
            },
            give_escalation};
}

// ---- in the organisation
std::vector<Thing> units_of(Transaction& tx, EmployeeId person)
{
    std::vector<Thing> all;
    for (people::UnitId const id : people::units_led_by(tx, person))
        all.push_back({{id.value}, people::unit_name(tx, id), "/settings/organisation"});
    return all;
}

std::vector<Thing> reports_of(Transaction& tx, EmployeeId person)
{
    std::vector<Thing> all;
    auto const ids = people::led_by(tx, person);
    auto const names = people::names_of(tx, ids);
    for (EmployeeId const id : ids)
        all.push_back({{id.value}, names.at(id), "/settings/people"});
    return all;
}

std::vector<Thing> stand_ins_of(Transaction& tx, EmployeeId person, Date today)
{
    std::vector<Thing> all;
    for (people::StandIn const& one : people::stands_in(tx, person, today)) {
        auto const who = people::employee(tx, one.employee);
        all.push_back({{one.id.value},
                       (who ? who->name : "") + ", " + to_iso(one.from) + " – " + to_iso(one.to),
                       "/settings/people"});
    }
    return all;
}

std::vector<Thing> touchpoints_of(Transaction& tx, EmployeeId person)
{
    std::vector<Thing> all;
    for (touchpoints::Touchpoint const& one : touchpoints::all_touchpoints(tx))
        if (one.accountable == person)
            all.push_back({{one.id.value}, one.name, "/responsibility?step=" + one.id.text()});
    return all;
}

std::vector<Thing> deputyships_of(Transaction& tx, EmployeeId person)
{
    std::vector<Thing> all;
    for (touchpoints::TouchpointOnMap const& one : touchpoints::all_on_map(tx))
        if (std::find(one.deputies.begin(), one.deputies.end(), person) != one.deputies.end())
            all.push_back({{one.id.value}, one.name, "/responsibility?step=" + one.id.text()});
    return all;
}

touchpoints::Passing passing(Given const& given)
{
    return {given.how.from, given.how.to, api::UserId{given.by.who.value}, given.now, given.how.reason};
}

using Give = std::function<Result<void>(Transaction&, ThingId, Given const&)>;

// What was given is told to the journal, about `subject`.
Give noted(Give give, events::Journal const& journal, char const* verb, char const* subject)
{
    return [give = std::move(give), &journal, verb, subject](Transaction& tx, ThingId id, Given const& given) {
        auto const done = give(tx, id, given);
        if (done)
            journal.note(tx, {.who = given.by.who,
                              .verb = verb,
                              .subject_kind = subject,
                              .subject = id.value,
                              .codes = {{"from", given.how.from}, {"to", given.how.to}}});
        return done;
    };
}
}

Keeper keeper_of_few(HoldingKind kind, AllThings all, Give give)
{
    return {kind,
            [all](Transaction& tx, EmployeeId person, Date today) {
                return static_cast<std::int64_t>(all(tx, person, today).size());
            },
            [all](Transaction& tx, EmployeeId person, ThingId after, int limit, Date today) {
                return page(all(tx, person, today), after, limit);
            },
            std::move(give)};
}

std::vector<Keeper> keepers(desk::Desk& desk, IdSource& ids, events::Journal const& journal)
{
    auto const touchpoint = [&ids, &journal](Transaction& tx, ThingId id, Given const& given) {
        return touchpoints::give_accountable(tx, ids, journal, {id.value}, passing(given));
    };
    auto const deputy = [&ids, &journal](Transaction& tx, ThingId id, Given const& given) {
        return touchpoints::give_deputy(tx, ids, journal, {id.value}, passing(given));
    };
    auto const unit = [](Transaction& tx, ThingId id, Given const& given) {
        return people::give_unit(tx, {id.value}, given.how.from, given.how.to);
    };
    auto const report = [](Transaction& tx, ThingId id, Given const& given) {
        return people::give_report(tx, {id.value}, given.how.from, given.how.to, given.now);
    };
    auto const stand_in = [](Transaction& tx, ThingId id, Given const& given) {
        return people::give_absence(tx, {id.value}, given.how.from, given.how.to);
    };
    auto const of = [](auto read) {
        return [read](Transaction& tx, EmployeeId person, Date) { return read(tx, person); };
    };
    return {
        open_cases(desk),
        offered_cases(desk),
        escalations(),
        keeper_of_few(HoldingKind::touchpoint, of(touchpoints_of), touchpoint),
        keeper_of_few(HoldingKind::deputy, of(deputyships_of), deputy),
        keeper_of_few(HoldingKind::unit, of(units_of), noted(unit, journal, "unit.changed", "unit")),
        keeper_of_few(HoldingKind::report, of(reports_of), noted(report, journal, "employee.changed", "employee")),
        keeper_of_few(HoldingKind::stand_in, stand_ins_of, noted(stand_in, journal, "absence.passed_on", "absence")),
        drafts()};
}
}
