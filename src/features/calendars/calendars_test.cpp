// Calendars, asked through their routes.
#include "features/calendars/calendars.h"
#include "features/calendars/testing.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/http/server.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::calendars
{
namespace
{
using ::testing::ElementsAre;
using ::testing::SizeIs;

class CalendarRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"calendars", embedded::features_calendars_schema()}});
        calendars.emplace(store(), ids, clock, journal, http::ClientSettings{{"127.0.0.1"}, true, {}});
        calendars->add_routes(routes);
        calendars->add_jobs(kinds);
        desk.emplace(routes, store(), clock);
        desk->who = api::testing::employee({"policies.read", "policies.write"});
        calendars->begin("Europe/Copenhagen");
        own = desk->get("/calendars").read<CalendarList>().items.at(0);
    }

    Calendar now() { return desk->get("/calendars/" + own.id.text()).read<Calendar>(); }
    api::testing::Answer change(std::string const& json)
    {
        return desk->ask("PUT", "/calendars/" + own.id.text(),
                         {{"If-Match", "\"" + std::to_string(now().version) + "\""}}, json);
    }
    Span worked(std::string_view from, std::string_view to)
    {
        return store().read(
            [&](db::Transaction& tx) { return calendars->book(tx)->standard()->working_time(at(from), at(to)); });
    }

    SettableClock clock{at("2026-11-23T08:00:00Z")};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    std::optional<Calendars> calendars;
    api::Routes routes;
    jobs::Kinds kinds;
    std::optional<api::testing::Desk> desk;
    Calendar own;
};
REGARD_ON_EVERY_ENGINE(CalendarRoutes);

TEST_P(CalendarRoutes, the_organisation_begins_with_office_hours_in_its_zone_and_once)
{
    calendars->begin("Asia/Tokyo");
    EXPECT_THAT(desk->get("/calendars").read<CalendarList>().items, SizeIs(1));
    EXPECT_TRUE(own.standard);
    EXPECT_EQ(worked("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"), Span::hours(8));
    EXPECT_EQ(worked("2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z"), Span::hours(1)) << "nine o'clock in Copenhagen";
}

TEST_P(CalendarRoutes, a_change_is_a_version_that_begins_tomorrow_at_the_earliest)
{
    auto const json = [](std::string const& from) {
        return R"({"name":"Own","zone":"Europe/Copenhagen","week":{"mon-fri":["08:00-12:00","13:00-20:00"]},"from":")" +
               from + "\"}";
    };
    EXPECT_THAT(change(json("2026-11-23")).faults(), ElementsAre("from:day_past"));
    Span const before = worked("2020-01-01T00:00:00Z", "2026-11-24T00:00:00Z");
    EXPECT_EQ(change(json("2026-11-24")).status, 200);
    EXPECT_EQ(worked("2020-01-01T00:00:00Z", "2026-11-24T00:00:00Z") - before, Span{}) << "no history is rewritten";
    EXPECT_EQ(worked("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z"), Span::hours(11));
    EXPECT_EQ(desk->ask("PUT", "/calendars/" + own.id.text(), {{"If-Match", "\"1\""}}, json("2026-11-25")).status, 412);
}

TEST_P(CalendarRoutes, what_cannot_be_a_calendar_is_refused_at_its_field)
{
    auto const refused = [&](std::string const& zone, std::string const& week) {
        return desk->post("/calendars", R"({"name":"A","zone":")" + zone + R"(","week":)" + week + "}").faults();
    };
    EXPECT_THAT(refused("Europe/Nowhere", R"({"mon":["09:00-17:00"]})"), ElementsAre("zone:unknown_zone"));
    EXPECT_THAT(refused("UTC", R"({"mon":["9 to 5"]})"), ElementsAre("week/mon:not_a_window"));
    EXPECT_THAT(refused("UTC", R"({"someday":["09:00-17:00"]})"), ElementsAre("week/someday:not_weekdays"));
    EXPECT_THAT(refused("UTC", R"({"mon":[]})"), ElementsAre("week:no_working_time"));
}

TEST_P(CalendarRoutes, a_day_off_lies_ahead_and_can_be_switched_off)
{
    std::string const days = "/calendars/" + own.id.text() + "/holidays";
    EXPECT_THAT(desk->post(days, R"({"day":"2026-11-23","name":"Snow"})").faults(), ElementsAre("day:day_past"));
    EXPECT_EQ(desk->post(days, R"({"day":"2026-12-24","name":"Christmas Eve"})").status, 200);
    EXPECT_EQ(worked("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z"), Span{});
    EXPECT_EQ(desk->ask("PUT", days + "/2026-12-24", {}, R"({"switched_off":true})").status, 200);
    EXPECT_EQ(worked("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z"), Span::hours(8));
    EXPECT_EQ(desk->ask("DELETE", days + "/2026-12-24", {}, "").status, 200);
    EXPECT_EQ(desk->ask("DELETE", days + "/2026-12-24", {}, "").status, 404);
}

