// Policies, asked through their routes, and what they mean for cases.
#include "features/promises/promises_for_test.h"
#include "ground/api/testing.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;

constexpr CaseId card{1}, loan{2};

class Policies : public PromiseStore
{
  protected:
    void SetUp() override
    {
        PromiseStore::SetUp();
        if (IsSkipped())
            return;
        promises->add_routes(routes);
        promises->add_jobs(kinds);
        desk.emplace(routes, store(), clock);
        desk->who = api::testing::employee({"policies.read", "policies.write"});
    }

    PolicyView made(std::string const& name, std::string const& match, std::string const& terms)
    {
        auto const answer = desk->post("/policies", body(name, match, terms));
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<PolicyView>();
    }
    api::testing::Answer change(PolicyView const& policy, std::string const& terms, std::string const& match = "{}")
    {
        return desk->ask("PUT", "/policies/" + policy.id.text(),
                         {{"If-Match", "\"" + std::to_string(policy.version) + "\""}}, body(policy.name, match, terms));
    }
    static std::string body(std::string const& name, std::string const& match, std::string const& terms)
    {
        return R"({"name":")" + name + R"(","match":)" + match + R"(,"terms":)" + terms + "}";
    }
    void re_rate()
    {
        ASSERT_EQ(desk->post("/policies/re-rating", "").status, 200);
        jobs::Worker(store(), kinds, ids, clock).run_due();
    }
    std::vector<std::string> faults(std::string const& terms)
    {
        return desk->post("/policies", body("Faulty", "{}", terms)).faults();
    }

    api::Routes routes;
    jobs::Kinds kinds;
    std::optional<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(Policies);

constexpr auto in_a_day = R"({"resolve":{"minutes":480,"promised":true}})";
constexpr auto in_two_days = R"({"resolve":{"minutes":960,"promised":true}})";

TEST_P(Policies, the_closest_match_is_chosen_and_says_why)
{
    made("All", "{}", in_two_days);
    PolicyView const complaints = made("Complaints", R"({"kind":"complaint"})", in_a_day);
    PolicyView const urgent = made("Gold, urgent", R"({"segment":"gold","priority":1})", in_a_day);
    Standing const complaint =
        open(card, "2026-11-23T09:00:00Z", {.kind = Kind::complaint, .segment = "gold", .priority = 1});
    EXPECT_EQ(complaint.policy, complaints.versions[0].id) << "the kind weighs more than segment and priority together";
    EXPECT_THAT(complaint.why, ElementsAre("kind"));
    Standing const question =
        open(loan, "2026-11-23T09:00:00Z", {.kind = Kind::question, .segment = "gold", .priority = 1});
    EXPECT_EQ(question.policy, urgent.versions[0].id);
    EXPECT_THAT(question.why, ElementsAre("segment", "priority"));
}

TEST_P(Policies, a_change_is_a_new_version_and_open_cases_keep_theirs)
{
    PolicyView const policy = made("All", "{}", in_a_day);
    Standing const before = open(card, "2026-11-23T09:00:00Z");
    auto const changed = change(policy, in_two_days).read<PolicyView>();
    ASSERT_EQ(changed.versions.size(), 2u);
    EXPECT_EQ(changed.versions[0].number, 2);
    EXPECT_EQ(to_json(standing(card, "2026-11-23T09:00:00Z")), to_json(before));
    EXPECT_EQ(open(loan, "2026-11-23T09:00:00Z").target(Target::resolve)->total, Span::hours(16).micros);
    EXPECT_EQ(change(policy, in_two_days).status, 412);
}

TEST_P(Policies, a_version_may_begin_later)
{
    clock.set(at("2026-11-23T09:00:00Z"));
    PolicyView const policy = made("All", "{}", in_a_day);
    auto const answer = desk->ask(
        "PUT", "/policies/" + policy.id.text(), {{"If-Match", "\"1\""}},
        R"({"name":"All","match":{},"terms":{"resolve":{"minutes":960}},"valid_from":"2026-11-25T00:00:00Z"})");
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(open(card, "2026-11-24T09:00:00Z").target(Target::resolve)->total, Span::hours(8).micros);
    EXPECT_EQ(open(loan, "2026-11-25T09:00:00Z").target(Target::resolve)->total, Span::hours(16).micros);
}

TEST_P(Policies, a_retired_one_gets_no_new_case_and_warns_no_more)
{
    PolicyView const policy = made("All", "{}", in_a_day);
    open(card, "2026-11-23T09:00:00Z");
    EXPECT_EQ(desk->ask("DELETE", "/policies/" + policy.id.text(), {}, "").status, 204);
    EXPECT_EQ(open(loan, "2026-11-23T09:00:00Z").policy, built_in_version);
    EXPECT_EQ(standing(card, "2026-11-23T09:00:00Z").policy, policy.versions[0].id);
    EXPECT_EQ(change(policy, in_two_days).status, 412);
}

TEST_P(Policies, what_makes_no_sense_is_refused_at_its_field)
{
    EXPECT_THAT(faults("{}"), ElementsAre("terms:policy_empty"));
    EXPECT_THAT(faults(R"({"resolve":{"minutes":0}})"), ElementsAre("terms/resolve/minutes:too_small"));
    EXPECT_THAT(faults(R"({"deadlines":[{"name":"Final Response","days":56}]})"),
                ElementsAre("terms/deadlines/0/name:deadline_name"));
    EXPECT_THAT(faults(R"({"deadlines":[{"name":"a","days":15},{"name":"a","days":60}]})"),
                ElementsAre("terms/deadlines/0/name:deadline_twice"));
    EXPECT_THAT(faults(R"({"deadlines":[{"name":"a","days":15,"extended":15}]})"),
                ElementsAre("terms/deadlines/0/extended:extension_shorter"));
    EXPECT_THAT(faults(R"({"resolve":{"minutes":60},"warnings":[{"share":0.8},{"share":0.5}]})"),
                ElementsAre("terms/warnings:warnings_unordered"));
    EXPECT_THAT(faults(R"({"resolve":{"minutes":60},"ladder":[{"share":2},{"share":2}]})"),
                ElementsAre("terms/ladder:ladder_unordered"));
    EXPECT_THAT(faults(R"({"resolve":{"minutes":60},"calendar":"0000000000001"})"),
                ElementsAre("terms/calendar:no_such_calendar"));
    EXPECT_THAT(desk->post("/policies", body("None", R"({"product":"0000000000001"})", in_a_day)).faults(),
                ElementsAre("match/product:no_such_product"));
}

TEST_P(Policies, two_for_the_same_cases_are_refused)
{
    made("Complaints", R"({"kind":"complaint"})", in_a_day);
    auto const twin = desk->post("/policies", body("Again", R"({"kind":"complaint"})", in_two_days));
    EXPECT_EQ(twin.status, 409);
    EXPECT_THAT(twin.faults(), ElementsAre("match:policy_twice"));
}

TEST_P(Policies, every_ready_made_set_can_be_begun_with_in_every_language)
{
    for (std::string const language : {"en", "da"}) {
        desk->who.language = language;
        auto const sets = desk->get("/policy-sets").read<PolicySets>();
        ASSERT_EQ(sets.items.size(), 3u);
        for (PolicySet const& set : sets.items) {
            EXPECT_NE(set.name.find(' '), std::string::npos) << set.name;
            auto const begun = desk->post("/policy-sets", R"({"code":")" + set.code + "\"}");
            ASSERT_EQ(begun.status, 200) << begun.body;
            auto const made = begun.read<PolicyList>().items;
            for (PolicyView const& one : made)
                desk->ask("DELETE", "/policies/" + one.id.text(), {}, "");
        }
    }
    EXPECT_EQ(desk->post("/policy-sets", R"({"code":"none"})").status, 422);
}

