#include "features/desk/testing.h"
#include "features/responsibility/handover_model.h"
#include "features/responsibility/responsibility.h"
#include "features/selfcheck/selfcheck.h"

#include <set>

namespace regard::responsibility
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Handing : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"selfcheck", embedded::features_selfcheck_schema()},
                {"responsibility", embedded::features_responsibility_schema()}};
    }
    void furnish() override
    {
        Lent others;
        others.keepers = {elsewhere()};
        room = std::make_unique<Responsibility>(
            Parts{store(), ids, journal, *queue, catalogue, *desk_room, std::move(others)});
        room->add_routes(routes);
        room->add_jobs(kinds);
    }

    // Articles, kept in another room: some of them break whoever touches them.
    Keeper elsewhere()
    {
        return keeper_of_few(
            HoldingKind::article,
            [this](db::Transaction&, EmployeeId person, Date) {
                std::vector<Thing> things;
                for (std::int64_t const id : articles)
                    if (person == anna)
                        things.push_back({{id}, "Article " + std::to_string(id)});
                return things;
            },
            [this](db::Transaction&, ThingId id, Given const&) -> Result<void> {
                if (broken.contains(id.value))
                    throw std::runtime_error("a broken article");
                given.insert(id.value);
                return {};
            });
    }

    Holdings holdings(EmployeeId person)
    {
        auto const answer = desk->get("/employees/" + person.text() + "/holdings");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<Holdings>();
    }

    static HoldingGroup group(Holdings const& all, HoldingKind kind)
    {
        for (HoldingGroup const& one : all.groups)
            if (one.kind == kind)
                return one;
        return {};
    }

    api::testing::Answer ask(EmployeeId person, std::string const& to, std::string const& more = {})
    {
        return desk->post("/employees/" + person.text() + "/handover",
                          R"({"reason":"She leaves us","to":[)" + to + "]" + more + "}");
    }

    static std::string all(std::string const& kind, EmployeeId to)
    {
        return R"({"kind":")" + kind + R"(","to":")" + to.text() + "\"}";
    }

    // Ordered and done.
    Handover hand_over(EmployeeId person, std::string const& to, std::string const& more = {})
    {
        auto const answer = ask(person, to, more);
        EXPECT_EQ(answer.status, 201) << answer.body;
        worker->run_due();
        return desk->get("/handovers/" + answer.read<Handover>().id.text()).read<Handover>();
    }

    void gone(EmployeeId person) // since yesterday
    {
        as(dan, "people_team");
        desk->ask("PUT", "/employees/" + person.text() + "/last-day", {}, R"({"last_day":"2026-09-30"})");
    }

    desk::CaseId of_anna(std::string const& more = {})
    {
        as(anna);
        return opened(R"(,"keep":true)" + more);
    }

    std::unique_ptr<Responsibility> room;
    std::vector<std::int64_t> articles;
    std::set<std::int64_t> broken, given; // each once: what is undone with its transaction is given again
};
REGARD_ON_EVERY_ENGINE(Handing);
}

TEST_P(Handing, shows_what_falls_vacant_to_those_who_lead_and_to_nobody_else)
{
    of_anna();
    desk->ask("PUT", "/cases/" + of_anna(R"(,"restricted":true)").text() + "/drafts/note", {}, R"({"text":"Hm"})");
    as(carla, "lead");
    Holdings const held = holdings(anna);
    auto const cases = group(held, HoldingKind::open_case);
    EXPECT_EQ(cases.total, 2);
    EXPECT_EQ(cases.promised, 2);
    EXPECT_EQ(cases.hidden, 1) << "the restricted one is counted and not named";
    ASSERT_EQ(cases.items.size(), 1u);
    EXPECT_EQ(group(held, HoldingKind::draft).total, 1);
    EXPECT_FALSE(group(held, HoldingKind::draft).hand_over);
    EXPECT_EQ(held.lead->id, carla);
    as(dan, "lead");
    EXPECT_EQ(desk->get("/employees/" + anna.text() + "/holdings").status, 404);
    EXPECT_EQ(ask(anna, all("open_case", dan)).status, 404);
    as(anna);
    EXPECT_EQ(group(holdings(anna), HoldingKind::open_case).hidden, 0) << "one's own";
    as(dan, "people_team");
    EXPECT_EQ(group(holdings(anna), HoldingKind::open_case).hidden, 2) << "they may not read cases";
}

