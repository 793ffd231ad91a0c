#pragma once
// Webhooks: programs elsewhere are told what happens to cases. The front door: routes and jobs for app/.
//
// What is to be told is written in the transaction in which the journal is followed, so every event is told to every
// webhook that wants it; the calls are made later, again until they succeed, one after the other for a case. A call may
// come twice under the same id (a crash between the answer and our note of it), none is lost.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/integration/model.h"
#include "ground/events/follower.h"
#include "ground/jobs/kinds.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_integration_schema();
}

namespace regard::integration
{
constexpr api::Permission read_webhooks{"webhooks.read"};
constexpr api::Permission write_webhooks{"webhooks.write"};

// Everything given by reference must outlive the room.
struct Parts
{
    std::string folder, sealing_key; // see access::Seal
    std::string base_url;            // begins links
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    jobs::Queue const& queue;
    // Who a user is and what they may see now; nothing where they may no longer sign in.
    std::function<std::optional<api::Who>(db::Transaction&, api::UserId)> who_is;
    std::vector<std::string> internal_hosts{}; // inside the house that may be called, by http:// too
    // What a customer is owed, for whoever books it: as JSON; nothing where there is no such redress.
    std::function<std::optional<Json>(db::Transaction&, std::int64_t)> redress = [](db::Transaction&, std::int64_t) {
        return std::optional<Json>();
    };
};

class Integration
{
  public:
    explicit Integration(Parts parts);
    ~Integration();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void start(); // follows the journal
    void stop();
    int catch_up(); // for tests, instead of start(): what the journal has now; answers how many lines

    struct Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};
}
