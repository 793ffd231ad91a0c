// A note, where it lands, and what its writer learns.
#include "features/knowledge/knowledge_for_test.h"

namespace regard::knowledge
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class FieldNotes : public KnowledgeRoom
{
  protected:
    void away(EmployeeId who, std::string const& from, std::string const& to)
    {
        desk->who = api::testing::employee({"people.read", "people.write"});
        auto const noted =
            desk->post("/employees/" + who.text() + "/absences", R"({"from":")" + from + R"(","to":")" + to + "\"}");
        ASSERT_EQ(noted.status, 200) << noted.body;
    }
};
REGARD_ON_EVERY_ENGINE(FieldNotes);
}

TEST_P(FieldNotes, lands_with_whoever_answers_for_the_touchpoint_under_a_promise)
{
    auto const one = about_lost_cards();
    EXPECT_EQ(one.row.answerer->id, dan);
    EXPECT_EQ(one.row.reporter->id, anna);
    EXPECT_EQ(one.row.state, NoteState::waiting);
    EXPECT_EQ(to_rfc3339(*one.row.due), "2026-10-08T17:00:00Z") << "five working days, from a Thursday";
    EXPECT_TRUE(one.is_mine);
    EXPECT_FALSE(one.may_answer) << "nobody answers their own note";
    ASSERT_THAT(one.steps, SizeIs(1));
    EXPECT_EQ(one.steps[0].person->id, dan);
    as(dan);
    EXPECT_THAT(listed("which=to_answer"), ElementsAre(one.id));
    EXPECT_THAT(listed("which=mine"), IsEmpty());
}

TEST_P(FieldNotes, is_answered_and_its_writer_learns_of_it)
{
    auto const one = about_lost_cards();
    as(dan);
    concerned(); // so far
    auto const said = answer(one.id, R"({"outcome":"declined","text":"Because the card printer is rented"})");
    ASSERT_EQ(said.status, 200) << said.body;
    EXPECT_THAT(listed("which=to_answer"), IsEmpty());
    auto const told = concerned();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].who, anna);
    EXPECT_EQ(told[0].as, Concern::news);
    as(anna);
    EXPECT_THAT(listed("which=mine"), ElementsAre(one.id));
    auto const read = note(one.id);
    EXPECT_EQ(read.row.state, NoteState::declined);
    EXPECT_EQ(read.row.answer, "Because the card printer is rented");
    EXPECT_EQ(read.steps.back().by->id, dan);
}

TEST_P(FieldNotes, that_is_answered_already_is_not_answered_again)
{
    auto const one = about_lost_cards();
    as(dan);
    ASSERT_EQ(answer(one.id, R"({"outcome":"answered","text":"Done"})").status, 200);
    auto const twice = answer(one.id, R"({"outcome":"declined","text":"No"})");
    EXPECT_EQ(twice.status, 409);
    EXPECT_EQ(note(one.id).row.answer, "Done");
}

TEST_P(FieldNotes, without_a_touchpoint_lands_with_the_writers_lead_and_then_with_who_looks_after_the_programme)
{
    auto const annas = written(R"({"text":"The queue is long on Mondays"})");
    EXPECT_EQ(annas.row.answerer->id, carla);
    as(dan); // nobody leads loans, nor the bank above it
    auto const dans = written(R"({"text":"Loans are hard to explain"})");
    EXPECT_EQ(dans.row.answerer->id, fay);
}

TEST_P(FieldNotes, of_whoever_answers_for_the_touchpoint_lands_with_somebody_else)
{
    as(dan);
    EXPECT_EQ(about_lost_cards().row.answerer->id, carla);
}

TEST_P(FieldNotes, is_answered_by_nobody_it_did_not_land_with)
{
    auto const one = about_lost_cards();
    as(bo);
    EXPECT_THAT(answer(one.id, R"({"outcome":"answered","text":"Hm"})").body, HasSubstr("not_yours_to_answer"));
    as(anna, "lead"); // may answer notes, but not her own
    EXPECT_THAT(answer(one.id, R"({"outcome":"answered","text":"Hm"})").body, HasSubstr("not_yours_to_answer"));
}