TEST_P(Handing, offers_cases_while_the_giver_is_there_and_they_answer_for_them_until_it_is_accepted)
{
    auto const id = of_anna();
    as(carla, "lead");
    Handover const done = hand_over(anna, all("open_case", bo), R"(,"last_day":"2026-10-31")");
    EXPECT_EQ(done.state, HandoverState::done);
    EXPECT_EQ(done.done, 1);
    EXPECT_THAT(done.left, IsEmpty());
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    EXPECT_EQ(at_desk(id).handoff->to.id, bo);
    EXPECT_EQ(at_desk(id).handoff->reason, "She leaves us");
    as(bo);
    EXPECT_EQ(desk->ask("PUT", "/cases/" + id.text() + "/handoff", {}, R"({"answer":"accept"})").status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
    EXPECT_EQ(to_iso(*(as(carla, "lead"), holdings(anna)).last_day), "2026-10-31");
}

TEST_P(Handing, gives_the_cases_of_who_is_gone_at_once)
{
    auto const id = of_anna();
    gone(anna);
    as(carla, "lead");
    hand_over(anna, all("open_case", bo), R"(,"last_day":"2026-09-30")"); // as it is noted already
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
    EXPECT_THAT(steps(id), ::testing::Contains("taken"));
    EXPECT_THAT(holdings(anna).groups, IsEmpty());
}

TEST_P(Handing, has_a_last_day_noted_by_whoever_leads_them_or_keeps_the_people_and_never_back_in_time)
{
    auto const id = of_anna();
    auto const on = [](std::string const& day) { return R"(,"last_day":")" + day + '"'; };
    for (char const* day : {"2000-01-01", "2026-10-31", "2099-12-31"})
        EXPECT_THAT(ask(anna, all("open_case", bo), on(day)).faults(), ElementsAre("last_day:not_yours_to_give"));
    as(carla, "lead");
    EXPECT_THAT(ask(anna, all("open_case", bo), on("2026-09-30")).faults(), ElementsAre("last_day:last_day_over"));
    EXPECT_THAT(ask(carla, all("open_case", bo), on("2026-10-31")).faults(), ElementsAre("last_day:not_yours_to_give"))
        << "the lead of one's own unit is somebody else";
    EXPECT_FALSE(holdings(anna).last_day) << "nothing of it was kept";
    hand_over(anna, all("open_case", bo), on("2026-10-01"));
    EXPECT_EQ(at_desk(id).row.owner.id, anna) << "today she answers for it still";
}

TEST_P(Handing, takes_nobodys_own_last_day_back_once_it_is_over)
{
    of_anna();
    gone(anna);
    gone(dan);
    as(anna);
    EXPECT_THAT(ask(anna, all("open_case", bo), R"(,"last_day":"2099-12-31")").faults(),
                ElementsAre("last_day:not_yours_to_give"));
    as(dan, "people_team");
    EXPECT_THAT(ask(dan, all("open_case", bo), R"(,"last_day":"2099-12-31")").faults(),
                ElementsAre("last_day:own_gain"));
}

TEST_P(Handing, names_another_receiver_for_one_thing)
{
    auto const one = of_anna(), other = of_anna();
    as(carla, "lead");
    hand_over(anna, all("open_case", bo) + R"(,{"kind":"open_case","thing":")" + other.text() + R"(","to":")" +
                        carla.text() + "\"}");
    EXPECT_EQ(at_desk(one).handoff->to.id, bo);
    EXPECT_EQ(at_desk(other).handoff->to.id, carla);
}

