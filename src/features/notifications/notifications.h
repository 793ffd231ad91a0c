#pragma once
// What people are told of what happens: in the app within a second, and by mail, in a digest or in a chat as they wish. The front door.
//
// Told exactly once: what is told is written in the transaction in which the journal is followed. Never about what the
// receiver may not see, asked when it is told and again when it is read or sent; never to whoever did it.
#include "base/embedded.h"
#include "features/desk/desk.h"
#include "features/notifications/model.h"
#include "ground/events/follower.h"
#include "ground/http/client.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_notifications_schema();
}

namespace regard::notifications
{
constexpr api::Permission read_chats{"chats.read"};
constexpr api::Permission write_chats{"chats.write"};

// A mail to somebody who works here.
struct Letter
{
    std::string name, address;
    std::string subject, text;
    std::int64_t id = 0; // the same when it is sent again
};

// Whom something concerns that happened in a room this one does not know, and as what.
struct Concerned
{
    desk::EmployeeId who;
    NoticeKind kind = NoticeKind::note_news;
    api::UserId user{}; // their account, where it is known; they may be no employee
};

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    // Of a line of the journal about no case; in the caller's transaction.
    std::function<std::vector<Concerned>(db::Transaction&, events::Line const&)> concerned =
        [](db::Transaction&, events::Line const&) { return std::vector<Concerned>(); };

    // In the caller's transaction. Who a user is and what they may see now; nothing where they may no longer sign in.
    std::function<std::optional<api::Who>(db::Transaction&, api::UserId)> who_is;
    std::function<std::optional<api::UserId>(db::Transaction&, std::string_view email)> user_called;
    std::function<std::vector<api::UserId>(db::Transaction&, api::Permission)> who_may;
    std::function<std::string(db::Transaction&, api::UserId)> address_of; // empty: none

    // The case that a line of the journal about a gesture or redress belongs to; nothing where it belongs to none.
    std::function<std::optional<desk::CaseId>(db::Transaction&, events::Line const&)> case_of =
        [](db::Transaction&, events::Line const&) { return std::optional<desk::CaseId>(); };

    // Blocking; outside every transaction.
    std::function<Result<void>(Letter const&)> post = [](Letter const&) {
        return Result<void>(Refusal{"no_post", "No mail server is set up yet, so nothing can be sent.", ""});
    };
    // Outside the house alone; blocking, outside every transaction.
    std::function<Result<http::Reply>(http::Call const&)> call_world = [](http::Call const& call) {
        return http::Client({}).call(call);
    };
};

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
    text::Catalogue const& catalogue;
    promises::Promises& promises;
    Lent lent;
    std::vector<std::string> internal_hosts{}; // inside the house that may be called, by http:// too
};

bool has_chosen(db::Transaction& tx, api::UserId user); // how to be told

class Room
{
  public:
    explicit Room(Parts parts);
    ~Room();

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
