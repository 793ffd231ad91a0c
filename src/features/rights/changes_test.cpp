// Changes of rights: what they do, and the second person.
#include "features/rights/rights_for_test.h"

#include <future>

namespace regard::rights
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ChangesOfRights : public RightsRoutes
{
  protected:
    RightsChange asked(std::string const& lines)
    {
        auto const answer = desk->post("/rights/changes", wish(lines));
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<RightsChange>();
    }
    api::testing::Answer answered(RightsChange const& change, bool approve, std::string const& note = "")
    {
        return desk->post("/rights/changes/" + change.id.text() + "/answer",
                          fmt::format(R"({{"approve":{},"note":"{}"}})", approve, note));
    }
    RightsChange read(RightsChange const& change)
    {
        return desk->get("/rights/changes/" + change.id.text()).read<RightsChange>();
    }
};
REGARD_ON_EVERY_ENGINE(ChangesOfRights);

TEST_P(ChangesOfRights, within_the_set_amount_holds_at_once_and_says_who_when_and_why)
{
    auto const flowers = decided("Flowers");
    auto const change = asked(line(flowers, "Adviser", 50000));
    EXPECT_EQ(change.state, ChangeState::done_at_once);
    EXPECT_THAT(change.needs, IsEmpty());
    EXPECT_EQ(change.asked_by.name, "eva");
    EXPECT_EQ(change.why, "As agreed");
    EXPECT_EQ(change.asked, clock.now());
    EXPECT_EQ(limit(anna), 50000);
}

TEST_P(ChangesOfRights, above_it_waits_for_another_person_who_answers_once)
{
    auto const flowers = decided("Flowers");
    auto const change = asked(line(flowers, "Adviser", 50001));
    EXPECT_EQ(change.state, ChangeState::waiting);
    EXPECT_THAT(change.needs, ElementsAre(Need::above_amount));
    EXPECT_EQ(limit(anna), 0);
    EXPECT_FALSE(change.may_answer);
    EXPECT_THAT(answered(change, true).faults(), ElementsAre("asked_yourself"));
    desk->who.user = api::UserId{77}; // the same person by another account
    EXPECT_THAT(answered(change, true).faults(), ElementsAre("asked_yourself"));
    as(finn);
    EXPECT_TRUE(read(change).may_answer);
    EXPECT_EQ(answered(change, true, "Fine").status, 200);
    EXPECT_EQ(limit(anna), 50001);
    EXPECT_EQ(read(change).state, ChangeState::approved);
    EXPECT_EQ(read(change).answer, "Fine");
    EXPECT_THAT(answered(change, false).faults(), ElementsAre("wrong_state"));
    as(eva);
    EXPECT_THAT(desk->ask("DELETE", "/rights/changes/" + change.id.text(), {}, "").faults(),
                ElementsAre("wrong_state"));
}

TEST_P(ChangesOfRights, refused_or_taken_back_do_nothing)
{
    auto const flowers = decided("Flowers");
    auto const first = asked(line(flowers, "Adviser", 60000));
    auto const second = asked(line(flowers, "Lead", 60000));
    as(finn);
    EXPECT_THAT(desk->ask("DELETE", "/rights/changes/" + second.id.text(), {}, "").faults(), ElementsAre("not_yours"));
    EXPECT_EQ(answered(first, false, "Too much").status, 200);
    as(eva);
    EXPECT_EQ(desk->ask("DELETE", "/rights/changes/" + second.id.text(), {}, "").status, 204);
    EXPECT_EQ(read(first).state, ChangeState::refused);
    EXPECT_EQ(read(second).state, ChangeState::withdrawn);
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(limit(carla), 0);
}

TEST_P(ChangesOfRights, that_favour_who_asks_wait_whatever_the_amount)
{
    auto const flowers = decided("Flowers");
    EXPECT_THAT(asked(line(flowers, "Staff", 1)).needs, ElementsAre(Need::favours_asker));
    EXPECT_EQ(limit(eva), 0);
    given(line(flowers, "Head", 4000, R"(,"passing":"on")"));
    as(dorte, {"rights.read"});
    EXPECT_EQ(desk->post("/delegations",
                         fmt::format(R"({{"taker":"{}","to":"2026-12-01T00:00:00Z","reason":"Away"}})", eva.text()))
                  .status,
              200);
    as(eva);
    EXPECT_THAT(asked(line(flowers, "Head", 5000)).needs, ElementsAre(Need::favours_asker)) << "it is lent to her";
    EXPECT_THAT(asked(line(flowers, "Head", 3000)).needs, IsEmpty()) << "lowered";
}

TEST_P(ChangesOfRights, are_not_answered_by_whom_they_favour)
{
    auto const flowers = decided("Flowers");
    auto const change = asked(line(flowers, "Staff", 90000));
    as(finn); // staff too
    EXPECT_FALSE(read(change).may_answer);
    EXPECT_THAT(answered(change, true).faults(), ElementsAre("favours_you"));
    as(dorte);
    EXPECT_EQ(answered(change, true).status, 200);
    EXPECT_EQ(limit(eva), 90000);
}

