#include "features/desk/bulk_model.h"
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class Many : public DeskRoutes
{
  protected:
    std::string mine(int many)
    {
        std::string list;
        for (int i = 0; i < many; ++i) {
            cases.push_back(opened(R"(,"keep":true)"));
            list += (i == 0 ? "\"" : ",\"") + cases.back().text() + '"';
        }
        return list;
    }
    api::testing::Answer act(std::string const& of, std::string const& act, std::string const& with = "{}")
    {
        return desk->post("/cases/bulk", "{" + of + R"(,"act":")" + act + R"(","with":)" + with + '}');
    }
    BulkDone done(std::string const& list, std::string const& what, std::string const& with = "{}")
    {
        auto const answer = act(R"("cases":[)" + list + ']', what, with);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<BulkDone>();
    }
    api::testing::Answer undo(BulkDone const& bulk)
    {
        return desk->post("/cases/bulk/" + bulk.id.text() + "/undo", "");
    }
    BulkUndone undone(BulkDone const& bulk)
    {
        auto const answer = undo(bulk);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<BulkUndone>();
    }

    std::vector<CaseId> cases;
};
REGARD_ON_EVERY_ENGINE(Many);

TEST_P(Many, each_case_has_its_own_outcome_and_a_refusal_stops_no_other)
{
    auto const list = mine(3);
    desk->ask("PUT", "/cases/" + cases[1].text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})");
    auto const bulk = done(list, "hand_off", R"({"handoff":{"to":")" + bo.text() + R"(","reason":"I am away"}})");
    EXPECT_EQ(bulk.done, 2);
    EXPECT_EQ(bulk.refused, 1);
    EXPECT_EQ(bulk.items[1].refused->code, "not_open");
    EXPECT_EQ(bulk.items[1].number, at_desk(cases[1]).row.number);
    EXPECT_EQ(at_desk(cases[2]).handoff->to.name, "Bo Berg");
}

TEST_P(Many, what_is_not_for_the_reader_looks_as_if_it_were_not_there)
{
    CaseId const secret = opened(R"(,"restricted":true,"keep":true)");
    as(bo);
    auto const bulk = done('"' + secret.text() + '"', "tags", R"({"add_tags":["storm"]})");
    EXPECT_EQ(bulk.items.front().refused->code, "not_found");
    EXPECT_FALSE(bulk.items.front().number);
    EXPECT_EQ(bulk.done, 0);
    as(anna);
    EXPECT_THAT(at_desk(secret).tags, IsEmpty());
    EXPECT_EQ(desk->get("/cases/bulk/" + bulk.id.text()).status, 404);
}

TEST_P(Many, a_list_is_taken_as_it_stands_and_holds_no_hidden_case)
{
    mine(2);
    opened(R"(,"keep":true,"kind":"complaint")");
    auto const bulk =
        act(R"("list":{"which":"open","kind":"request"})", "tags", R"({"add_tags":["storm"]})").read<BulkDone>();
    EXPECT_EQ(bulk.done, 2);
    EXPECT_FALSE(bulk.more);
    EXPECT_THAT(list("tag=storm"), UnorderedElementsAre(cases[0], cases[1]));
}

TEST_P(Many, tags_come_and_go_and_undoing_leaves_those_that_others_put)
{
    auto const list = mine(2);
    desk->ask("PATCH", "/cases/" + cases[0].text(), {{"If-Match", "\"1\""}}, R"({"tags":["old"]})");
    auto const bulk = done(list, "tags", R"({"add_tags":["storm"],"remove_tags":["old"]})");
    EXPECT_THAT(at_desk(cases[0]).tags, ElementsAre("storm"));
    auto const version = std::to_string(at_desk(cases[1]).version);
    desk->ask("PATCH", "/cases/" + cases[1].text(), {{"If-Match", '"' + version + '"'}},
              R"({"tags":["storm","seen"]})");
    auto const back = undone(bulk);
    EXPECT_EQ(back.done, 2);
    EXPECT_THAT(at_desk(cases[0]).tags, ElementsAre("old"));
    EXPECT_THAT(at_desk(cases[1]).tags, ElementsAre("seen"));
}