TEST_P(FieldNotes, is_handed_to_who_knows_with_the_reason)
{
    auto const one = about_lost_cards();
    as(dan);
    EXPECT_THAT(hand(one.id, anna).body, HasSubstr("own_note"));
    ASSERT_EQ(hand(one.id, bo, "Bo prints them").status, 200);
    as(bo);
    EXPECT_THAT(listed("which=to_answer"), ElementsAre(one.id));
    EXPECT_EQ(note(one.id).steps.back().text, "Bo prints them");
}

TEST_P(FieldNotes, that_say_the_same_meet_and_are_answered_together)
{
    auto const one = about_lost_cards();
    as(bo);
    auto const other = about_lost_cards("The number is nowhere to be found");
    as(dan);
    ASSERT_EQ(meet(one.id, other.id).status, 200);
    EXPECT_THAT(note(other.id).met, SizeIs(1));
    concerned(); // so far
    ASSERT_EQ(answer(one.id, R"({"outcome":"made_defect","text":"We look into it"})").status, 200);
    EXPECT_EQ(note(other.id).row.state, NoteState::made_defect);
    EXPECT_THAT(concerned(), SizeIs(2)) << "both writers learn of it";
    as(dan);
    ASSERT_EQ(desk->ask("DELETE", "/field-notes/" + one.id.text() + "/met", {}, "").status, 409)
        << "what was answered together stays together";
}

TEST_P(FieldNotes, that_wait_for_somebody_else_are_not_ended_by_whoever_answers_one_they_met)
{
    auto const dans = about_lost_cards().id;
    auto const carlas = written(R"({"text":"The queue is long on Mondays"})").id;
    as(dan);
    EXPECT_THAT(meet(dans, carlas).body, HasSubstr("not_yours_to_answer")) << "only one of them is his to answer";
    EXPECT_THAT(meet(carlas, dans).body, HasSubstr("not_yours_to_answer"));
    as(carla, "lead");
    ASSERT_EQ(meet(dans, carlas).status, 200) << "whoever may answer any puts any together";
    as(dan);
    ASSERT_EQ(answer(dans, R"({"outcome":"declined","text":"No"})").status, 200);
    EXPECT_EQ(note(carlas).row.state, NoteState::waiting);
    EXPECT_EQ(note(carlas).row.answer, "");
}

TEST_P(FieldNotes, that_nobody_answers_climb_once_at_a_time_and_stay_at_the_top)
{
    auto const one = about_lost_cards();
    concerned();         // so far
    pass(Span::days(7)); // Thursday, before it is due
    EXPECT_EQ(note(one.id).row.answerer->id, dan);
    pass(Span::hours(10));
    worker->run_due();
    auto const climbed = note(one.id);
    EXPECT_EQ(climbed.row.answerer->id, fay) << "Dan has no manager, and nobody leads loans";
    EXPECT_EQ(climbed.steps.back().kind, StepKind::climbed);
    EXPECT_TRUE(climbed.row.is_late);
    EXPECT_THAT(concerned(), SizeIs(2)) << "who must answer, and who waits";
    pass(Span::days(30));
    worker->run_due();
    EXPECT_EQ(note(one.id).steps.size(), climbed.steps.size()) << "nobody is above her";
}

TEST_P(FieldNotes, at_the_top_go_to_somebody_who_is_there_once_their_answerer_is_gone)
{
    auto const one = about_lost_cards();
    pass(Span::days(7) + Span::hours(10));
    pass(Span::days(8));
    ASSERT_EQ(note(one.id).row.answerer->id, fay) << "nobody is above her";
    away(fay, "2026-10-16", "2027-10-16");
    as(anna);
    pass(Span::minutes(30));
    auto const placed = note(one.id);
    EXPECT_EQ(placed.row.answerer->id, dan) << "whoever it would land with today";
    EXPECT_GT(*placed.row.due, clock.now());
    EXPECT_TRUE(placed.row.is_late) << "what was promised first stays";
    pass(Span::hours(1));
    EXPECT_EQ(note(one.id).steps.size(), placed.steps.size());
}