TEST_P(ChangesOfRights, of_the_set_amount_itself_wait_where_they_loosen_it)
{
    auto const settle = [&](std::int64_t minor) {
        return desk->ask("PUT", "/rights/second-person", {},
                         fmt::format(R"({{"why":"As agreed","from":{{"minor":{},"currency":"EUR"}}}})", minor));
    };
    auto const wider = settle(900'000);
    EXPECT_EQ(wider.status, 200) << wider.body;
    EXPECT_EQ(wider.read<RightsChange>().state, ChangeState::waiting);
    EXPECT_EQ(settle(1000).read<RightsChange>().state, ChangeState::done_at_once);
    EXPECT_EQ(desk->get("/rights").read<Matrix>().second_from.minor, 1000);
    EXPECT_THAT(asked(line(decided("Flowers"), "Adviser", 1001)).needs, ElementsAre(Need::above_amount));
    as(finn);
    clock.advance(Span::seconds(1));
    EXPECT_EQ(answered(wider.read<RightsChange>(), true).status, 200);
    EXPECT_EQ(desk->get("/rights").read<Matrix>().second_from.minor, 900'000);
    EXPECT_THAT(settle(-1).faults(), ElementsAre("from/minor:bad_amount"));
}

TEST_P(ChangesOfRights, asked_for_before_another_one_are_not_carried_out_over_it)
{
    auto const flowers = decided("Flowers");
    auto const change = asked(line(flowers, "Adviser", 60000));
    given(line(flowers, "Adviser", 100));
    as(finn);
    EXPECT_THAT(answered(change, true).faults(), ElementsAre("changed_since"));
    EXPECT_EQ(read(change).state, ChangeState::waiting) << "a refused answer has changed nothing";
    EXPECT_EQ(answered(change, false).status, 200);
    EXPECT_EQ(limit(anna), 100);
}

TEST_P(ChangesOfRights, answered_by_two_at_once_are_answered_once)
{
    auto const flowers = decided("Flowers");
    auto const change = asked(line(flowers, "Adviser", 60000));
    as(finn);
    auto const answer = [&](std::string_view approve) {
        api::testing::Desk other(routes, store(), clock);
        other.who = desk->who;
        return other
            .post("/rights/changes/" + change.id.text() + "/answer", fmt::format(R"({{"approve":{}}})", approve))
            .status;
    };
    auto first = std::async(std::launch::async, answer, "true");
    auto second = std::async(std::launch::async, answer, "false");
    std::vector<int> const statuses{first.get(), second.get()};
    EXPECT_EQ(std::count(statuses.begin(), statuses.end(), 200), 1);
    EXPECT_THAT(db::check(store(), invariants()), IsEmpty());
}

TEST_P(ChangesOfRights, that_are_none_are_refused_with_their_field)
{
    auto const flowers = decided("Flowers");
    struct Case
    {
        std::string lines;
        char const* fault;
    };
    Case const cases[]{
        {line(flowers, "Adviser", {}), "lines:nothing_changes"},
        {line(flowers, "Adviser", 0), "lines/0/limit:too_small"},
        {line(flowers, " ", 1), "lines/0/cell/holder/name:blank"},
        {line(DecisionId{9}, "Adviser", 1), "lines/0/cell/decision:no_such_decision"},
        {role_line(flowers, "emperor", 1), "lines/0/cell/holder/name:unknown_role"},
        {line(flowers, "Adviser", 1, "", R"(,"touchpoint":"0000000000009")"),
         "lines/0/cell/touchpoint:no_such_touchpoint"},
        {line(flowers, "Adviser", 1, "", R"(,"unit":"0000000000009")"), "lines/0/cell/unit:no_such_unit"},
        {line(flowers, "Adviser", 1) + ',' + line(flowers, "ADVISER", 2), "lines/1/cell:twice"},
    };
    for (Case const& one : cases)
        EXPECT_THAT(desk->post("/rights/changes", wish(one.lines)).faults(), ElementsAre(one.fault)) << one.lines;
    EXPECT_THAT(desk->post("/rights/changes", wish(line(flowers, "Adviser", 1), " ")).faults(),
                ElementsAre("why:blank"));
    EXPECT_THAT(desk->get("/rights/changes").read<api::Page<RightsChange>>().items, IsEmpty());
}

TEST_P(ChangesOfRights, are_seen_before_they_are_made)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 2000) + ',' + line(flowers, "Lead", 2000));
    auto const seen =
        desk->post("/rights/previews", wish(line(flowers, "Adviser", 90000) + ',' + line(flowers, "Lead", 1000) + ',' +
                                            line(flowers, "Head", {})));
    ASSERT_EQ(seen.status, 200) << seen.body;
    auto const preview = seen.read<RightsPreview>();
    EXPECT_THAT(preview.lines, SizeIs(2)) << "what changes nothing is left out";
    EXPECT_EQ(preview.lines[0].before->limit, 2000);
    EXPECT_EQ(preview.people_up, 2) << "Anna and Bo";
    EXPECT_EQ(preview.people_down, 1);
    EXPECT_THAT(preview.needs, ElementsAre(Need::above_amount));
    EXPECT_EQ(limit(anna), 2000) << "nothing was changed";
}