TEST_P(Policies, re_rating_is_previewed_then_done_and_journaled)
{
    PolicyView const policy = made("All", "{}", in_two_days);
    open(card, "2026-11-23T09:00:00Z");
    open(loan, "2026-11-23T10:00:00Z");
    follow(loan, Happened::asked, "2026-11-23T11:00:00Z");
    clock.set(at("2026-11-24T12:00:00Z"));
    auto const wish = R"({"policy":")" + policy.id.text() + R"(","draft":)" + body("All", "{}", in_a_day) + "}";
    auto const previewed = desk->post("/policies/preview", wish).read<Previewed>();
    EXPECT_EQ(previewed.open, 2);
    EXPECT_EQ(previewed.moved, 2);
    EXPECT_EQ(previewed.earlier, 1) << "the paused one has no instant";
    EXPECT_EQ(previewed.overdue_at_once, 1);
    EXPECT_EQ(standing(card, "2026-11-24T12:00:00Z").target(Target::resolve)->total, Span::hours(16).micros);

    ASSERT_EQ(change(policy, in_a_day).status, 200);
    re_rate();
    EXPECT_EQ(standing(card, "2026-11-24T12:00:00Z").target(Target::resolve)->due, at("2026-11-23T17:00:00Z"));
    EXPECT_EQ(standing(loan, "2026-11-24T12:00:00Z").target(Target::resolve)->used, Span::hours(1).micros);
    auto const journaled = [](db::Transaction& tx) {
        auto const lines = events::Journal::of(tx, "case", card.value);
        return lines.empty() ? std::string() : lines.back().verb;
    };
    EXPECT_EQ(store().read(journaled), "promise.rated");
    EXPECT_EQ(desk->post("/policies/preview", "{}").read<Previewed>().moved, 0);
}