TEST_P(Handing, of_one_thing_leaves_the_others_where_they_are)
{
    auto const one = of_anna(), other = of_anna();
    as(carla, "lead");
    Handover const done =
        hand_over(anna, R"({"kind":"open_case","thing":")" + other.text() + R"(","to":")" + bo.text() + "\"}");
    EXPECT_EQ(done.done, 1);
    EXPECT_FALSE(at_desk(one).handoff);
    EXPECT_TRUE(at_desk(other).handoff);
}

TEST_P(Handing, leaves_what_the_receiver_may_not_have_and_says_why)
{
    auto const about_bo = of_anna(R"(,"kind":"complaint","about":")" + bo.text() + '"');
    auto const restricted = of_anna(R"(,"restricted":true)");
    gone(anna);
    as(carla, "lead");
    Handover const done = hand_over(anna, all("open_case", bo));
    EXPECT_EQ(done.done, 0);
    ASSERT_EQ(done.left.size(), 2u);
    EXPECT_EQ(done.left[0].code, "about_them");
    EXPECT_EQ(done.left[0].items.size(), 1u);
    EXPECT_EQ(done.left[1].code, "not_named");
    EXPECT_THAT(done.left[1].items, IsEmpty()) << "nobody hears of it by handing over";
    EXPECT_THAT(done.left[1].sentence, HasSubstr("named"));
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(desk::glimpse(tx, about_bo)->owner, anna);
        EXPECT_EQ(desk::glimpse(tx, restricted)->owner, anna);
    });
}

TEST_P(Handing, passes_an_offer_on_that_waits_for_them)
{
    as(bo);
    auto const id = opened(R"(,"keep":true)");
    desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + anna.text() + R"(","reason":"Yours"})");
    as(carla, "lead");
    EXPECT_EQ(group(holdings(anna), HoldingKind::offered_case).total, 1);
    hand_over(anna, all("offered_case", carla));
    EXPECT_EQ(at_desk(id).handoff->to.id, carla);
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
}

TEST_P(Handing, gives_units_people_and_deputyships)
{
    as(dan, "people_team");
    desk->post("/employees/" + dan.text() + "/absences",
               R"({"from":"2026-10-05","to":"2026-10-09","deputy":")" + carla.text() + "\"}");
    Holdings const held = holdings(carla);
    EXPECT_EQ(group(held, HoldingKind::unit).total, 1);
    EXPECT_EQ(group(held, HoldingKind::report).total, 2);
    EXPECT_EQ(group(held, HoldingKind::stand_in).total, 1);
    Handover const done = hand_over(carla, all("unit", anna) + ',' + all("report", anna) + ',' + all("stand_in", bo));
    EXPECT_EQ(done.done, 3);
    ASSERT_EQ(done.left.size(), 1u) << "Anna cannot lead herself";
    EXPECT_EQ(done.left[0].code, "own_manager");
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(people::unit(tx, cards)->lead, anna);
        EXPECT_EQ(people::employee(tx, bo)->manager, anna);
        EXPECT_EQ(people::absences_of(tx, dan).at(0).deputy, bo);
    });
}

TEST_P(Handing, gives_touchpoints_and_places_as_deputy_with_the_reason_in_their_history)
{
    auto const put = [&](std::string const& json) {
        desk->who = api::testing::employee({"touchpoints.read", "touchpoints.write"});
        std::string const target = "/touchpoints/" + lost_card.text();
        EXPECT_EQ(desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json).status, 200);
    };
    put(R"({"accountable":")" + anna.text() + "\"}");
    as(carla, "lead");
    EXPECT_EQ(hand_over(anna, all("touchpoint", bo)).done, 1);
    store().read([&](db::Transaction& tx) { EXPECT_EQ(touchpoints::touchpoint(tx, lost_card)->accountable, bo); });
    desk->who = api::testing::employee({"touchpoints.read"});
    EXPECT_THAT(desk->get("/touchpoints/" + lost_card.text() + "/changes").body, HasSubstr("She leaves us"));
    put(R"({"deputies":[")" + anna.text() + "\"]}");
    as(carla, "lead");
    EXPECT_EQ(hand_over(anna, all("deputy", dan)).done, 1);
    store().read([&](db::Transaction& tx) { EXPECT_THAT(touchpoints::deputies_of(tx, lost_card), ElementsAre(dan)); });
    EXPECT_THAT(holdings(anna).groups, IsEmpty());
}

