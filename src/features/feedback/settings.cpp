// Whether customers are asked, and reminded.
#include "features/feedback/inside.h"

namespace regard::feedback
{
void Feedback::Inside::add_settings(api::Routes& routes)
{
    routes
        .get("/settings/feedback", "Whether customers are asked how it went, and reminded",
             [](api::Reading& r) -> Result<FeedbackSettings> { return store::settings(r.tx); })
        .allow(settle_feedback);
    routes
        .put("/settings/feedback", "Change it; whoever was asked already stays asked",
             [this](api::Writing& w, FeedbackSettingsChange const& wish) -> Result<FeedbackSettings> {
                 auto const now = store::settings(w.tx);
                 if (auto const same = w.unchanged(now.version, now); !same)
                     return same.error();
                 store::settle(w.tx, wish);
                 parts.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                           .verb = "feedback.settings_changed",
                                           .subject_kind = "setting"});
                 return store::settings(w.tx);
             })
        .allow(settle_feedback)
        .edits();
}
}