TEST_P(ChangesOfRights, are_listed_newest_first_by_decision_and_by_how_they_stand)
{
    auto const flowers = decided("Flowers");
    auto const voucher = decided("Voucher");
    auto const first = given(line(flowers, "Adviser", 100));
    auto const second = given(line(voucher, "Adviser", 100));
    auto const third = given(line(voucher, "Adviser", 90000));
    auto const listed = [&](std::string const& query) {
        std::vector<ChangeId> found;
        for (RightsChange const& one : desk->get("/rights/changes" + query).read<api::Page<RightsChange>>().items)
            found.push_back(one.id);
        return found;
    };
    EXPECT_THAT(listed(""), ElementsAre(third.id, second.id, first.id));
    EXPECT_THAT(listed("?state=waiting"), ElementsAre(third.id));
    EXPECT_THAT(listed("?decision=" + flowers.text()), ElementsAre(first.id));
    auto const page = desk->get("/rights/changes?limit=2").read<api::Page<RightsChange>>();
    EXPECT_THAT(listed("?cursor=" + *page.next), ElementsAre(first.id));
}

TEST_P(ChangesOfRights, stand_in_the_matrix_as_it_is_and_as_it_was)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 2000));
    Instant const then = clock.now();
    clock.advance(Span::days(1));
    given(line(flowers, "Adviser", 3000) + ',' +
          line(flowers, "Adviser", 4000, "", R"(,"touchpoint":")" + lost_card.text() + '"'));
    EXPECT_EQ(
        desk->ask("PATCH", "/decisions/" + flowers.text(), {{"If-Match", "\"1\""}}, R"({"name":"A cake"})").status,
        200);
    auto const now = desk->get("/rights").read<Matrix>();
    ASSERT_THAT(now.rights, SizeIs(1)) << "those of a touchpoint stand there";
    EXPECT_EQ(now.rights[0].limit, (Money{3000, "EUR"}));
    ASSERT_THAT(now.scopes, SizeIs(1));
    EXPECT_EQ(now.scopes[0].touchpoint, lost_card);
    EXPECT_EQ(now.decisions[0].name, "A cake");
    EXPECT_THAT(desk->get("/rights?touchpoint=" + lost_card.text()).read<Matrix>().rights, SizeIs(2));
    auto const was = desk->get("/rights?at=" + to_rfc3339(then)).read<Matrix>();
    ASSERT_THAT(was.rights, SizeIs(1));
    EXPECT_EQ(was.rights[0].limit.minor, 2000);
    EXPECT_EQ(was.decisions[0].name, "Flowers") << "worded as then";
    EXPECT_EQ(now.holders[0].holder.name, "Adviser");
    EXPECT_EQ(now.holders[0].people, 2);
}

TEST_P(ChangesOfRights, begin_with_ready_ones_and_those_that_favour_who_asks_wait)
{
    EXPECT_THAT(desk->post("/rights/starters", R"({"language":"xx"})").faults(), ElementsAre("language:no_starters"));
    sign_up("eva", {"focus_lead", "frontline"});
    auto const begun = desk->post("/rights/starters", R"({"language":"en"})");
    ASSERT_EQ(begun.status, 200) << begun.body;
    auto const changes = begun.read<RightsChanges>().items;
    ASSERT_THAT(changes, SizeIs(2));
    EXPECT_EQ(changes[0].state, ChangeState::done_at_once);
    EXPECT_EQ(changes[1].state, ChangeState::waiting);
    EXPECT_EQ(limit(eva), 0);
    EXPECT_THAT(desk->get("/rights").read<Matrix>().decisions, SizeIs(6));
    EXPECT_THAT(desk->post("/rights/starters", R"({"language":"en"})").read<RightsChanges>().items, IsEmpty())
        << "begun with once";
    EXPECT_THAT(db::check(store(), invariants()), IsEmpty());
}

TEST_P(ChangesOfRights, of_a_decisions_words_keep_its_kind_and_its_earlier_words)
{
    auto const flowers = decided("Flowers");
    EXPECT_THAT(desk->post("/decisions", R"({"kind":"redress","name":"FLOWERS"})").faults(),
                ElementsAre("name:name_taken"));
    EXPECT_EQ(desk->ask("PATCH", "/decisions/" + flowers.text(), {{"If-Match", "\"7\""}}, R"({"name":"B"})").status,
              412);
    EXPECT_EQ(
        desk->ask("PATCH", "/decisions/" + flowers.text(), {{"If-Match", "\"1\""}}, R"({"kind":"redress"})").status,
        422);
    EXPECT_EQ(desk->ask("DELETE", "/decisions/" + flowers.text(), {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/decisions/" + flowers.text(), {}, "").status, 204) << "twice is once";
    EXPECT_THAT(desk->get("/decisions").read<api::Page<Decision>>().items, IsEmpty());
    EXPECT_THAT(desk->get("/decisions?retired=true").read<api::Page<Decision>>().items, SizeIs(1));
}
}