TEST_P(CalendarRoutes, a_year_is_shown_before_and_after_it_is_saved)
{
    desk->post("/calendars/" + own.id.text() + "/holidays", R"({"day":"2027-01-01","name":"New Year"})");
    auto const year = desk->get("/calendars/" + own.id.text() + "/year?year=2027").read<Year>();
    ASSERT_THAT(year.days, SizeIs(365));
    EXPECT_EQ(year.days[0].holiday, "New Year");
    EXPECT_EQ(year.business_days, 260);
    auto const wish =
        R"({"calendar":")" + own.id.text() + R"(","zone":"UTC","week":{"mon-sat":["09:00-13:00"]},"year":2027})";
    auto const draft = desk->post("/calendars/preview", wish).read<Year>();
    EXPECT_EQ(draft.business_days, 312);
    EXPECT_EQ(draft.minutes, 312 * 240);
}

// The other side: a file that changes.
class FeedServer final : public http::Application
{
  public:
    http::Plan plan(http::Head const&) const override { return {}; }
    std::optional<http::Response> admit(http::Plan const&, http::Head const&) override { return std::nullopt; }
    http::Response answer(http::Plan const&, http::Request&) override { return http::text_answer(200, text); }
    http::Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return http::text_answer(status, std::string(code));
    }
    std::string text;
};

class CalendarFeeds : public CalendarRoutes
{
  protected:
    void SetUp() override
    {
        CalendarRoutes::SetUp();
        if (IsSkipped())
            return;
        server = http::Server::start({}, other, metrics).value();
    }
    void offer(std::vector<std::string> const& days)
    {
        other.text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n";
        for (std::string const& day : days)
            other.text += "BEGIN:VEVENT\r\nSUMMARY:Off\r\nDTSTART;VALUE=DATE:" + day + "\r\nEND:VEVENT\r\n";
        other.text += "END:VCALENDAR\r\n";
    }
    api::testing::Answer add(std::string const& address)
    {
        return desk->post("/calendars/" + own.id.text() + "/feeds", R"({"address":")" + address + "\"}");
    }
    std::string here() const { return "http://127.0.0.1:" + std::to_string(server->port()) + "/days.ics"; }
    std::vector<std::string> off()
    {
        std::vector<std::string> days;
        for (Holiday const& holiday : now().holidays)
            days.push_back(to_iso(holiday.day) + (holiday.switched_off ? " off" : ""));
        return days;
    }

    FeedServer other;
    http::Metrics metrics;
    std::unique_ptr<http::Server> server;
};
REGARD_ON_EVERY_ENGINE(CalendarFeeds);

TEST_P(CalendarFeeds, bring_days_that_lie_ahead_and_keep_what_was_switched_off)
{
    offer({"20261123", "20261224", "20261225"});
    EXPECT_EQ(add(here()).status, 200);
    EXPECT_THAT(off(), ElementsAre("2026-12-24", "2026-12-25"));
    desk->ask("PUT", "/calendars/" + own.id.text() + "/holidays/2026-12-24", {}, R"({"switched_off":true})");
    offer({"20261224", "20261226"});
    jobs::Worker(store(), kinds, ids, clock).start(); // puts the feeds on their schedule
    clock.advance(Span::hours(6));
    jobs::Worker(store(), kinds, ids, clock).run_due();
    EXPECT_THAT(off(), ElementsAre("2026-12-24 off", "2026-12-26"));
    EXPECT_EQ(now().feeds.at(0).failed, "");
}

TEST_P(CalendarFeeds, that_cannot_be_read_are_refused_and_internal_addresses_too)
{
    other.text = "<html>";
    EXPECT_THAT(add(here()).faults(), ElementsAre("address:not_a_calendar"));
    Calendars strict(store(), ids, clock, journal, http::ClientSettings{{}, true, {}});
    api::Routes outside;
    strict.add_routes(outside);
    api::testing::Desk other_desk(outside, store(), clock);
    other_desk.who = desk->who;
    std::string const json = R"({"address":")" + here() + "\"}";
    EXPECT_THAT(other_desk.post("/calendars/" + own.id.text() + "/feeds", json).faults(),
                ElementsAre("address:internal_address"));
}
}
}