TEST_P(FieldNotes, handed_on_when_they_are_late_leave_time_to_answer_and_stay_late)
{
    auto const one = about_lost_cards().id;
    auto const other = about_lost_cards("The app hides it too").id;
    clock.advance(Span::days(7) + Span::hours(10)); // an hour after it was due
    as(dan);
    ASSERT_EQ(hand(one, bo).status, 200);
    store().write([&](db::Transaction& tx) {
        EXPECT_TRUE(knowledge->pass_note_on(tx, other, {dan, bo, {}, {}, "Dan leaves", clock.now()}));
    });
    pass(Span::minutes(30));
    for (NoteId const id : {one, other}) {
        EXPECT_EQ(note(id).row.answerer->id, bo);
        EXPECT_EQ(to_rfc3339(*note(id).row.due), "2026-10-15T17:00:00Z");
        EXPECT_TRUE(note(id).row.is_late);
    }
}

TEST_P(FieldNotes, handed_on_in_time_keep_what_was_promised)
{
    auto const one = about_lost_cards();
    clock.advance(Span::days(1));
    as(dan);
    ASSERT_EQ(hand(one.id, bo).status, 200);
    EXPECT_EQ(note(one.id).row.due, one.row.due);
}

TEST_P(FieldNotes, keeps_its_photo_bare_and_its_voice_as_it_was)
{
    std::string const voice = "\x1a\x45\xdf\xa3 said aloud";
    auto const one = written(R"({"photo":")" + http::base64url(pictures::testing::telling_jpeg("55.67N")) +
                             R"(","voice":")" + http::base64url(voice) + "\"}");
    ASSERT_THAT(one.files, SizeIs(2));
    auto const photo = desk->get("/field-notes/" + one.id.text() + "/files/1");
    EXPECT_EQ(photo.type, "image/jpeg");
    EXPECT_THAT(photo.body, Not(HasSubstr("55.67N")));
    EXPECT_THAT(photo.header("content-disposition"), HasSubstr("attachment"));
    auto const heard = desk->get("/field-notes/" + one.id.text() + "/files/2");
    EXPECT_EQ(heard.type, "audio/webm");
    EXPECT_EQ(heard.body, voice);
}

TEST_P(FieldNotes, with_nothing_in_them_or_what_is_no_photo_are_refused_at_the_field)
{
    EXPECT_THAT(desk->post("/field-notes", R"({"text":"  "})").faults(), ElementsAre("text:required"));
    EXPECT_THAT(desk->post("/field-notes", R"({"text":"x","photo":"PHN2Zz4"})").faults(),
                ElementsAre("photo:not_a_photo"));
    EXPECT_THAT(desk->post("/field-notes", R"({"text":"x","voice":"PHN2Zz4"})").faults(),
                ElementsAre("voice:not_a_voice"));
    EXPECT_THAT(desk->post("/field-notes", R"({"text":"x","touchpoint":"0000000000001"})").faults(),
                ElementsAre("touchpoint:no_such_touchpoint"));
}

TEST_P(FieldNotes, say_how_many_were_answered_in_time_and_which)
{
    auto const one = about_lost_cards("In time");
    auto const other = about_lost_cards("Too late");
    as(dan);
    ASSERT_EQ(answer(one.id, R"({"outcome":"answered","text":"Yes"})").status, 200);
    pass(Span::days(10));
    auto const figures = desk->get("/field-notes/figures").read<NoteFigures>();
    ASSERT_THAT(figures.months, SizeIs(12));
    EXPECT_EQ(figures.months.back().due, 2);
    EXPECT_EQ(figures.months.back().in_time, 1);
    EXPECT_EQ(figures.late, 1);
    EXPECT_THAT(listed("which=all&late=true"), ElementsAre(other.id));
    EXPECT_THAT(listed("which=all&late=false"), ElementsAre(one.id));
}