TEST_P(Many, undoing_puts_back_what_is_still_so_and_names_what_is_not)
{
    auto const list = mine(2);
    auto const bulk = done(list, "state", R"({"state":{"state":"resolved","resolution":"Sent"}})");
    EXPECT_EQ(at_desk(cases[0]).row.state, State::resolved);
    desk->ask("PUT", "/cases/" + cases[1].text() + "/state", {}, R"({"state":"confirmed"})");
    auto const back = undone(bulk);
    EXPECT_EQ(back.done, 1);
    ASSERT_THAT(back.items, SizeIs(1));
    EXPECT_EQ(back.items.front().id, cases[1]);
    EXPECT_EQ(back.items.front().refused->code, "changed_since");
    EXPECT_EQ(at_desk(cases[0]).row.state, State::open);
    EXPECT_FALSE(at_desk(cases[0]).resolution);
    EXPECT_EQ(at_desk(cases[1]).row.state, State::confirmed);
    EXPECT_EQ(undo(bulk).status, 409);
}

TEST_P(Many, spam_is_closed_and_comes_back)
{
    auto const bulk = done(mine(1), "spam");
    EXPECT_EQ(at_desk(cases[0]).closed_as, ClosedAs::spam);
    undone(bulk);
    EXPECT_EQ(at_desk(cases[0]).row.state, State::open);
    EXPECT_FALSE(at_desk(cases[0]).closed_as);
}

TEST_P(Many, taking_them_and_undoing_it_counts_no_bounce)
{
    auto const list = mine(2);
    as(bo);
    auto const bulk = done(list, "take");
    EXPECT_EQ(at_desk(cases[0]).row.owner.id, bo);
    undone(bulk);
    EXPECT_EQ(at_desk(cases[0]).row.owner.id, anna);
    EXPECT_EQ(at_desk(cases[0]).row.team->name, "Cards");
    EXPECT_EQ(at_desk(cases[0]).row.bounces, 0);
}

TEST_P(Many, an_offer_is_taken_back)
{
    auto const bulk = done(mine(1), "hand_off", R"({"handoff":{"to":")" + bo.text() + R"(","reason":"x"}})");
    EXPECT_EQ(undone(bulk).done, 1);
    EXPECT_FALSE(at_desk(cases[0]).handoff);
    EXPECT_THAT(steps(cases[0]), Contains("withdrawn"));
}

TEST_P(Many, an_answer_to_all_is_held_ten_seconds_and_taken_back_leaves_no_draft)
{
    auto const list = mine(2);
    auto const bulk = done(list, "answer", R"({"text":"Cards work again."})");
    EXPECT_EQ(undone(bulk).done, 2);
    pass(Span::seconds(11));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_THAT(at_desk(cases[0]).drafts, IsEmpty());
    auto const gone = done(list, "answer", R"({"text":"Cards work again."})");
    pass(Span::seconds(11));
    EXPECT_THAT(posted, SizeIs(2));
    auto const left = undone(gone);
    EXPECT_EQ(left.left, 2);
    EXPECT_EQ(left.items.front().refused->code, "already_gone");
}

TEST_P(Many, another_touchpoint_is_put_back)
{
    auto const list = mine(1);
    desk->who = api::testing::employee({"touchpoints.write"});
    auto const other = made("/touchpoints", R"({"name":"Branch"})");
    as(anna);
    auto const bulk = done(list, "touchpoint", R"({"touchpoint":")" + other + "\"}");
    EXPECT_EQ(at_desk(cases[0]).row.touchpoint->name, "Branch");
    undone(bulk);
    EXPECT_EQ(at_desk(cases[0]).row.touchpoint->name, "Lost card");
    EXPECT_EQ(done(list, "touchpoint", R"({"touchpoint":"0000000000009"})").items.front().refused->code,
              "no_such_touchpoint");
}

TEST_P(Many, after_ten_minutes_it_stays_and_only_whoever_did_it_undoes_it)
{
    auto const bulk = done(mine(1), "tags", R"({"add_tags":["storm"]})");
    as(bo);
    EXPECT_EQ(undo(bulk).status, 404);
    as(anna);
    clock.advance(Span::minutes(10) + Span::seconds(1));
    EXPECT_THAT(undo(bulk).faults(), ElementsAre("undo_over"));
    EXPECT_THAT(at_desk(cases[0]).tags, ElementsAre("storm"));
}

