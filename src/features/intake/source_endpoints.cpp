#include "features/intake/source_endpoints.h"

#include "features/intake/intake.h"
#include "features/intake/source_store.h"
#include "ground/api/page.h"

namespace regard::intake
{
namespace
{
Refusal not_found() { return {"not_found", "There is no such source.", ""}; }

// A PATCH tells a member that is null from one that is left out.
bool names_member(http::Request const& request, std::string const& member)
{
    auto const members = from_json<std::map<std::string, Json>>(request.body);
    return members && members->contains(member);
}

Result<Source> read_source(api::Reading& r, cases::SourceId id)
{
    if (auto const source = store::source(r.tx, id))
        return *source;
    return not_found();
}
}

void add_source_routes(api::Routes& routes, Retention const& retention, events::Journal const& journal)
{
    routes
        .get("/sources", "List where histories come from and how long they are kept",
             [](api::Reading& r) -> Result<api::Page<Source>> {
                 return api::Page<Source>{store::sources(r.tx), {}};
             })
        .allow(read_imports);
    routes.get("/sources/{id}", "Read one source", read_source).allow(read_imports);
    routes
        .patch("/sources/{id}", "Change how long a source's histories are kept after their last event",
               [&](api::Writing& w, cases::SourceId id, SourceChange const& wish) -> Result<Source> {
                   auto const current = store::source(w.tx, id);
                   if (!current)
                       return not_found();
                   if (auto const same = w.unchanged(current->version, *current); !same)
                       return same.error();
                   if (!names_member(w.request, "retention_months") ||
                       wish.retention_months == current->retention_months)
                       return *current;
                   store::set_retention(w.tx, id, wish.retention_months);
                   journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                       .verb = "source.retention_changed",
                                       .subject_kind = "source",
                                       .subject = id.value,
                                       .codes = {{"from", current->retention_months.value_or(0)},
                                                 {"to", wish.retention_months.value_or(0)}}});
                   retention.put(w.tx);
                   return *store::source(w.tx, id);
               })
        .allow(keep_personal_data)
        .edits();
}
}
