#pragma once
// The responsibility map: journeys, their touchpoints and who answers for them. The front door: routes for app/, and what other features
// may ask in their own transaction.
#include "base/embedded.h"
#include "features/people/table_reader.h"
#include "features/touchpoints/beginning.h"
#include "features/touchpoints/cause_model.h"
#include "features/touchpoints/touchpoint_model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_touchpoints_schema();
}

namespace regard::touchpoints
{
constexpr api::Permission read_touchpoints{"touchpoints.read"};
constexpr api::Permission write_touchpoints{"touchpoints.write"};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    people::TableReader read_table;
    // Of whoever changed something; empty where nobody knows.
    std::function<std::string(db::Transaction&, api::UserId)> name_of = [](db::Transaction&, api::UserId) {
        return std::string();
    };
};

class Touchpoints
{
  public:
    // Everything given by reference must outlive it.
    Touchpoints(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent = {});
    ~Touchpoints();

    void add_routes(api::Routes& routes);

    // In the caller's transaction, whoever asks and why in the history. Refuses as the routes do.
    Result<BegunMap> begin_with(api::Writing& w, MapToBegin const& wish) const;
    Result<BegunCauses> begin_with(api::Writing& w, std::vector<CauseToBegin> const& wish) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// ---- what others may ask, in their own transaction
std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id);
std::optional<Touchpoint> touchpoint_named(db::Transaction& tx, std::string_view name); // capitals don't matter
std::vector<Touchpoint> all_touchpoints(db::Transaction& tx);                           // by name
std::vector<Journey> all_journeys(db::Transaction& tx);                                 // in order
std::vector<TouchpointOnMap> all_on_map(db::Transaction& tx);                           // by journey and place
std::vector<EmployeeId> deputies_of(db::Transaction& tx, TouchpointId id);              // in order
std::vector<UnitId> further_teams_of(db::Transaction& tx, TouchpointId id);             // in order
std::vector<Cause> all_causes(db::Transaction& tx); // retired ones too; each before those below it

// Who answers there on that day, the nearest first, each once: the accountable person and the deputies, as far as they are there; then
// whoever stands in for one of them. Nobody where no one of these is there.
std::vector<EmployeeId> all_who_answer(db::Transaction& tx, TouchpointId id, Date day);
std::optional<EmployeeId> answers_for(db::Transaction& tx, TouchpointId id, Date day); // the first of them
}
