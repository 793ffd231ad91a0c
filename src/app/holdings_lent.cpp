#include "app/holdings_lent.h"

#include "features/budgets/budgets.h"
#include "features/desk/desk.h"
#include "features/knowledge/passing_on.h"

namespace regard::app
{
namespace
{
using db::Transaction;
using responsibility::EmployeeId;
using responsibility::Given;
using responsibility::HoldingKind;
using responsibility::Keeper;
using responsibility::Thing;
using responsibility::ThingId;

Thing thing_of(Transaction& tx, empowerment::AskHeld const& one)
{
    auto const about = one.about ? desk::glimpse(tx, *one.about) : std::nullopt;
    return {{one.id}, about ? about->subject : "", about ? "/cases/" + about->id.text() : "", one.about, one.amount};
}

Keeper asks(empowerment::Empowerment const& empowerment)
{
    return {HoldingKind::ask,
            [](Transaction& tx, EmployeeId person, Date) { return empowerment::Empowerment::asks_of(tx, person); },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                std::vector<Thing> things;
                for (auto const& one : empowerment::Empowerment::asks_of(tx, person, after.value, limit))
                    things.push_back(thing_of(tx, one));
                return things;
            },
            [&empowerment](Transaction& tx, ThingId id, Given const& given) {
                return empowerment.pass_ask_on(tx, id.value, {given.how.from, given.how.to, given.by.who, given.now});
            }};
}

// It goes back by itself once their last day is over.
Keeper budgets_kept()
{
    return responsibility::keeper_of_few(HoldingKind::budget,
                                         [](Transaction& tx, EmployeeId person, Date) {
                                             std::vector<Thing> things;
                                             for (budgets::Account const& one : budgets::with_something_left(tx))
                                                 if (one.kind == budgets::AccountKind::employee &&
                                                     one.of == person.value)
                                                     things.push_back({{one.id.value},
                                                                       "",
                                                                       "/responsibility/budgets/" + one.id.text(),
                                                                       {},
                                                                       Money{one.available, one.currency}});
                                             return things;
                                         },
                                         {});
}

knowledge::Passing passing(Given const& given)
{
    return {given.how.from, given.how.to, given.by.who, given.by.employee, given.how.reason, given.now};
}

Keeper field_notes(knowledge::Knowledge const& knowledge)
{
    return {HoldingKind::field_note,
            [](Transaction& tx, EmployeeId person, Date) { return knowledge::count_notes_to_answer(tx, person); },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                std::vector<Thing> things;
                for (auto const& one : knowledge::notes_to_answer(tx, person, {after.value}, limit))
                    things.push_back(
                        {{one.id.value}, one.touchpoint, "/knowledge/notes/" + one.id.text(), one.case_id, {}});
                return things;
            },
            [&knowledge](Transaction& tx, ThingId id, Given const& given) {
                return knowledge.pass_note_on(tx, {id.value}, passing(given));
            }};
}

Keeper articles(knowledge::Knowledge const& knowledge)
{
    return {HoldingKind::article,
            [](Transaction& tx, EmployeeId person, Date) { return knowledge::count_articles_kept(tx, person); },
            [](Transaction& tx, EmployeeId person, ThingId after, int limit, Date) {
                std::vector<Thing> things;
                for (auto const& one : knowledge::articles_kept(tx, person, {after.value}, limit))
                    things.push_back({{one.id.value}, one.title, "/knowledge/articles/" + one.id.text(), {}, {}});
                return things;
            },
            [&knowledge](Transaction& tx, ThingId id, Given const& given) {
                return knowledge.pass_article_on(tx, {id.value}, passing(given));
            }};
}
}

std::vector<Keeper> lent_keepers(empowerment::Empowerment const& empowerment, knowledge::Knowledge const& knowledge)
{
    return {asks(empowerment), field_notes(knowledge), articles(knowledge), budgets_kept()};
}
}
