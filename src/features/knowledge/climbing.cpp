// Notes that nobody answered in time go up; those that wait for somebody who is gone, or who may not read them any more, go to
// somebody else. Each note is a transaction of its own that changes nothing where it was answered, or has gone on, meanwhile: so each
// step is taken once, on however many nodes.
#include "features/knowledge/inside.h"
#include "features/people/people.h"

namespace regard::knowledge
{
namespace
{
constexpr int climbed_at_once = 200;

// It went on by itself to `to`: up, as nobody answered in time, or aside.
void tell(Knowledge::Inside const& inside, db::Transaction& tx, store::KeptNote const& one, EmployeeId to, Instant now)
{
    bool const is_up = one.due && *one.due <= now;
    store::add_step(tx, one.id, {.kind = is_up ? StepKind::climbed : StepKind::handed, .at = now, .person = to});
    inside.note_to(tx, {}, is_up ? "field_note.climbed" : "field_note.handed", one.id, to);
}

void climb(Knowledge::Inside const& inside, db::Transaction& tx, NoteId id, Instant due, Instant now)
{
    auto const one = store::note(tx, id);
    if (!one || one->state != NoteState::waiting || one->due != due)
        return;
    auto const next = inside.above(tx, *one, inside.day(tx, now));
    if (!store::climb(tx, id, due, next, inside.due_after(tx, now)) || !next)
        return;
    tell(inside, tx, *one, *next, now);
}

// Whoever is asked may not read it any more, or is not there, and nobody stands above them to whom it would climb.
bool is_misplaced(db::Transaction& tx, store::KeptNote const& one, Date day)
{
    if (one.state != NoteState::waiting || !one.answerer)
        return false;
    return is_kept_from(tx, *one.answerer, one) ||
           (one.at_the_top && people::present_for(tx, *one.answerer, day) != one.answerer);
}

void place_anew(Knowledge::Inside const& inside, db::Transaction& tx, NoteId id, Instant now)
{
    auto const one = store::note(tx, id);
    Date const day = inside.day(tx, now);
    if (!one || !is_misplaced(tx, *one, day))
        return;
    auto next = one->at_the_top ? std::nullopt : inside.above(tx, *one, day);
    if (!next)
        next = inside.answerer_for(tx, *one, day);
    if (next && next != one->answerer &&
        store::place(tx, id, *one->answerer, *next, inside.due_for_next(tx, *one, now)))
        tell(inside, tx, *one, *next, now);
}

// One page of those that wait, looked through; where the next begins.
std::optional<NoteId> place_some(Knowledge::Inside const& inside, NoteId after, Instant now)
{
    std::vector<NoteId> misplaced;
    auto const some = inside.parts.database.read([&](db::Transaction& tx) {
        misplaced.clear();
        auto const all = store::perhaps_misplaced(tx, after, climbed_at_once);
        for (store::KeptNote const& one : all)
            if (is_misplaced(tx, one, inside.day(tx, now)))
                misplaced.push_back(one.id);
        return all;
    });
    for (NoteId const id : misplaced)
        inside.parts.database.write([&](db::Transaction& tx) { place_anew(inside, tx, id, now); });
    return some.size() == climbed_at_once ? std::optional(some.back().id) : std::nullopt;
}
}

void Knowledge::Inside::add_climbing(jobs::Kinds& kinds)
{
    kinds.add_recurring("knowledge.climb", jobs::Every{Span::minutes(15)}, [this](jobs::Context& context) {
        auto const due = parts.database.read(
            [&](db::Transaction& tx) { return store::overdue(tx, context.now(), climbed_at_once); });
        for (store::KeptNote const& one : due) {
            if (context.should_stop())
                return jobs::Outcome::again(context.now());
            parts.database.write([&](db::Transaction& tx) { climb(*this, tx, one.id, *one.due, context.now()); });
        }
        for (std::optional<NoteId> after = NoteId{}; after && !context.should_stop();)
            after = place_some(*this, *after, context.now());
        return due.size() == climbed_at_once ? jobs::Outcome::again(context.now()) : jobs::Outcome::done();
    });
}
}
