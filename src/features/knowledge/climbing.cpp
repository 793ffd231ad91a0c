// Notes that nobody answered in time go up. Each note is a transaction of its own that changes nothing where it was answered, or
// has climbed, meanwhile: so each step is taken once, on however many nodes.
#include "features/knowledge/inside.h"

namespace regard::knowledge
{
namespace
{
constexpr int climbed_at_once = 200;

void climb(Knowledge::Inside const& inside, db::Transaction& tx, NoteId id, Instant due, Instant now)
{
    auto const one = store::note(tx, id);
    if (!one || one->state != NoteState::waiting || one->due != due)
        return;
    auto const next = inside.above(tx, *one, inside.day(tx, now));
    if (!store::climb(tx, id, due, next, inside.due_after(tx, now)) || !next)
        return;
    store::add_step(tx, id, {.kind = StepKind::climbed, .at = now, .person = *next});
    inside.note_to(tx, {}, "field_note.climbed", id, *next);
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
        return due.size() == climbed_at_once ? jobs::Outcome::again(context.now()) : jobs::Outcome::done();
    });
}
}