TEST_P(FieldNotes, are_paged_without_leaving_one_out)
{
    std::vector<NoteId> written_down;
    for (int i = 0; i < 5; ++i)
        written_down.insert(written_down.begin(), about_lost_cards("Note " + std::to_string(i)).id);
    std::vector<NoteId> read;
    std::string query = "/field-notes?limit=2";
    for (int pages = 0; pages < 4; ++pages) {
        auto const page = desk->get(query).read<api::Page<NoteRow>>();
        for (NoteRow const& row : page.items)
            read.push_back(row.id);
        if (!page.next)
            break;
        query = "/field-notes?limit=2&cursor=" + *page.next;
    }
    EXPECT_EQ(read, written_down);
}

TEST_P(FieldNotes, are_emptied_when_their_customer_is_erased)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = written(R"({"text":"Eva is in hospital","case_id":")" + from.text() + R"(","photo":")" +
                             http::base64url(pictures::testing::small_jpeg()) + "\"}");
    as(carla);
    ASSERT_EQ(hand(one.id, bo, "Eva's sister wrote").status, 200);
    as(bo);
    ASSERT_EQ(answer(one.id, R"({"outcome":"answered","text":"Eva is home again"})").status, 200);
    as(anna);
    auto const customer = store().read([&](db::Transaction& tx) { return *desk::glimpse(tx, from)->customer; });
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    auto const left = note(one.id);
    EXPECT_EQ(left.row.text, "");
    EXPECT_EQ(left.row.answer, "");
    ASSERT_THAT(left.steps, SizeIs(3)) << "that it was answered, and by whom, stays";
    for (NoteStep const& step : left.steps)
        EXPECT_EQ(step.text, "");
    EXPECT_THAT(left.files, IsEmpty());
    EXPECT_FALSE(left.from_case);
}

TEST_P(FieldNotes, are_made_a_try_by_whoever_answers_once_they_say_what_is_tried)
{
    auto const one = about_lost_cards();
    as(dan);
    EXPECT_THAT(answer(one.id, R"({"outcome":"made_try","text":"We try it"})").faults(),
                ::testing::ElementsAre("what:no_words_of_a_try"))
        << "the note's own words may not be everybody's";
    no_tries = Refusal{"may_not_try", "Ask somebody else.", "outcome"};
    EXPECT_THAT(answer(one.id, R"({"outcome":"made_try","text":"We try it","what":"A sign"})").faults(),
                ::testing::ElementsAre("outcome:may_not_try"));
    EXPECT_EQ(note(one.id).row.state, NoteState::waiting) << "nothing is left behind";
    no_tries.reset();
    ASSERT_EQ(answer(one.id, R"({"outcome":"made_try","text":"We try it","what":"A sign at the counter"})").status,
              200);
    ASSERT_EQ(tries.size(), 1u);
    EXPECT_EQ(tries[0].what, "A sign at the counter");
    EXPECT_EQ(tries[0].note, one.id);
    EXPECT_EQ(tries[0].touchpoint, lost_card);
    EXPECT_EQ(note(one.id).row.state, NoteState::made_try);
    EXPECT_EQ(note(one.id).made_try, MadeTryId{1});
}

TEST_P(FieldNotes, keep_whoever_must_answer_them_from_being_removed)
{
    about_lost_cards();
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(may_go(tx, dan).error().code, "answers_notes");
        EXPECT_TRUE(may_go(tx, bo));
    });
}

TEST_P(FieldNotes, are_answered_within_the_days_that_were_settled)
{
    as(fay, "focus_lead");
    EXPECT_EQ(desk->ask("PUT", "/settings/field-notes", {{"If-Match", "\"1\""}}, R"({"working_days":1})").status, 200);
    EXPECT_EQ(desk->ask("PUT", "/settings/field-notes", {{"If-Match", "\"1\""}}, R"({"working_days":2})").status, 412);
    as(anna);
    EXPECT_EQ(to_rfc3339(*about_lost_cards().row.due), "2026-10-02T17:00:00Z");
}
}
