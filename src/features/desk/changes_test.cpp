#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Moved : public DeskRoutes
{
  protected:
    api::testing::Answer go(CaseId id, std::string const& json)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/state", {}, json);
    }
};
REGARD_ON_EVERY_ENGINE(Moved);

TEST_P(Moved, a_resolution_says_what_was_done_and_silence_confirms_and_files_it)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_THAT(go(id, R"({"state":"resolved"})").faults(), ElementsAre("resolution:resolution_missing"));
    EXPECT_EQ(go(id, R"({"state":"resolved","resolution":"New card sent"})").status, 200);
    EXPECT_THAT(list(), IsEmpty());
    EXPECT_THAT(list("which=ended"), ElementsAre(id));
    pass(Span::days(8));
    EXPECT_EQ(at_desk(id).row.state, State::confirmed);
    pass(Span::days(31));
    EXPECT_EQ(at_desk(id).row.state, State::closed);
}

TEST_P(Moved, a_case_waits_for_the_customer_only_where_a_question_has_gone_out)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_THAT(go(id, R"({"state":"waiting_for_customer"})").faults(), ElementsAre("state:no_question_out"));
    write(id, R"({"kind":"message_out","text":"Which card?","asks":true,"channel":"phone"})");
    EXPECT_EQ(at_desk(id).row.state, State::waiting_for_customer);
    store().write([&](db::Transaction& tx) { return desk_room->already_answered(tx, id, clock.now()); });
    EXPECT_EQ(at_desk(id).row.state, State::open);
}

TEST_P(Moved, the_customers_late_word_reopens_and_much_later_begins_a_linked_case)
{
    CaseId const id = opened(R"(,"keep":true)");
    go(id, R"({"state":"resolved","resolution":"Done"})");
    auto const heard = [&](std::string const& text) {
        auto const ticket = desk_room->ticket();
        return store()
            .write([&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, {.text = text}, clock.now()); })
            .value()
            .id;
    };
    pass(Span::days(2));
    EXPECT_EQ(heard("Not yet!"), id);
    EXPECT_EQ(at_desk(id).row.state, State::open);
    go(id, R"({"state":"resolved","resolution":"Now"})");
    clock.advance(Span::days(40));
    CaseId const linked = heard("Again");
    EXPECT_NE(linked, id);
    EXPECT_EQ(at_desk(id).linked.front().id, linked);
}

TEST_P(Moved, thanks_after_the_resolution_open_and_begin_nothing)
{
    CaseId const id = opened(R"(,"keep":true)");
    go(id, R"({"state":"resolved","resolution":"Done"})");
    auto const heard = [&](std::string const& text) {
        auto const ticket = desk_room->ticket();
        return store()
            .write([&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, {.text = text}, clock.now()); })
            .value()
            .id;
    };
    auto const before = at_desk(id).standing->round;
    EXPECT_EQ(heard("Thank you so much! Eva Holm"), id);
    auto const thanked = at_desk(id);
    EXPECT_EQ(thanked.row.state, State::resolved);
    EXPECT_FALSE(thanked.row.customer_waits);
    EXPECT_EQ(thanked.thread.back().text, "Thank you so much! Eva Holm");
    EXPECT_EQ(thanked.standing->round, before);
    EXPECT_EQ(heard("Thanks, but the card has not come. Eva"), id);
    EXPECT_EQ(at_desk(id).row.state, State::open);
    go(id, R"({"state":"resolved","resolution":"Now"})");
    clock.advance(Span::days(40));
    EXPECT_EQ(heard("Tusind tak for hjælpen"), id) << "nor is there a linked case";
    EXPECT_TRUE(at_desk(id).linked.empty());
}
}
}
