// What the customer's silence says: a resolution nobody objects to is confirmed, and what has ended is filed one day.
#include "features/desk/inside.h"

namespace regard::desk
{
namespace
{
constexpr int at_once = 100;
}

bool end_silent(Desk::Inside& inside, db::Transaction& tx, Instant now)
{
    auto const confirmed = store::silent_since(tx, State::resolved, now - silence_confirms, at_once);
    for (CaseId const id : confirmed) {
        Work work(inside, tx, *store::live_case(tx, id), {}, now);
        work.go_to(State::confirmed);
        work.step(Step::confirmed, {}, "by=silence");
        work.note(cases::What::noted);
        work.tick(promises::Happened::confirmed);
        work.finish("case.confirmed");
    }
    auto const filed = store::silent_since(tx, State::confirmed, now - filed_after, at_once);
    for (CaseId const id : filed) {
        Work work(inside, tx, *store::live_case(tx, id), {}, now);
        work.go_to(State::closed);
        work.one().closed_as = ClosedAs::answered;
        work.step(Step::closed, {}, "by=silence");
        work.note(cases::What::closed);
        work.tick(promises::Happened::closed);
        work.finish("case.closed");
    }
    return confirmed.size() == at_once || filed.size() == at_once;
}
}
