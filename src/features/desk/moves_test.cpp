// A new date for many cases at once.
#include "features/desk/bulk_model.h"
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Moves : public DeskRoutes
{
  protected:
    void SetUp() override
    {
        lent.filler = [] {
            return [](api::Writing&, Filling const& filling, std::string const& text) -> Result<std::string> {
                if (text == "[gap]")
                    return Refusal{"gaps_left", "Something is still to be written.", "text"};
                return text + (filling.promised ? " " + to_rfc3339(*filling.promised) : std::string());
            };
        };
        DeskRoutes::SetUp();
    }
    std::string of(std::initializer_list<CaseId> those)
    {
        std::string list;
        for (CaseId const id : those)
            list += (list.empty() ? "\"" : ",\"") + id.text() + '"';
        return R"("cases":[)" + list + ']';
    }
    api::testing::Answer ask(std::string const& path, std::string const& cases, std::string const& date,
                             std::string const& message = "We need longer:")
    {
        return desk->post("/cases/bulk" + path, '{' + cases + R"(,"act":"repromise","with":{"repromise":{)" + date +
                                                    R"(,"reason":"A storm","message":")" + message + "\"}}}");
    }
    MovesPreviewed previewed(std::string const& cases, std::string const& date)
    {
        auto const answer = ask("/preview", cases, date);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<MovesPreviewed>();
    }
    BulkDone moved(std::string const& cases, std::string const& date)
    {
        auto const answer = ask("", cases, date);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<BulkDone>();
    }
    CaseId mine(std::string const& more = {}) { return opened(R"(,"keep":true)" + more); }
    void passes_its_date(CaseId id)
    {
        clock.advance(*at_desk(id).standing->promised - clock.now() + Span::minutes(1));
        promises->ring_due();
    }
};
REGARD_ON_EVERY_ENGINE(Moves);

TEST_P(Moves, are_looked_at_before_anybody_is_told)
{
    CaseId const late = mine();
    passes_its_date(late);
    CaseId const open = mine(), over = mine();
    desk->ask("PUT", "/cases/" + over.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})");
    auto const was = *at_desk(open).standing->promised;
    auto const all = previewed(of({late, open, over, CaseId{9}}), R"("days":7)");
    EXPECT_EQ(all.moved, 2);
    EXPECT_EQ(all.refused, 2);
    EXPECT_EQ(all.broken, 1);
    ASSERT_THAT(all.items, SizeIs(4));
    EXPECT_TRUE(all.items[0].is_broken);
    EXPECT_EQ(all.items[1].was, was);
    EXPECT_GT(all.items[1].until, was);
    EXPECT_EQ(all.items[1].customer, "Eva Holm");
    EXPECT_TRUE(all.items[1].has_address);
    EXPECT_EQ(all.items[2].refused->code, "not_open");
    EXPECT_EQ(all.items[3].refused->code, "not_found");
    EXPECT_FALSE(all.items[3].number);
    EXPECT_EQ(all.message, "We need longer: " + to_rfc3339(*all.items[0].until));
    EXPECT_EQ(*at_desk(open).standing->promised, was) << "looked at, and left";
}

TEST_P(Moves, tell_each_customer_the_new_date_and_stand_out_as_part_of_many)
{
    CaseId const a = mine(), b = mine();
    auto const look = previewed(of({a, b}), R"("days":7)");
    auto const bulk = moved(of({a, b}), R"("days":7)");
    EXPECT_EQ(bulk.done, 2);
    auto const dates = at_desk(a).standing->promises;
    EXPECT_EQ(dates.back().until, *look.items[0].until);
    EXPECT_EQ(dates.back().together, 2);
    EXPECT_EQ(dates.back().reason, "A storm");
    pass(Span::seconds(11));
    ASSERT_THAT(posted, SizeIs(2));
    EXPECT_EQ(posted[0].text, "We need longer: " + to_rfc3339(*look.items[0].until));
    EXPECT_EQ(desk->post("/cases/bulk/" + bulk.id.text() + "/undo", "").read<BulkUndone>().items.at(0).refused->code,
              "already_gone");
}

TEST_P(Moves, whose_message_lacks_something_give_no_date)
{
    CaseId const a = mine(), b = mine();
    auto const bulk = ask("", of({a, b}), R"("days":7)", "[gap]").read<BulkDone>();
    EXPECT_EQ(bulk.refused, 2);
    EXPECT_EQ(bulk.items[0].refused->code, "gaps_left");
    EXPECT_THAT(at_desk(a).standing->promises, SizeIs(1));
}

TEST_P(Moves, are_undone_while_nobody_has_been_told)
{
    CaseId const a = mine(), b = mine();
    auto const was = at_desk(a).standing->promised;
    auto const bulk = moved(of({a, b}), R"("days":7)");
    EXPECT_NE(at_desk(a).row.promised, was);
    auto const undone = desk->post("/cases/bulk/" + bulk.id.text() + "/undo", "").read<BulkUndone>();
    EXPECT_EQ(undone.done, 2);
    EXPECT_EQ(at_desk(a).standing->promised, was);
    EXPECT_EQ(at_desk(a).row.promised, was);
    EXPECT_THAT(at_desk(a).standing->promises, SizeIs(1));
    EXPECT_THAT(steps(a), Contains("promise_taken_back"));
    pass(Span::seconds(11));
    EXPECT_THAT(posted, IsEmpty());
}

