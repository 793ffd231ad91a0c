// Notes of cases that are confidential, or about a person: who reads them, and what is made of them.
#include "features/knowledge/knowledge_for_test.h"

namespace regard::knowledge
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class NotesOfHeldBackCases : public KnowledgeRoom
{
  protected:
    void make_confidential(CaseId id)
    {
        as(anna, "lead");
        auto const done =
            desk->ask("PUT", "/cases/" + id.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
        ASSERT_LT(done.status, 300) << done.body;
    }
};
REGARD_ON_EVERY_ENGINE(NotesOfHeldBackCases);
}

TEST_P(NotesOfHeldBackCases, from_a_case_say_so_to_those_alone_who_may_see_it)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = written(R"({"text":"Eva called twice","case_id":")" + from.text() + "\"}");
    ASSERT_TRUE(one.from_case);
    EXPECT_EQ(one.from_case->id, from);
    as(dan);
    EXPECT_FALSE(note(one.id).from_case);
    EXPECT_THAT(desk->post("/field-notes", R"({"text":"x","case_id":")" + from.text() + "\"}").faults(),
                ElementsAre("case_id:no_such_case"));
}

TEST_P(NotesOfHeldBackCases, from_a_case_that_has_become_confidential_are_read_by_nobody_else)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = written(R"({"text":"Eva called twice","case_id":")" + from.text() + "\"}");
    as(anna, "lead");
    auto const closed =
        desk->ask("PUT", "/cases/" + from.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
    ASSERT_LT(closed.status, 300) << closed.body;
    as(bo);
    EXPECT_EQ(desk->get("/field-notes/" + one.id.text()).status, 404);
    EXPECT_THAT(listed("which=all"), IsEmpty());
    as(carla);
    EXPECT_THAT(listed("which=to_answer"), ElementsAre(one.id)) << "whoever must answer reads it";
    EXPECT_FALSE(note(one.id).from_case);
}

TEST_P(NotesOfHeldBackCases, from_a_complaint_about_a_person_reach_neither_them_nor_whom_they_lead)
{
    as(carla);
    ASSERT_EQ(desk->post("/channels", R"({"kind":"touchpoint","touchpoint":")" + lost_card.text() + "\"}").status, 200);
    as(dan);
    CaseId const from = opened(R"(,"keep":true,"kind":"complaint","about":")" + carla.text() + '"');
    auto const one = about_lost_cards("Carla hangs up on customers", R"(,"case_id":")" + from.text() + '"');
    EXPECT_EQ(one.row.answerer->id, fay) << "Carla leads that team, and is passed over";
    for (EmployeeId const who : {carla, anna}) {
        as(who);
        EXPECT_EQ(desk->get("/field-notes/" + one.id.text()).status, 404);
        EXPECT_THAT(listed("which=all"), IsEmpty());
        EXPECT_THAT(desk->post("/similar", R"({"text":"Carla hangs up on customers"})").read<Similar>().notes,
                    IsEmpty());
    }
    as(carla);
    EXPECT_THAT(desk->get("/channels/news").read<api::Page<News>>().items, IsEmpty());
    as(fay);
    EXPECT_THAT(listed("which=to_answer"), ElementsAre(one.id));
    EXPECT_THAT(desk->post("/similar", R"({"text":"Carla hangs up on customers"})").read<Similar>().notes, SizeIs(1));
    for (EmployeeId const to : {carla, bo})
        EXPECT_THAT(hand(one.id, to).faults(), ElementsAre("to:about_them"));
    store().write([&](db::Transaction& tx) {
        EXPECT_EQ(knowledge->pass_note_on(tx, one.id, {fay, anna, {}, {}, "Fay leaves", clock.now()}).error().code,
                  "about_them");
    });
    pass(Span::days(8)); // it is late, and stays with her
    EXPECT_EQ(note(one.id).row.answerer->id, fay);
}

TEST_P(NotesOfHeldBackCases, whose_case_turns_out_to_be_about_whoever_is_asked_go_on_at_once)
{
    auto const keep_people = [&](auto const& change) {
        auto const before = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write"});
        change();
        desk->who = before;
    };
    std::string gro;
    keep_people([&] { gro = made("/employees", R"({"name":"Gro Vang","email":"gro@bank.example"})"); });
    as(dan);
    CaseId const from = opened(R"(,"keep":true,"kind":"complaint","about":")" + gro + '"');
    auto const one = about_lost_cards("They hang up on customers", R"(,"case_id":")" + from.text() + '"');
    ASSERT_EQ(one.row.answerer->id, carla);
    keep_people([&] {
        std::string const target = "/employees/" + carla.text();
        auto const led = desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}},
                                   R"({"manager":")" + gro + "\"}");
        ASSERT_EQ(led.status, 200) << led.body;
    });
    as(carla);
    EXPECT_EQ(desk->get("/field-notes/" + one.id.text()).status, 404);
    EXPECT_THAT(listed("which=to_answer"), IsEmpty());
    EXPECT_EQ(answer(one.id, R"({"outcome":"declined","text":"No"})").status, 404);
    pass(Span::minutes(30));
    as(fay);
    EXPECT_THAT(listed("which=to_answer"), ElementsAre(one.id));
    EXPECT_EQ(note(one.id).row.due, one.row.due) << "as was promised";
    EXPECT_EQ(note(one.id).steps.back().kind, StepKind::handed);
}

TEST_P(NotesOfHeldBackCases, from_a_case_that_has_become_confidential_are_made_nothing_that_others_read)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = from_case(from);
    make_confidential(from);
    as(carla);
    for (std::string const outcome : {"made_article", "made_try"})
        EXPECT_THAT(answer(one, R"({"outcome":")" + outcome + R"(","text":"So","what":"A sign"})").faults(),
                    ElementsAre("outcome:case_is_confidential"));
    EXPECT_EQ(note(one).row.state, NoteState::waiting);
    EXPECT_EQ(answer(one, R"({"outcome":"answered","text":"So"})").status, 200);
}

TEST_P(NotesOfHeldBackCases, from_a_confidential_case_share_their_answer_with_no_note_of_anything_else)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = from_case(from);
    auto const same = from_case(from, "Eva called a third time");
    auto const open = written(R"({"text":"Many call twice"})").id;
    as(carla);
    ASSERT_EQ(meet(one, same).status, 200);
    ASSERT_EQ(meet(one, open).status, 200);
    make_confidential(from);
    as(carla);
    ASSERT_EQ(answer(one, R"({"outcome":"answered","text":"Eva is a victim of fraud"})").status, 200);
    EXPECT_EQ(note(same).row.answer, "Eva is a victim of fraud");
    EXPECT_EQ(note(open).row.state, NoteState::waiting);
    EXPECT_EQ(note(open).row.answer, "");
}
}