TEST_P(Many, each_act_says_what_it_needs)
{
    auto const of = R"("cases":[)" + mine(1) + ']';
    EXPECT_THAT(act(of, "hand_off").faults(), ElementsAre("with/handoff:required"));
    EXPECT_THAT(act(of, "state").faults(), ElementsAre("with/state:required"));
    EXPECT_THAT(act(of, "tags").faults(), ElementsAre("with/add_tags:required"));
    EXPECT_THAT(act(of, "touchpoint").faults(), ElementsAre("with/touchpoint:required"));
    EXPECT_THAT(act(of, "answer").faults(), ElementsAre("with/text:required"));
    EXPECT_THAT(act(R"("cases":[])", "take").faults(), ElementsAre("cases:required"));
    EXPECT_THAT(act(of + R"(,"list":{})", "take").faults(), ElementsAre("cases:required"));
}

TEST_P(Many, the_journal_tells_it_as_one_act)
{
    auto const bulk = done(mine(3), "spam");
    auto const lines =
        store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "bulk", bulk.id.value); });
    ASSERT_THAT(lines, SizeIs(1));
    EXPECT_EQ(lines.front().verb, "bulk.begun");
}

TEST_P(Many, an_answer_to_all_leaves_what_somebody_is_writing)
{
    auto const list = mine(1);
    EXPECT_EQ(desk->ask("PUT", "/cases/" + cases[0].text() + "/drafts/message_out", {},
                        R"({"text":"Dear Eva, half","asks":false,"version":0})")
                  .status,
              200);
    auto const bulk = done(list, "answer", R"({"text":"Cards work again."})");
    ASSERT_THAT(at_desk(cases[0]).drafts, SizeIs(1));
    EXPECT_EQ(at_desk(cases[0]).drafts.front().text, "Dear Eva, half");
    undone(bulk);
    EXPECT_EQ(at_desk(cases[0]).drafts.front().text, "Dear Eva, half");
    write(cases[0], R"({"kind":"message_out","text":"Dear Eva, whole"})");
    EXPECT_THAT(at_desk(cases[0]).drafts, IsEmpty());
}

// ---- sent twice, done once
class ManyOnce : public Many
{
  protected:
    api::testing::Answer answer_all(std::string const& list, std::string const& text, std::string const& key)
    {
        return desk->ask("POST", "/cases/bulk", {{"Idempotency-Key", key}},
                         R"({"cases":[)" + list + R"(],"act":"answer","with":{"text":")" + text + R"("}})");
    }
};
REGARD_ON_EVERY_ENGINE(ManyOnce);

TEST_P(ManyOnce, an_answer_to_all_whose_answer_was_lost_goes_out_once)
{
    auto const list = mine(2);
    auto const first = answer_all(list, "Cards work again.", "k1").read<BulkDone>();
    auto const again = answer_all(list, "Cards work again.", "k1");
    ASSERT_EQ(again.status, 200) << again.body;
    EXPECT_EQ(again.read<BulkDone>().id, first.id);
    EXPECT_EQ(again.read<BulkDone>().done, 2);
    pass(Span::seconds(11));
    EXPECT_THAT(posted, SizeIs(2));
    EXPECT_THAT(answer_all(list, "Something else.", "k1").faults(), ElementsAre("key_reused"));
    EXPECT_NE(answer_all(list, "Cards work again.", "k2").read<BulkDone>().id, first.id);
}

TEST_P(ManyOnce, an_act_that_broke_off_goes_on_with_what_is_not_done)
{
    auto const list = mine(2);
    auto const first = answer_all(list, "Cards work again.", "k1").read<BulkDone>();
    store().write([&](db::Transaction& tx) { // as if it had stopped after the first
        tx.execute("update bulk_act_case set waits = 1, before = null, after = null where bulk = $1 and number = 1",
                   {first.id});
    });
    auto const half = desk->get("/cases/bulk/" + first.id.text()).read<BulkDone>();
    EXPECT_EQ(half.done, 1);
    EXPECT_EQ(half.items[1].refused->code, "not_done_yet");
    auto const whole = answer_all(list, "Cards work again.", "k1").read<BulkDone>();
    EXPECT_EQ(whole.done, 2);
    EXPECT_EQ(whole.refused, 0);
    auto const messages = [&](CaseId id) {
        int many = 0;
        for (Entry const& entry : at_desk(id).thread)
            many += entry.kind == EntryKind::message_out ? 1 : 0;
        return many;
    };
    EXPECT_EQ(messages(cases[0]), 1);
    EXPECT_EQ(messages(cases[1]), 2); // the one that was made to look undone, and the one that made it good
}
}
}
