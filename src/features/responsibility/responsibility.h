#pragma once
// Who answers, and where nobody does: the gaps of the responsibility map, each with the one thing to do about it, and the self-check's
// answers held against it. The front door for app/. Any thread.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/responsibility/mine_model.h"
#include "features/responsibility/model.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_responsibility_schema();
}

namespace regard::responsibility
{
constexpr api::Permission read_gaps{"responsibility.read"};
constexpr api::Permission settle_gaps{"responsibility.write"};
constexpr api::Permission hand_over{
    "handovers.write"}; // one's own; of those one leads; of all with people.write or settle_gaps

// What app/ lends from elsewhere. In the caller's transaction; any thread may call them.
struct Lent
{
    // What somebody may decide now, everywhere and at these touchpoints.
    std::function<std::vector<MayDecide>(db::Transaction&, EmployeeId, std::vector<TouchpointId> const&, Instant)>
        may_decide = [](db::Transaction&, EmployeeId, std::vector<TouchpointId> const&, Instant) {
            return std::vector<MayDecide>();
        };
    std::function<std::vector<MaySpend>(db::Transaction&, EmployeeId)> may_spend = [](db::Transaction&, EmployeeId) {
        return std::vector<MaySpend>();
    };
    std::function<std::optional<OurPrinciples>(db::Transaction&, std::string_view language)> principles =
        [](db::Transaction&, std::string_view) { return std::optional<OurPrinciples>(); };
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
