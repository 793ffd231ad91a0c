#include "features/cases/cases.h"

namespace regard::cases
{
std::vector<db::Invariant> invariants()
{
    return {
        {"cases.have_events", "Every case has at least one event.",
         "select c.id from customer_case c where not exists (select 1 from case_event e where e.case_id = c.id)"},
        {"cases.events_have_a_case", "Every event belongs to a case.",
         "select e.case_id from case_event e where not exists (select 1 from customer_case c where c.id = e.case_id)"},
        {"cases.texts_have_an_event", "Every text belongs to an event.",
         "select t.case_id from case_event_text t where not exists (select 1 from case_event e where e.case_id = "
         "t.case_id and e.seq = t.seq)"},
        {"cases.words_are_known", "Every name in an event is a known word.",
         "select e.case_id from case_event e where (e.status is not null and not exists (select 1 from case_word w "
         "where w.dimension = 0 and "
         "w.number = e.status)) or (e.team is not null and not exists (select 1 from case_word w where w.dimension = 1 "
         "and w.number = e.team)) "
         "or (e.person is not null and not exists (select 1 from case_word w where w.dimension = 2 and w.number = "
         "e.person))"},
    };
}
}
