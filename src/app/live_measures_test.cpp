// Live cases and imported ones are the same cases with the same measures.
#include "app/live_measures.h"

#include "app/program.h"
#include "features/cases/live.h"
#include "features/measures/model.h"
#include "ground/api/testing.h"
#include "ground/files/temp.h"

#include <gtest/gtest.h>
#include <thread>

namespace regard::app
{
namespace
{
class LiveMeasures : public testing::Test
{
  protected:
    LiveMeasures()
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        program_ = Program::open(config).value();
        tell_live_rules(*program_->database, "Europe/Copenhagen");
        desk_ = std::make_unique<api::testing::Desk>(program_->routes, *program_->database, program_->clock);
        desk_->who = api::testing::employee(
            {"cases.read", "cases.work", "measures.read", "people.read", "people.write", "touchpoints.write"});
        std::string const cards = made("/units", R"({"name":"Cards"})");
        made("/employees", R"({"name":"Anna Berg","email":"anna@bank.example","unit":")" + cards + "\"}");
    }

    std::string made(std::string_view target, std::string const& json)
    {
        auto const answer = desk_->post(target, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.find('/', location.find("/v1/") + 4) + 1, 13);
    }
    std::string opened()
    {
        return made("/cases", R"({"subject":"Card lost","channel":"phone","customer":{"name":"Eva"}})");
    }
    void go(std::string const& id, std::string const& json)
    {
        auto const answer = desk_->ask("PUT", "/cases/" + id + "/state", {}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    measures::CaseOutcome outcome(std::string const& id)
    {
        while (program_->changed_cases.catch_up() > 0)
            ;
        return desk_->get("/cases/" + id).read<measures::CaseShown>().outcome;
    }

    // Lists are found by the rollups, which are due a second after the change.
    bool comes_to_be_listed(std::string const& id)
    {
        Instant const until = program_->clock.now() + Span::seconds(20);
        while (program_->clock.now() < until) {
            if (program_->worker->run_due() > 0 && desk_->get("/cases").body.find(id) != std::string::npos)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return false;
    }

    files::TempFolder folder_;
    std::unique_ptr<Program> program_;
    std::unique_ptr<api::testing::Desk> desk_;
};
}

TEST_F(LiveMeasures, an_open_case_is_open_and_a_resolved_one_has_its_turnaround)
{
    std::string const id = opened();
    EXPECT_FALSE(outcome(id).resolution_hours);
    go(id, R"({"state":"resolved","resolution":"Blocked"})");
    EXPECT_TRUE(outcome(id).resolution_hours && outcome(id).turnaround_hours);
    EXPECT_EQ(outcome(id).first_time_right, "so_far");
}

TEST_F(LiveMeasures, a_reopened_case_is_open_again_and_not_right_the_first_time)
{
    std::string const id = opened();
    go(id, R"({"state":"resolved","resolution":"Blocked"})");
    go(id, R"({"state":"open","reason":"Still works"})");
    EXPECT_TRUE(outcome(id).reopened);
    EXPECT_FALSE(outcome(id).duration_hours);
    go(id, R"({"state":"resolved","resolution":"Blocked now"})");
    EXPECT_EQ(outcome(id).first_time_right, "no");
}

TEST_F(LiveMeasures, a_restricted_case_is_counted_and_not_shown)
{
    std::string const id = opened();
    outcome(id);
    EXPECT_TRUE(comes_to_be_listed(id));
    desk_->ask("PUT", "/cases/" + id + "/restriction", {}, R"({"reason":"Fraud"})");
    desk_->who.employee = {99};
    EXPECT_EQ(desk_->get("/cases").body.find(id), std::string::npos);
    EXPECT_EQ(desk_->get("/cases/" + id).status, 404);
}

TEST_F(LiveMeasures, what_was_counted_as_it_happened_is_what_a_replay_counts)
{
    for (int i = 0; i < 5; ++i) {
        std::string const id = opened();
        if (i % 2 == 0)
            go(id, R"({"state":"waiting_for_third_party"})");
        if (i % 3 == 0)
            go(id, R"({"state":"resolved","resolution":"Done"})");
        outcome(id);
    }
    EXPECT_TRUE(measures::check_outcomes(*program_->database).empty());
}

TEST_F(LiveMeasures, an_adopted_history_goes_on_as_the_same_case_and_is_counted_once)
{
    constexpr cases::SourceId old_desk{7};
    Instant const began = program_->clock.now() - Span::days(20);
    cases::Event const events[]{{began, 0, 0, 0, cases::What::arrived, cases::Message::in},
                                {began + Span::days(1), 0, 0, 0, cases::What::noted, cases::Message::none}};
    cases::CaseId const id = program_->ids.next<cases::CaseId>();
    cases::Imported imported;
    imported.reference = "OLD-17";
    imported.events = events;
    imported.content = 1;
    auto const bring = [&] {
        program_->database->write([&](db::Transaction& tx) {
            cases::take_over(
                tx, old_desk, {1}, {&imported, 1}, [&] { return id; },
                [](cases::Imported const&, cases::CaseId, cases::Kept) {});
            if (cases::filed(tx, {&id, 1}).front().historical)
                measures::measure_again(tx, old_desk, {&id, 1});
        });
    };
    bring();
    made("/histories/" + id.text() + "/adopt", R"({"subject":"Card lost","kind":"complaint"})");
    auto const open = outcome(id.text());
    EXPECT_FALSE(open.resolution_hours);
    imported.content = 2; // the old desk's export once more, with something new
    bring();
    go(id.text(), R"({"state":"resolved","resolution":"Blocked"})");
    auto const done = outcome(id.text());
    ASSERT_TRUE(done.turnaround_hours);
    EXPECT_GT(*done.turnaround_hours, 80); // working hours of twenty days: it began when the history says
    EXPECT_TRUE(measures::check_outcomes(*program_->database).empty());
    auto const many = program_->database->read([](db::Transaction& tx) {
        int cases = 0;
        cases::stream(tx, {}, 100, [&](cases::CaseView const&, std::int64_t) { ++cases; });
        return cases;
    });
    EXPECT_EQ(many, 1);
    EXPECT_EQ(desk_->post("/histories/" + id.text() + "/adopt", R"({"subject":"x"})").status, 409);
}
}