TEST_P(Handing, of_ones_own_is_of_cases_alone)
{
    of_anna();
    as(carla, "lead");
    EXPECT_FALSE(group(holdings(carla), HoldingKind::unit).hand_over);
    EXPECT_THAT(ask(carla, all("unit", anna)).faults(), ElementsAre("to/0/kind:not_yours_to_give"));
    as(anna);
    EXPECT_EQ(hand_over(anna, all("open_case", bo)).done, 1);
}

TEST_P(Handing, is_refused_where_nobody_would_receive_it)
{
    as(carla, "lead");
    EXPECT_THAT(ask(anna, all("open_case", anna)).faults(), ElementsAre("to/0/to:own_handover"));
    EXPECT_THAT(ask(anna, all("open_case", {1})).faults(), ElementsAre("to/0/to:no_such_employee"));
    EXPECT_THAT(ask(anna, all("unit", bo) + ',' + all("unit", dan)).faults(), ElementsAre("to/1/to:named_twice"));
    EXPECT_THAT(ask(anna, "").faults(), ElementsAre("to:too_few"));
    EXPECT_EQ(ask(anna, all("open_case", bo)).status, 201);
    EXPECT_EQ(ask(anna, all("open_case", bo)).status, 409) << "one at a time";
    worker->run_due();
    EXPECT_EQ(ask(anna, all("open_case", bo)).status, 201);
}

TEST_P(Handing, of_many_cases_goes_on_where_it_broke_off_and_asks_each_once)
{
    std::vector<desk::CaseId> cases;
    for (int n = 0; n < 45; ++n)
        cases.push_back(of_anna());
    as(carla, "lead");
    Handover const done = hand_over(anna, all("open_case", bo));
    EXPECT_EQ(done.total, 45);
    EXPECT_EQ(done.done, 45);
    Handover const again = hand_over(anna, all("open_case", dan));
    EXPECT_EQ(again.done, 0);
    ASSERT_EQ(again.left.size(), 1u);
    EXPECT_EQ(again.left[0].code, "offered_already");
    EXPECT_EQ(again.left[0].count, 45);
    EXPECT_EQ(at_desk(cases[44]).handoff->to.id, bo);
}

TEST_P(Handing, of_what_lies_in_other_rooms_is_as_of_all_else)
{
    articles = {1, 2, 3};
    as(carla, "lead");
    EXPECT_EQ(group(holdings(anna), HoldingKind::article).total, 3);
    EXPECT_EQ(group(holdings(anna), HoldingKind::article).items.at(1).name, "Article 2");
    EXPECT_EQ(hand_over(anna, all("article", bo)).done, 3);
    EXPECT_THAT(given, ElementsAre(1, 2, 3));
}

TEST_P(Handing, goes_on_past_a_thing_that_breaks_and_says_which_it_was)
{
    for (std::int64_t id = 1; id <= 50; ++id)
        articles.push_back(id);
    broken = {7, 30};
    as(carla, "lead");
    Handover const done = hand_over(anna, all("article", bo));
    EXPECT_EQ(done.state, HandoverState::done);
    EXPECT_EQ(done.done, 48);
    EXPECT_EQ(given.size(), 48u);
    ASSERT_EQ(done.left.size(), 1u);
    EXPECT_EQ(done.left[0].code, "handover_failed");
    EXPECT_EQ(done.left[0].count, 2);
    ASSERT_EQ(done.left[0].items.size(), 2u);
    EXPECT_EQ(done.left[0].items[0].name, "Article 7");
    EXPECT_THAT(done.left[0].sentence, HasSubstr("by hand"));
}

TEST_P(Handing, makes_sure_that_nobody_is_removed_who_owns_open_cases)
{
    of_anna();
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(may_go(tx, anna).error().code, "employee_owns_cases");
        EXPECT_TRUE(may_go(tx, dan));
    });
}
}
