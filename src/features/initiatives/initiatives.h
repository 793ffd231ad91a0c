#pragma once
// Tries: a team starts one alone, in five lines, asks nobody, and says what it learned. The front door: routes and jobs for app/, and
// how a field note is made a try.
#include "base/embedded.h"
#include "features/initiatives/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/clock/zone.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"

#include <functional>
#include <memory>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_initiatives_schema();
}

namespace regard::initiatives
{
constexpr api::Permission read_tries{"tries.read"};
constexpr api::Permission write_tries{"tries.write"};

// A measure of one touchpoint, by the whole weeks in [from, to).
struct WeeksAsked
{
    Look look = Look::turnaround;
    TouchpointId touchpoint;
    Date from, to;
    Zone zone; // whose days they are
};

// What app/ lends from elsewhere. Any thread may call it.
struct Lent
{
    // As far back as there is a history.
    std::function<std::vector<TryWeek>(db::Transaction&, WeeksAsked const&)> weeks =
        [](db::Transaction&, WeeksAsked const&) { return std::vector<TryWeek>(); };
};

class Initiatives
{
  public:
    // Everything given by reference must outlive it.
    Initiatives(db::Database& database, IdSource& ids, events::Journal const& journal, jobs::Queue const& queue,
                Lent lent);
    ~Initiatives();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_zone(Zone const& zone); // the organisation's: days are its own

    // A field note becomes a try of whoever answers it. In the caller's transaction. Refuses as POST /tries does:
    // `no_employee`, `already_past`, `too_long_a_try`, `no_such_unit`, `no_such_touchpoint`, `no_such_try`.
    struct Beginner
    {
        events::WhoId who;
        EmployeeId employee; // who starts it
        Instant now;
        NoteId note = 0;
    };
    Result<TryId> begin(db::Transaction& tx, NewTry const& form, Beginner const& by) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};
}
