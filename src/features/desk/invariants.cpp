#include "features/desk/desk.h"

namespace regard::desk
{
std::vector<db::Invariant> invariants()
{
    return {
        {"desk.one_owner", "Every live case has exactly one owner, a person (law 1).",
         "select id from live_case where owner is null or owner = 0"},
        {"desk.merged_are_closed", "A case that goes on in another one is closed.",
         "select id from live_case where merged_into is not null and state <> 5"},
        {"desk.offers", "A handoff waits exactly where a case is offered to somebody.",
         "select id from live_case c where (offered_to is null) = "
         "exists (select 1 from case_handoff h where h.case_id = c.id and h.answer = 0)"},
        {"desk.offers_end", "A case that has ended is offered to nobody.",
         "select id from live_case where state >= 3 and offered_to is not null"},
        {"desk.ended", "An open case has not ended, and one that is over has.",
         "select id from live_case where (state < 3) = (ended is not null)"},
        {"desk.notes_stay", "A note never has a way out (law 11).",
         "select id from case_entry where kind = 2 and delivery <> 0"},
        {"desk.entries", "Every entry belongs to a live case.",
         "select e.case_id from case_entry e where not exists (select 1 from live_case c where c.id = e.case_id)"},
    };
}
}
