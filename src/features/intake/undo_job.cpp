// The job `intake.undo`: takes back all an import brought, batch by batch.
#include "features/intake/import_job.h"
#include "features/intake/remeasure.h"

namespace regard::intake
{
using jobs::Outcome;

Outcome ImportJob::undo(jobs::Context& context) const
{
    auto const argument = argument_of(context);
    if (!argument)
        return Outcome::hopeless(argument.error());
    auto const plan = database_.read([&](db::Transaction& tx) { return store::plan(tx, argument->import); });
    if (!plan)
        return Outcome::done();
    for (;;) {
        bool const left = database_.write([&](db::Transaction& tx) {
            context.confirm(tx);
            auto const undone = cases::undo_import(tx, argument->import, batch);
            remeasure(tx, plan->source, undone);
            return !undone.empty();
        });
        if (!left)
            break;
        if (context.should_stop())
            return Outcome::again(context.now());
    }
    database_.write([&](db::Transaction& tx) {
        store::set_state(tx, argument->import, ImportState::undone, clock_.now());
        queue_.put(tx, {.kind = "measures.refresh", .key = "measures.refresh"});
        journal_.note(tx, {.who = {},
                           .verb = "import.undone",
                           .subject_kind = "import",
                           .subject = argument->import.value,
                           .quiet = true});
        context.finish(tx);
    });
    return Outcome::done();
}
}
