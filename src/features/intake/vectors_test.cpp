// The public logs in ../shared/data against figures that others counted (their REFERENCE.json). Skipped where they are absent.
#include "features/intake/calendar_text.h"
#include "features/intake/read_files.h"
#include "features/measures/summary.h"

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace regard::intake
{
namespace
{
namespace json = boost::json;

std::string const data = "../shared/data/";

std::string text_of(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

json::object reference(std::string const& folder)
{
    return json::parse(text_of(data + folder + "/REFERENCE.json")).at("figures").as_object();
}

struct Read
{
    FileHistory history;
    measures::Figures figures;
};

Read read(std::vector<std::string> const& files, std::optional<Mapping> const& mapping,
          Guessing guessing = Guessing::allowed)
{
    auto history = read_files(files, mapping, guessing);
    if (!history)
        throw std::runtime_error(history.error().front().sentence);
    std::optional<calendars::WorkingCalendar> calendar;
    if (mapping && mapping->calendar)
        calendar = calendar_of(*mapping->calendar, mapping->zone).value();
    Read read{std::move(*history), {}};
    measures::Summary summary(read.history.loaded.log.names());
    summary.measure_by(read.history.classes, calendar ? &*calendar : nullptr);
    for (std::size_t i = 0; i < read.history.loaded.log.size(); ++i)
        summary.see(read.history.loaded.log[i]);
    read.figures = summary.figures();
    return read;
}

Mapping mapping_in(std::string const& name) { return mapping_from_toml(text_of("tests/mappings/" + name)).value(); }

double number(json::value const& value) { return value.to_number<double>(); }

// The reference is rounded to four digits.
constexpr double rounding = 0.000051;

void expect_distribution(std::optional<measures::Distribution> const& found, json::value const& expected, double p90)
{
    ASSERT_TRUE(found);
    EXPECT_EQ(found->n, expected.at("n").to_number<std::uint64_t>());
    EXPECT_NEAR(found->mean, number(expected.at("mean")), rounding);
    EXPECT_NEAR(found->median, number(expected.at("median")), rounding);
    EXPECT_NEAR(found->p90, p90, rounding); // linear, from measures.md; the reference's is the nearest rank
    EXPECT_NEAR(found->p95, number(expected.at("p95_linear")), rounding);
    EXPECT_NEAR(found->max, number(expected.at("max")), rounding);
}

void expect_flow(measures::Flow const& found, json::value const& expected)
{
    EXPECT_EQ(found.distinct, expected.at("distinct_values").to_number<std::uint64_t>());
    EXPECT_EQ(found.handoffs, expected.at("handoffs_total").to_number<std::uint64_t>());
    EXPECT_EQ(found.cases_without_handoff, expected.at("cases_without_handoff").to_number<std::uint64_t>());
    EXPECT_EQ(found.ping_pong_cases, expected.at("pingpong_cases").to_number<std::uint64_t>());
    EXPECT_EQ(found.bounces, expected.at("bounces_total").to_number<std::uint64_t>());
    EXPECT_EQ(found.max_bounces, expected.at("max_bounces_in_a_case").to_number<std::uint64_t>());
}

// The reference breaks ties in its own way, so pairs are compared as far as their counts differ.
void expect_pairs(std::vector<measures::Bounce> const& found, json::array const& expected)
{
    ASSERT_GE(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto const& pair = expected[i].as_array();
        EXPECT_EQ(found[i].bounces, pair[2].to_number<std::uint64_t>()) << i;
        auto const same = [&](measures::Bounce const& one) {
            return one.a == pair[0].as_string() && one.b == pair[1].as_string();
        };
        auto const at = std::find_if(found.begin(), found.end(), same);
        ASSERT_NE(at, found.end()) << pair[0] << pair[1];
        EXPECT_EQ(at->bounces, pair[2].to_number<std::uint64_t>());
        EXPECT_LT(at->a, at->b);
    }
}

void expect_statuses(std::vector<measures::StatusCount> const& found, json::object const& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (measures::StatusCount const& status : found)
        EXPECT_EQ(status.events, expected.at(status.status).to_number<std::uint64_t>()) << status.status;
}

void expect_reopened(std::optional<measures::Reopened> const& found, json::value const& expected)
{
    ASSERT_TRUE(found);
    EXPECT_EQ(found->done_cases, expected.at("cases_with_done").to_number<std::uint64_t>());
    EXPECT_EQ(found->cases, expected.at("reopened_cases").to_number<std::uint64_t>());
    EXPECT_NEAR(found->share, number(expected.at("share_of_cases_with_done")), rounding);
}

void expect_wait(measures::WaitFigures const& found, json::value const& expected)
{
    EXPECT_NEAR(found.mean_hours.value(), number(expected.at("mean")), rounding);
    EXPECT_NEAR(found.median_hours.value(), number(expected.at("median")), rounding);
    EXPECT_NEAR(found.total_days, number(expected.at("total_days")), 0.051);
}

void expect_volvo(Read const& volvo)
{
    auto const& figures = volvo.figures;
    auto const expected = reference("volvo_incidents");
    EXPECT_EQ(figures.cases, 7554u);
    EXPECT_EQ(figures.events, 65'533u);
    EXPECT_EQ(volvo.history.loaded.bad_rows, 0u);
    EXPECT_EQ(figures.first_event, instant_from_rfc3339(expected.at("first_event").as_string()).value());
    EXPECT_EQ(figures.last_event, instant_from_rfc3339(expected.at("last_event").as_string()).value());
    expect_statuses(figures.statuses, expected.at("activities").as_object());
    expect_distribution(figures.duration_hours, expected.at("duration_hours"), 541.3331);
    expect_distribution(figures.working_hours, expected.at("business_duration_hours_0900_1800_mon_fri"), 148.3312);
    expect_flow(figures.teams, expected.at("team_flow(org:group)"));
    expect_pairs(figures.teams.worst_pairs, expected.at("team_flow(org:group)").at("top_pingpong_pairs").as_array());
    expect_flow(figures.people, expected.at("resource_flow(org:resource, first names only, not unique)"));
    expect_reopened(figures.reopened, expected.at("reopen_strict"));
    ASSERT_EQ(figures.waits.size(), 1u);
    EXPECT_EQ(figures.waits[0].events, 4217u);
    expect_wait(figures.waits[0], expected.at("hours_to_next_event_by_activity").at("Accepted/Wait - User"));
}

class Vectors : public testing::Test
{
  protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(data))
            GTEST_SKIP() << "the public logs are not in " << data;
    }
};
}

TEST_F(Vectors, volvo_incidents_from_csv)
{
    expect_volvo(read({data + "volvo_incidents/events.csv.gz"}, mapping_in("volvo.toml")));
}

TEST_F(Vectors, volvo_incidents_from_xes)
{
    for (auto const& entry : std::filesystem::directory_iterator(data + "volvo_incidents"))
        if (entry.path().string().find(".xes") != std::string::npos)
            expect_volvo(read({entry.path().string()}, mapping_in("volvo.toml")));
}

TEST_F(Vectors, every_status_of_volvo_where_none_is_classed_as_waiting)
{
    Mapping mapping = mapping_in("volvo.toml");
    mapping.statuses = StatusLists{};
    auto const figures = read({data + "volvo_incidents/events.csv.gz"}, mapping).figures;
    auto const expected = reference("volvo_incidents").at("hours_to_next_event_by_activity").as_object();
    EXPECT_FALSE(figures.reopened);
    EXPECT_EQ(figures.waits.size(), 13u);
    for (measures::WaitFigures const& wait : figures.waits) {
        EXPECT_EQ(wait.class_, "unclassed");
        if (auto const* of = expected.if_contains(wait.status))
            expect_wait(wait, *of);
        else
            EXPECT_FALSE(wait.mean_hours) << wait.status;
    }
}

TEST_F(Vectors, other_sets_of_volvos_statuses)
{
    auto const expected = reference("volvo_incidents");
    for (char const* name : {"reopen_strict", "reopen_loose", "work_after_closed"}) {
        auto const& sets = expected.at(name);
        Mapping mapping = mapping_in("volvo.toml");
        mapping.statuses = StatusLists{json::value_to<std::vector<std::string>>(sets.at("DONE")),
                                       json::value_to<std::vector<std::string>>(sets.at("WORK")),
                                       {}};
        expect_reopened(read({data + "volvo_incidents/events.csv.gz"}, mapping).figures.reopened, sets);
    }
}

TEST_F(Vectors, the_line_of_volvos_organisation_as_the_team)
{
    Mapping mapping = mapping_in("volvo.toml");
    mapping.of(Field::team) = {"organization involved"};
    auto const teams = read({data + "volvo_incidents/events.csv.gz"}, mapping).figures.teams;
    auto const expected = reference("volvo_incidents").at("org_line_flow(organization involved)");
    expect_flow(teams, expected);
    expect_pairs(teams.worst_pairs, expected.at("top_pingpong_pairs").as_array());
}

TEST_F(Vectors, help_desk)
{
    auto const helpdesk = read({data + "helpdesk_italy/finale.csv.gz"}, mapping_in("helpdesk.toml"));
    auto const& figures = helpdesk.figures;
    auto const expected = reference("helpdesk_italy");
    EXPECT_EQ(figures.cases, 4580u);
    EXPECT_EQ(figures.events, 21'348u);
    EXPECT_EQ(helpdesk.history.loaded.log.duplicate_rows(), 127u);
    EXPECT_EQ(helpdesk.history.loaded.bad_rows, 0u);
    EXPECT_EQ(to_rfc3339(*figures.first_event), std::string(expected.at("first_event").as_string()) + "Z");
    EXPECT_EQ(to_rfc3339(*figures.last_event), std::string(expected.at("last_event").as_string()) + "Z");
    expect_statuses(figures.statuses, expected.at("activities").as_object());
    expect_distribution(figures.duration_hours, expected.at("duration_hours"), 1272.1355);
    ASSERT_TRUE(figures.working_hours);
    EXPECT_NEAR(figures.working_hours->mean,
                number(expected.at("business_duration_hours_0900_1800_mon_fri").at("mean")), rounding);
    EXPECT_NEAR(figures.working_hours->p95,
                number(expected.at("business_duration_hours_0900_1800_mon_fri").at("p95_linear")), rounding);
    EXPECT_NEAR(figures.working_hours->max, number(expected.at("business_duration_hours_0900_1800_mon_fri").at("max")),
                rounding);
    expect_flow(figures.people, expected.at("resource_flow(Resource)"));
    expect_reopened(figures.reopened, expected.at("reopen_after_resolve"));
}

TEST_F(Vectors, the_work_groups_of_the_help_desk_as_teams)
{
    Mapping mapping = mapping_in("helpdesk.toml");
    mapping.of(Field::team) = {"workgroup"};
    auto const teams = read({data + "helpdesk_italy/finale.csv.gz"}, mapping).figures.teams;
    auto const expected = reference("helpdesk_italy").at("workgroup_flow(workgroup)");
    expect_flow(teams, expected);
    expect_pairs(teams.worst_pairs, expected.at("top_pingpong_pairs").as_array());
    mapping.of(Field::team) = {"Variant#2"}; // the second column of that name
    EXPECT_EQ(read({data + "helpdesk_italy/finale.csv.gz"}, mapping).figures.teams.handoffs, 0u);
}

TEST_F(Vectors, both_logs_are_recognised_without_a_mapping)
{
    auto const volvo = read({data + "volvo_incidents/events.csv.gz"}, std::nullopt);
    EXPECT_EQ(volvo.history.assumed.front().what, "bpi_2013_incidents");
    EXPECT_EQ(volvo.figures.teams.handoffs, 9454u);
    EXPECT_EQ(volvo.figures.people.handoffs, 20'649u);
    EXPECT_NEAR(volvo.figures.duration_hours->mean, 289.9043, rounding);
    auto const helpdesk = read({data + "helpdesk_italy/finale.csv.gz"}, std::nullopt);
    EXPECT_EQ(helpdesk.history.assumed.front().what, "helpdesk_italy");
    EXPECT_EQ(helpdesk.figures.events, 21'348u);
    EXPECT_EQ(helpdesk.history.mapping.format, "%Y/%m/%d %H:%M:%S");
}

// Two pulls of the same service with other columns in another order; line breaks and JSON in cells.
TEST_F(Vectors, nyc311_in_both_its_column_orders)
{
    auto const expected = reference("nyc311");
    for (std::string const name : {"nyc311_2024-05.csv", "nyc311_2024-04.csv"}) {
        auto const nyc = read({data + "nyc311/" + name}, std::nullopt);
        auto const& of = expected.at(name);
        EXPECT_EQ(nyc.history.assumed.front().what, "nyc311");
        EXPECT_EQ(nyc.history.loaded.bad_rows, 0u);
        EXPECT_EQ(nyc.figures.cases, of.at("unique_keys").to_number<std::uint64_t>());
        ASSERT_TRUE(nyc.figures.duration_hours);
        EXPECT_EQ(nyc.figures.duration_hours->n, of.at("with_closed_date").to_number<std::uint64_t>());
        EXPECT_NEAR(nyc.figures.duration_hours->mean, number(of.at("created_to_closed_hours").at("mean")), rounding);
        EXPECT_NEAR(nyc.figures.duration_hours->p95, number(of.at("created_to_closed_hours").at("p95_linear")),
                    rounding);
        EXPECT_NEAR(nyc.figures.duration_hours->max, number(of.at("created_to_closed_hours").at("max")), rounding);
        expect_statuses(nyc.figures.statuses, of.at("status").as_object());
        EXPECT_EQ(nyc.history.loaded.log.names().teams.size(), of.at("agencies").as_object().size());
    }
    auto const both = read({data + "nyc311/nyc311_2024-05.csv", data + "nyc311/nyc311_2024-04.csv"}, std::nullopt);
    EXPECT_EQ(both.figures.cases, expected.at("cases").to_number<std::uint64_t>());
}

TEST_F(Vectors, cfpb_with_dates_both_ways_and_cut_off)
{
    auto const expected = reference("cfpb");
    for (std::string const name : {"cfpb_2016-09.csv", "cfpb_2023-08_truncated.csv"}) {
        auto const cfpb = read({data + "cfpb/" + name}, std::nullopt);
        auto const& of = expected.at(name);
        EXPECT_EQ(cfpb.history.assumed.front().what, "cfpb");
        EXPECT_EQ(cfpb.figures.cases, of.at("unique_ids").to_number<std::uint64_t>());
        EXPECT_EQ(cfpb.history.loaded.bad_rows, of.at("rows_incomplete").to_number<std::uint64_t>());
        expect_statuses(cfpb.figures.statuses, of.at("company_response").as_object());
        EXPECT_EQ(cfpb.history.loaded.log.names().products.size(), of.at("product").as_object().size());
        EXPECT_EQ(to_rfc3339(*cfpb.figures.first_event).substr(0, 10),
                  std::string(of.at("received").at(0).as_string()).substr(0, 10));
        EXPECT_EQ(cfpb.history.loaded.times.dates, 2 * cfpb.figures.cases);
    }
    auto const cut = read({data + "cfpb/cfpb_2023-08_truncated.csv"}, std::nullopt);
    EXPECT_EQ(cut.history.loaded.first_bad.at(0).reason, "cut_off");
}
}
