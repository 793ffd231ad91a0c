// With whom a note lands, and until when they have promised an answer.
#include "features/calendars/days.h"
#include "features/knowledge/inside.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/search/search.h"

namespace regard::knowledge
{
namespace
{
// The first of them who is there, or whoever stands in for them; never the one who wrote it, nor from whom it is kept.
class Choice
{
  public:
    Choice(db::Transaction& tx, store::KeptNote const& of, Date day) : tx_(tx), of_(of), day_(day) {}

    void offer(std::optional<EmployeeId> one)
    {
        if (made_ || !one)
            return;
        auto const there = people::present_for(tx_, *one, day_);
        if (there && there != of_.reporter && !is_kept_from(tx_, *there, of_))
            made_ = there;
    }
    void offer(std::vector<EmployeeId> const& some)
    {
        for (EmployeeId const one : some)
            offer(std::optional(one));
    }
    std::optional<EmployeeId> made() const { return made_; }

  private:
    db::Transaction& tx_;
    store::KeptNote const& of_;
    Date day_;
    std::optional<EmployeeId> made_;
};

void offer_leads(db::Transaction& tx, Choice& choice, EmployeeId employee)
{
    if (auto const one = people::employee(tx, employee); one && one->unit)
        choice.offer(people::leads_above(tx, *one->unit));
}
}

Date Knowledge::Inside::day(db::Transaction& tx, Instant now) const
{
    return calendars::local_date(*parts.calendars.book(tx)->standard(), now);
}

Instant Knowledge::Inside::due_after(db::Transaction& tx, Instant now) const
{
    auto const& calendar = *parts.calendars.book(tx)->standard();
    int const days = store::settings(tx).working_days;
    return calendars::close_of_business(
        calendar, calendars::business_days_after(calendar, calendars::local_date(calendar, now), days));
}

Instant Knowledge::Inside::due_for_next(db::Transaction& tx, store::KeptNote const& one, Instant now) const
{
    return one.due && *one.due > now ? *one.due : due_after(tx, now);
}

std::optional<EmployeeId> Knowledge::Inside::answerer_for(db::Transaction& tx, store::KeptNote const& one,
                                                          Date day) const
{
    Choice choice(tx, one, day);
    if (auto const at = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt) {
        choice.offer(touchpoints::all_who_answer(tx, at->id, day));
        if (at->team)
            choice.offer(people::leads_above(tx, *at->team));
    }
    if (one.reporter) // of an anonymous one nobody knows, so its writer's unit decides nothing
        offer_leads(tx, choice, *one.reporter);
    choice.offer(parts.lent.last_resort(tx, day));
    choice.offer(people::anybody(tx, day));
    return choice.made();
}

std::optional<EmployeeId> Knowledge::Inside::above(db::Transaction& tx, store::KeptNote const& one, Date day) const
{
    if (!one.answerer)
        return std::nullopt;
    Choice choice(tx, one, day);
    for (EmployeeId const manager : people::managers_above(tx, *one.answerer))
        choice.offer(std::optional(manager));
    offer_leads(tx, choice, *one.answerer);
    choice.offer(parts.lent.last_resort(tx, day));
    return choice.made() == one.answerer ? std::nullopt : choice.made();
}

bool Knowledge::Inside::land(db::Transaction& tx, store::KeptNote const& one, events::WhoId by, Instant now) const
{
    auto const answerer = answerer_for(tx, one, day(tx, now));
    if (!answerer)
        return false;
    store::land(tx, one.id, *answerer, due_after(tx, now));
    fulltext::notes().put(tx, {one.id.value}, {one.text, "", {}});
    store::add_step(tx, one.id, {.kind = StepKind::landed, .at = now, .person = *answerer});
    note_to(tx, by, "field_note.landed", one.id, *answerer);
    return true;
}

void Knowledge::Inside::note(db::Transaction& tx, events::WhoId who, std::string_view verb, NoteId id) const
{
    parts.journal.note(tx, {.who = who, .verb = verb, .subject_kind = "field_note", .subject = id.value});
}

void Knowledge::Inside::note_to(db::Transaction& tx, events::WhoId who, std::string_view verb, NoteId id,
                                EmployeeId to) const
{
    parts.journal.note(
        tx, {.who = who, .verb = verb, .subject_kind = "field_note", .subject = id.value, .codes = {{"to", to}}});
}
}
