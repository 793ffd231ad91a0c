#pragma once
// Who answers, and where nobody does: the gaps of the responsibility map, each with the one thing to do about it, and the self-check's
// answers held against it. The front door for app/. Any thread.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/responsibility/health_model.h"
#include "features/responsibility/holding.h"
#include "features/responsibility/map.h"
#include "features/responsibility/mine_model.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <map>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_responsibility_schema();
}

namespace regard::responsibility
{
constexpr api::Permission read_gaps{"responsibility.read"};
constexpr api::Permission settle_gaps{"responsibility.write"};
constexpr api::Permission read_health{"measures.read"}; // how touchpoints do is a measure like others
constexpr api::Permission hand_over{
    "handovers.write"}; // one's own; of those one leads; of all with people.write or settle_gaps

// Of whom and where means are asked.
struct MeansAsked
{
    std::vector<people::Employee> const& employees;
    std::vector<touchpoints::TouchpointOnMap> const& touchpoints;
    Instant now;
};

// Of which days health is asked, both included, in the organisation's zone.
struct HealthAsked
{
    Date from, to;
    Instant now;
};
using HealthOf = std::map<TouchpointId, TouchpointHealth>;

// What app/ lends from elsewhere. In the caller's transaction; any thread may call them.
struct Lent
{
    // Who may decide and spend at each touchpoint: in a few queries, however many there are.
    std::function<AllMeans(db::Transaction&, MeansAsked const&)> means = [](db::Transaction&, MeansAsked const&) {
        return AllMeans();
    };
    // What is measured of each touchpoint, without complaints; in a few queries, however many there are.
    std::function<HealthOf(db::Transaction&, HealthAsked const&)> health = [](db::Transaction&, HealthAsked const&) {
        return HealthOf();
    };
    // Teams of which no figure is shown: too few persons work in them.
    std::function<std::vector<UnitId>(db::Transaction&)> withheld = [](db::Transaction&) {
        return std::vector<UnitId>();
    };
    // What somebody may decide now, everywhere and at these touchpoints.
    std::function<std::vector<MayDecide>(db::Transaction&, EmployeeId, std::vector<TouchpointId> const&, Instant)>
        may_decide = [](db::Transaction&, EmployeeId, std::vector<TouchpointId> const&, Instant) {
            return std::vector<MayDecide>();
        };
    std::function<std::vector<MaySpend>(db::Transaction&, EmployeeId, Instant)> may_spend =
        [](db::Transaction&, EmployeeId, Instant) { return std::vector<MaySpend>(); };
    std::function<std::optional<OurPrinciples>(db::Transaction&, std::string_view language)> principles =
        [](db::Transaction&, std::string_view) { return std::optional<OurPrinciples>(); };
    std::vector<Keeper> keepers{}; // of what lies elsewhere; handed over after all else
};

struct Parts // all given by reference must outlive Responsibility
{
    db::Database& database;
    IdSource& ids;
    events::Journal const& journal;
    jobs::Queue const& queue;
    text::Catalogue const& catalogue;
    desk::Desk& desk;
    Lent lent = {};
};

class Responsibility
{
  public:
    explicit Responsibility(Parts parts);
    ~Responsibility();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_zone(Zone const& zone); // the organisation's: today is its day

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// Whether an employee may be removed: nobody goes who still owns open cases (law 1). Refuses with `employee_owns_cases`.
Result<void> may_go(db::Transaction& tx, EmployeeId person);
}