TEST_P(Policies, alarms_are_silent_about_the_backlog_when_a_policy_is_switched_on)
{
    open(card, "2026-11-23T09:00:00Z");
    follow(card, Happened::replied, "2026-11-23T09:00:00Z");
    clock.set(at("2026-11-25T12:00:00Z"));
    made("All", "{}", R"({"resolve":{"minutes":480},"warnings":[{"share":0.5}],"ladder":[{"share":1},{"share":4}]})");
    re_rate();
    EXPECT_TRUE(standing(card, "2026-11-25T12:00:00Z").target(Target::resolve)->late);
    EXPECT_EQ(promises->ring_due(), 0) << "the warning, the target and the first rung were past";
    clock.set(at("2026-11-26T17:00:00Z"));
    EXPECT_EQ(promises->ring_due(), 1) << "the second rung was ahead";
}

// Carla leads the team; Anna answers for the touchpoint, with Bo as her deputy.
class LadderOfPeople : public Policies
{
  protected:
    void SetUp() override
    {
        Policies::SetUp();
        if (IsSkipped())
            return;
        Lent lent;
        lent.team_of = [this](db::Transaction&, CaseId) { return team; };
        lent.touchpoint_of = [this](db::Transaction&, CaseId) { return touchpoint; };
        lent.may_own = [this](db::Transaction&, CaseId, EmployeeId person) { return person != about; };
        promises.emplace(Parts{store(), ids, clock, journal, queue, catalogue, *calendars, lent});
        people.emplace(store(), ids, clock, journal, catalogue, people::Lent{});
        map.emplace(ids, journal, catalogue);
        promises->add_routes(all);
        people->add_routes(all);
        map->add_routes(all);
        desk.emplace(all, store(), clock);
        desk->who = api::testing::employee({"policies.read", "policies.write", "people.read", "people.write",
                                            "touchpoints.read", "touchpoints.write"});
        anna = hired("anna"), bo = hired("bo"), carla = hired("carla");
        team = UnitId::from(put("/units", R"({"name":"Cards","lead":")" + carla.text() + "\"}")).value();
        touchpoint = TouchpointId::from(put("/touchpoints", R"({"name":"Lost card","accountable":")" + anna.text() +
                                                                R"(","deputies":[")" + bo.text() + "\"]}"))
                         .value();
    }

    std::string put(std::string const& target, std::string const& json)
    {
        auto const answer = desk->post(target, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }
    EmployeeId hired(std::string const& name)
    {
        return EmployeeId::from(
                   put("/employees", R"({"name":")" + name + R"(","email":")" + name + R"(@bank.example","level":""})"))
            .value();
    }
    std::optional<EmployeeId> climb()
    {
        return store()
            .write([&](db::Transaction& tx) {
                return promises->raise(tx, card, RaisedBy::employee, {}, "It takes too long", clock.now());
            })
            .value()
            .owner;
    }

    api::Routes all;
    std::optional<people::People> people;
    std::optional<touchpoints::Touchpoints> map;
    EmployeeId anna, bo, carla, about;
    UnitId team;
    TouchpointId touchpoint;
};
REGARD_ON_EVERY_ENGINE(LadderOfPeople);

TEST_P(LadderOfPeople, a_rung_asks_who_answers_for_the_touchpoint_and_passes_no_lead_over)
{
    made("All", "{}", R"({"resolve":{"minutes":480},"ladder":[{"share":1,"to":"touchpoint"},{"share":1.5}]})");
    open(card, "2026-11-23T09:00:00Z");
    EXPECT_EQ(climb(), anna);
    EXPECT_EQ(climb(), carla) << "the first lead, not the second";
}

TEST_P(LadderOfPeople, a_rung_of_a_touchpoint_asks_the_deputy_and_else_the_lead)
{
    auto const policy =
        made("All", "{}", R"({"resolve":{"minutes":480},"ladder":[{"share":1,"to":"touchpoint"},{"share":1.5}]})");
    EXPECT_EQ(policy.versions[0].terms.ladder.at(0).to, RungTo::touchpoint);
    EXPECT_EQ(policy.versions[0].terms.ladder.at(1).to, RungTo::lead);
    about = anna;
    open(card, "2026-11-23T09:00:00Z");
    EXPECT_EQ(climb(), bo) << "a complaint about Anna never goes to her";
    open(loan, "2026-11-23T09:00:00Z");
    touchpoint = {};
    auto const first = store().write([&](db::Transaction& tx) {
        return promises->raise(tx, loan, RaisedBy::customer, {}, "Nobody calls", clock.now());
    });
    EXPECT_EQ(first.value().owner, carla) << "it belongs nowhere on the map";
}
}
}
