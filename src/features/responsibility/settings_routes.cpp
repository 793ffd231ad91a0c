// From when on something counts as a gap.
#include "features/responsibility/inside.h"

namespace regard::responsibility
{
void Responsibility::Inside::add_settings(api::Routes& routes)
{
    routes
        .get("/settings/responsibility", "From when on something on the map counts as a gap",
             [](api::Reading& r) -> Result<Limits> { return store::limits(r.tx); })
        .allow(read_gaps);
    routes
        .put("/settings/responsibility", "Change it",
             [this](api::Writing& w, LimitsChange const& wish) -> Result<Limits> {
                 Limits const now = store::limits(w.tx);
                 if (auto const same = w.unchanged(now.version, now); !same)
                     return same.error();
                 store::settle(w.tx, wish);
                 parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                           .verb = "responsibility.settings_changed",
                                           .subject_kind = "setting"});
                 return store::limits(w.tx);
             })
        .allow(settle_gaps)
        .edits();
}
}
