#include "ground/live/live.h"

#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/http/testing.h"

#include <gmock/gmock.h>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::live
{
namespace
{
using http::testing::Client;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr api::Permission read_cases{"cases.read"}, read_users{"access.read"};

class LiveStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schema("events", embedded::ground_events_schema());
        live_.emplace(store(), std::vector<Hearing>{{"case", read_cases}, {"user", read_users}}, few);
        live_->add_routes(routes_);
        desk_.emplace(routes_, store(), clock_);
        desk_->who = api::testing::employee({"cases.read"});
        server_ = http::Server::start({}, desk_->service(), metrics_).value();
        live_->start();
    }

    void TearDown() override
    {
        if (live_)
            live_->stop();
        server_.reset();
        StoreTest::TearDown();
    }

    // Line 13 is for employee 4 alone.
    static std::vector<Audience> few(db::Transaction&, std::span<events::Line const> lines)
    {
        std::vector<Audience> all;
        for (events::Line const& line : lines)
            all.push_back(line.subject == 13 ? Audience{{api::EmployeeId{4}}} : std::nullopt);
        return all;
    }

    // A reader that hears from now on.
    std::unique_ptr<Client> reader(std::string_view more_headers = {})
    {
        auto client = std::make_unique<Client>(server_->port());
        client->send("GET /api/v1/live HTTP/1.1\r\nHost: here\r\n" + std::string(more_headers) + "\r\n");
        EXPECT_THAT(client->read_until("\r\n\r\n"), HasSubstr("text/event-stream"));
        return client;
    }

    void note(std::string_view kind, std::int64_t subject = 7)
    {
        store().write([&](db::Transaction& tx) {
            journal_.note(tx,
                          {.who = events::WhoId{1}, .verb = "thing.changed", .subject_kind = kind, .subject = subject});
        });
    }

    std::optional<Live> live_;
    std::optional<api::testing::Desk> desk_;

  private:
    SettableClock clock_{Instant{1'800'000'000'000'000}};
    IdSource ids_{clock_, 0, {}, Instant{INT64_MAX}};
    events::Journal journal_{ids_, clock_};
    api::Routes routes_;
    http::Metrics metrics_;
    std::unique_ptr<http::Server> server_;
};
REGARD_ON_EVERY_ENGINE(LiveStore);
}

TEST_P(LiveStore, tells_what_kinds_of_thing_changed_and_no_more)
{
    auto const client = reader();
    note("case");
    auto const told = client->read_until("]}");
    EXPECT_THAT(told, HasSubstr("event: changed\ndata: {\"kinds\":[\"case\"]}"));
}

TEST_P(LiveStore, kinds_one_may_not_hear_of_are_left_out)
{
    auto const client = reader();
    note("user");
    note("secret");
    note("case");
    auto const told = client->read_until("[\"case\"]");
    EXPECT_THAT(told, Not(HasSubstr("user")));
    EXPECT_THAT(told, Not(HasSubstr("secret")));
}

TEST_P(LiveStore, of_what_is_kept_to_few_people_nobody_else_hears)
{
    desk_->who = api::testing::employee({"access.read", "cases.read"});
    desk_->who.employee = {5};
    desk_->who.user = {9};
    auto const other = reader();
    desk_->who.employee = {4};
    auto const named = reader();
    desk_->who.employee = {};
    desk_->who.user = {1};
    auto const doer = reader();
    note("case", 13);
    EXPECT_THAT(named->read_until("]}"), HasSubstr("[\"case\"]"));
    EXPECT_THAT(doer->read_until("]}"), HasSubstr("[\"case\"]")) << "whoever did it";
    note("user");
    EXPECT_THAT(other->read_until("]}"), testing::AllOf(HasSubstr("[\"user\"]"), HasSubstr("id: 1\n")))
        << "nor does a gap in the numbers tell";
}

TEST_P(LiveStore, who_comes_again_may_have_missed_anything_of_theirs)
{
    desk_->who = api::testing::employee({"access.read", "cases.read"});
    auto const client = reader("Last-Event-ID: 3\r\n");
    EXPECT_THAT(client->read_until("]}"), HasSubstr("[\"case\",\"user\"]"));
}

TEST_P(LiveStore, many_readers_hear_of_what_many_threads_write)
{
    std::vector<std::unique_ptr<Client>> readers;
    for (int i = 0; i < 20; ++i)
        readers.push_back(reader());
    EXPECT_EQ(live_->readers(), 20u);
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([this] { note("case"); });
    }
    for (auto const& client : readers)
        EXPECT_THAT(client->read_until("]}"), HasSubstr("case"));
}

TEST_P(LiveStore, a_reader_who_went_is_forgotten)
{
    {
        auto const client = reader();
        EXPECT_EQ(live_->readers(), 1u);
    }
    for (int tries = 0; tries < 50 && live_->readers() > 0; ++tries) {
        note("case");
        std::this_thread::sleep_for(std::chrono::milliseconds(100)); // until the server has seen the connection end
    }
    EXPECT_EQ(live_->readers(), 0u);
}

TEST_P(LiveStore, the_end_ends_every_reader)
{
    auto const client = reader();
    live_->stop();
    EXPECT_TRUE(client->closed());
    EXPECT_EQ(live_->readers(), 0u);
}

TEST_P(LiveStore, nobody_listens_who_is_not_signed_in)
{
    desk_->who = {};
    EXPECT_EQ(desk_->get("/live").status, 401);
}
}
