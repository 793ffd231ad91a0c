#include "features/cases/cases.h"
#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Adopted : public DeskRoutes
{
  protected:
    static cases::Event event(int days_ago, cases::What what, cases::Message message)
    {
        return {instant_from_rfc3339("2026-10-01T08:00:00Z").value() - Span::days(days_ago), 0, 0, 0, what, message};
    }
    CaseId imported(std::vector<cases::Event> const& events, std::vector<std::string_view> const& texts = {},
                    bool done = false)
    {
        CaseId const id = ids.next<CaseId>();
        cases::Imported one;
        std::string const reference = "OLD-" + id.text();
        one.reference = reference;
        one.events = events;
        one.texts = texts;
        one.done = done;
        one.content = 1;
        store().write([&](db::Transaction& tx) {
            cases::take_over(
                tx, {7}, {1}, {&one, 1}, [&] { return id; }, [](cases::Imported const&, CaseId, cases::Kept) {});
        });
        return id;
    }
    api::testing::Answer adopt(CaseId id, std::string const& more = {})
    {
        return desk->post("/histories/" + id.text() + "/adopt", R"({"subject":"Card lost")" + more + '}');
    }
};
REGARD_ON_EVERY_ENGINE(Adopted);

TEST_P(Adopted, it_has_an_owner_and_a_promise_from_today_and_began_when_the_history_says)
{
    CaseId const id = imported({event(40, cases::What::arrived, cases::Message::in)});
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/desk").status, 404);
    auto const begun = adopt(id, R"(,"touchpoint":")" + lost_card.text() + R"(","customer":{"name":"Eva Holm"})");
    ASSERT_EQ(begun.status, 201) << begun.body;
    EXPECT_EQ(begun.read<CaseBegun>().id, id);
    auto const shown = at_desk(id);
    EXPECT_EQ(shown.row.team->name, "Cards");
    EXPECT_EQ(shown.customer->name, "Eva Holm");
    EXPECT_EQ(shown.row.opened, clock.now() - Span::days(40));
    EXPECT_GT(*shown.row.promised, clock.now());
    EXPECT_GT(*shown.row.next_due, clock.now());
    EXPECT_THAT(steps(id), ElementsAre("adopted", "opened", "promised"));
    EXPECT_THAT(list(), ElementsAre(id));
}

TEST_P(Adopted, what_was_written_stands_in_the_thread_at_its_time_and_is_found)
{
    CaseId const id = imported(
        {event(3, cases::What::arrived, cases::Message::in), event(2, cases::What::replied, cases::Message::out)},
        {"My wallet is gone", "We look into it"});
    ASSERT_EQ(adopt(id, R"(,"keep":true)").status, 201);
    auto const shown = at_desk(id);
    EXPECT_FALSE(shown.row.customer_waits);
    std::vector<std::string> said;
    for (Entry const& entry : shown.thread)
        if (entry.kind != EntryKind::step)
            said.push_back(entry.text);
    EXPECT_THAT(said, ElementsAre("My wallet is gone", "We look into it"));
    EXPECT_THAT(list("search=wallet"), ElementsAre(id));
    pass(Span::minutes(1));
    EXPECT_THAT(posted, IsEmpty());
}

TEST_P(Adopted, one_that_has_ended_or_is_adopted_or_is_not_there_is_refused)
{
    CaseId const ended = imported(
        {event(9, cases::What::arrived, cases::Message::in), event(8, cases::What::resolved, cases::Message::none)});
    EXPECT_THAT(adopt(ended).faults(), ElementsAre("is_over"));
    EXPECT_THAT(adopt(imported({event(9, cases::What::arrived, cases::Message::in)}, {}, true)).faults(),
                ElementsAre("is_over"));
    CaseId const open = imported({event(9, cases::What::arrived, cases::Message::in)});
    EXPECT_EQ(adopt(open, R"(,"keep":true)").status, 201);
    EXPECT_THAT(adopt(open).faults(), ElementsAre("adopted_already"));
    as(dan);
    EXPECT_EQ(adopt(open).status, 404);
    EXPECT_EQ(adopt(CaseId{99}).status, 404);
}

TEST_P(Adopted, it_is_worked_at_like_any_other)
{
    CaseId const id = imported({event(9, cases::What::arrived, cases::Message::in)});
    adopt(id, R"(,"keep":true)");
    EXPECT_EQ(
        desk->ask("PUT", "/cases/" + id.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})").status,
        200);
    EXPECT_EQ(at_desk(id).row.state, State::resolved);
}
}
}