TEST_P(Moves, say_what_they_need)
{
    auto const cases = of({mine()});
    EXPECT_THAT(ask("", cases, R"("days":null)").faults(), ElementsAre("with/repromise/until:required"));
    EXPECT_THAT(ask("/preview", cases, R"("days":3,"until":"2026-12-01T12:00:00Z")").faults(),
                ElementsAre("with/repromise/until:required"));
    EXPECT_THAT(ask("/preview", cases, R"("until":"2026-01-01T12:00:00Z")").faults(),
                ElementsAre("with/repromise/until:date_is_past"));
    EXPECT_THAT(desk->post("/cases/bulk", '{' + cases + R"(,"act":"repromise","with":{}})").faults(),
                ElementsAre("with/repromise:required"));
}

TEST_P(Moves, are_told_to_whoever_leads_the_team_of_cases_they_may_see)
{
    CaseId const a = mine(), secret = mine(R"(,"restricted":true)");
    auto const bulk = moved(of({a, secret}), R"("days":7)");
    as(carla, "lead");
    auto const today = desk->get("/desk/today").read<Today>();
    ASSERT_THAT(today.together, SizeIs(1));
    EXPECT_EQ(today.together[0].moved, 2);
    EXPECT_EQ(today.together[0].seen, 1);
    EXPECT_EQ(today.together[0].by->name, "Anna Berg");
    EXPECT_EQ(today.together[0].reason, "A storm");
    auto const behind = desk->get("/desk/moves/" + today.together[0].id.text()).read<MovedCases>();
    ASSERT_THAT(behind.items, SizeIs(1));
    EXPECT_EQ(behind.items[0].row.id, a);
    as(dan);
    EXPECT_EQ(desk->get("/desk/moves/" + bulk.id.text()).status, 404);
    EXPECT_THAT(desk->get("/desk/today").read<Today>().together, IsEmpty());
    as(carla, "lead");
    clock.advance(Span::days(8));
    EXPECT_THAT(desk->get("/desk/today").read<Today>().together, IsEmpty());
}

// More acts and more cases than are read at once: what is told of each is what its own page says.
TEST_P(Moves, are_told_of_each_act_as_its_own_cases_say)
{
    std::vector<CaseId> many;
    std::string list;
    for (int n = 0; n < 60; ++n) {
        many.push_back(mine(n % 7 == 0 ? R"(,"restricted":true)" : ""));
        list += (list.empty() ? "\"" : ",\"") + many.back().text() + '"';
    }
    passes_its_date(many[59]);
    std::vector<BulkId> acts{moved(R"("cases":[)" + list + ']', R"("days":30)").id};
    for (int n = 0; n < 5; ++n) {
        clock.advance(Span::minutes(1));
        acts.push_back(moved(of({many[1 + 2 * n], many[2 + 2 * n]}), R"("days":)" + std::to_string(31 + n)).id);
    }
    ASSERT_EQ(desk->post("/cases/bulk/" + acts[3].text() + "/undo", "").read<BulkUndone>().done, 2);
    as(carla, "lead");
    auto const together = desk->get("/desk/today").read<Today>().together;
    ASSERT_THAT(together, SizeIs(4)) << "of the last five but the one that was undone";
    for (MovedTogether const& one : together)
        EXPECT_EQ(to_json(one), to_json(desk->get("/desk/moves/" + one.id.text()).read<MovedCases>().act));
    EXPECT_EQ(together.back().id.value, acts[1].value) << "the newest first";
    clock.advance(Span::days(6) + Span::hours(23) + Span::minutes(58));
    EXPECT_THAT(desk->get("/desk/today").read<Today>().together, SizeIs(2)) << "of a week";
    auto const first = desk->get("/desk/moves/" + acts[0].text()).read<MovedCases>();
    EXPECT_THAT(first.items, SizeIs(51)) << "all but the restricted";
    EXPECT_EQ(first.act.broken, 51);
}

TEST_P(Moves, of_one_case_are_no_act_of_many_and_the_journal_tells_one_of_many_as_one)
{
    auto const count = [&](BulkDone const& bulk) {
        auto const lines =
            store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "bulk", bulk.id.value); });
        return std::ranges::count_if(lines, [](auto const& line) { return line.verb == "promises.moved_together"; });
    };
    CaseId const one = mine();
    EXPECT_EQ(count(moved(of({one}), R"("days":7)")), 0);
    EXPECT_EQ(at_desk(one).standing->promises.back().together, 0);
    EXPECT_EQ(count(moved(of({mine(), mine()}), R"("days":7)")), 1);
}
}
}
