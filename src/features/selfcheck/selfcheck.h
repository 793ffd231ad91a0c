#pragma once
// The self-check: eight questions to leaders, leads and frontline, answered without an account, and the gaps between the
// groups. The front door for app/. Anonymity (law 8): README.md.
#include "base/embedded.h"
#include "features/selfcheck/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_selfcheck_schema();
}

namespace regard::selfcheck
{
constexpr api::Permission read_selfchecks{"selfcheck.read"};
constexpr api::Permission make_selfchecks{"selfcheck.write"};

class SelfChecks
{
  public:
    // Everything given must outlive it. `base_url` begins the links: https://regard.example.org
    SelfChecks(db::Database& database, IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue,
               std::string base_url);

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds); // closes what is due, within a quarter of an hour

    // Whether one was ever made: the first page asks. In a transaction of the caller's.
    static bool any(db::Transaction& tx);

  private:
    class Endpoints;
    jobs::Outcome close_due(jobs::Context& context) const;

    db::Database& database_;
    IdSource& ids_;
    events::Journal const& journal_;
    text::Catalogue const& catalogue_;
    std::string base_url_;
};
}
