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

class Merged : public DeskRoutes
{
  protected:
    api::testing::Answer merge(CaseId id, CaseId into)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/merge", {}, R"({"into":")" + into.text() + "\"}");
    }
    std::vector<std::string> notes(CaseId id)
    {
        std::vector<std::string> all;
        for (Entry const& entry : at_desk(id).thread)
            if (entry.kind == EntryKind::note)
                all.push_back(entry.text);
        return all;
    }
    api::testing::Answer restrict(CaseId id)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/restriction", {}, R"({"named":[],"reason":"Fraud"})");
    }
    int looked_at(CaseId id) { return desk->get("/cases/" + id.text() + "/desk").status; }
    int file_of(CaseId id, FileId file) { return desk->get("/cases/" + id.text() + "/files/" + file.text()).status; }
    // Brought to it, with a note.
    FileId file_in(CaseId id)
    {
        FileId const file = desk_room->keep_file("bytes");
        auto const ticket = desk_room->ticket();
        Incoming const message{.text = "See this", .files = {{file, "a.txt", "text/plain", 5}}};
        EXPECT_TRUE(store().write(
            [&](db::Transaction& tx) { return desk_room->receive(tx, id, ticket, message, clock.now()).has_value(); }));
        return file;
    }
    std::vector<std::string> messages(CaseId id)
    {
        std::vector<std::string> all;
        for (Entry const& entry : store().read([&](db::Transaction& tx) { return thread_of(tx, id); }))
            if (entry.kind == EntryKind::message_in)
                all.push_back(entry.text);
        return all;
    }
};
REGARD_ON_EVERY_ENGINE(Merged);

TEST_P(Merged, one_case_goes_on_in_another_with_all_that_was_said_and_can_be_taken_out_again)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    write(first, R"({"kind":"note","text":"In the first"})");
    EXPECT_EQ(merge(first, second).status, 200);
    EXPECT_EQ(at_desk(first).row.state, State::closed);
    EXPECT_THAT(notes(second), ElementsAre("In the first"));
    EXPECT_THAT(write(first, R"({"kind":"note","text":"x"})").faults(), ElementsAre("is_merged"));
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + first.text() + "/merge", {}, "").status, 200);
    EXPECT_EQ(at_desk(first).row.state, State::open);
    EXPECT_THAT(notes(second), IsEmpty());
}

TEST_P(Merged, a_late_mail_to_a_merged_case_arrives_where_it_goes_on)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)"), third = opened();
    merge(first, second);
    merge(second, third);
    auto const ticket = desk_room->ticket();
    auto const heard = store().write(
        [&](db::Transaction& tx) { return desk_room->receive(tx, first, ticket, {.text = "And?"}, clock.now()); });
    EXPECT_EQ(heard->id, third);
}

TEST_P(Merged, never_in_a_circle)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    EXPECT_THAT(merge(first, first).faults(), ElementsAre("into:merge_circle"));
    merge(first, second);
    EXPECT_THAT(merge(second, first).faults(), ElementsAre("into:merge_circle"));
}

TEST_P(Merged, cases_that_were_merged_one_after_the_other_are_taken_out_one_by_one)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)"),
                 third = opened(R"(,"keep":true)");
    write(first, R"({"kind":"note","text":"In the first"})");
    write(second, R"({"kind":"note","text":"In the second"})");
    EXPECT_EQ(merge(first, second).status, 200);
    EXPECT_EQ(merge(second, third).status, 200);
    EXPECT_THAT(notes(third), ElementsAre("In the first", "In the second"));
    EXPECT_THAT(merge(third, first).faults(), ElementsAre("into:merge_circle")) << "nor by way of others";
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + second.text() + "/merge", {}, "").status, 200);
    EXPECT_EQ(at_desk(second).row.state, State::open);
    EXPECT_THAT(notes(second), ElementsAre("In the first", "In the second")) << "what was merged into it stays with it";
    EXPECT_THAT(notes(third), IsEmpty());
}

TEST_P(Merged, files_are_opened_where_the_case_goes_on_and_by_those_alone_who_may_see_it)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    auto const file = desk->upload("/cases/" + first.text() + "/files", "bill.pdf", "%PDF the bill")
                          .read<FilesBrought>()
                          .files.at(0)
                          .id;
    write(first, R"({"kind":"note","text":"See the bill","files":[")" + file.text() + R"("]})");
    auto const from_second = "/cases/" + second.text() + "/files/" + file.text();
    EXPECT_EQ(desk->get(from_second).status, 404);
    merge(first, second);
    EXPECT_EQ(desk->get(from_second).body, "%PDF the bill");
    as(dan);
    EXPECT_EQ(desk->get(from_second).status, 404);
    as(anna);
    desk->ask("DELETE", "/cases/" + first.text() + "/merge", {}, "");
    EXPECT_EQ(desk->get(from_second).status, 404);
    EXPECT_EQ(desk->get("/cases/" + first.text() + "/files/" + file.text()).body, "%PDF the bill");
}

// ---- who may not read it does not read it in another case either
TEST_P(Merged, a_complaint_about_a_person_goes_on_in_no_case_that_is_not_about_them)
{
    CaseId const ordinary = opened(R"(,"keep":true)");
    as(carla);
    CaseId const about_anna = opened(R"(,"keep":true,"kind":"complaint","about":")" + anna.text() + '"');
    EXPECT_THAT(merge(about_anna, ordinary).faults(), ElementsAre("into:merge_about"));
    EXPECT_THAT(merge(ordinary, about_anna).faults(), ElementsAre("into:merge_about"));
    CaseId const another = opened(R"(,"keep":true,"kind":"complaint","about":")" + anna.text() + '"');
    EXPECT_EQ(merge(about_anna, another).status, 200);
}

TEST_P(Merged, what_is_about_the_reader_is_not_read_where_it_was_merged_into)
{
    CaseId const complaint = opened(R"(,"keep":true)"), ordinary = opened(R"(,"keep":true)");
    FileId const file = file_in(complaint);
    write(complaint, R"({"kind":"note","text":"Anna shouted"})");
    as(carla);
    merge(complaint, ordinary);
    EXPECT_EQ(file_of(ordinary, file), 200);
    store().write([&](db::Transaction& tx) { // as it could be merged once
        tx.execute("update live_case set about = $2, owner = $3 where id = $1", {complaint, anna, carla});
    });
    EXPECT_THAT(notes(ordinary), ElementsAre("Anna shouted"));
    as(anna);
    EXPECT_THAT(notes(ordinary), IsEmpty());
    EXPECT_EQ(file_of(ordinary, file), 404);
}

TEST_P(Merged, cases_that_go_on_as_one_are_restricted_as_one)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)"),
                 third = opened(R"(,"keep":true)");
    merge(first, second);
    merge(second, third);
    for (CaseId const id : {first, second, third}) {
        EXPECT_EQ(restrict(id).status, 204);
        as(bo);
        for (CaseId const hidden : {first, second, third})
            EXPECT_EQ(looked_at(hidden), 404);
        as(anna);
        EXPECT_EQ(desk->post("/cases/" + id.text() + "/restriction/end", R"({"reason":"Settled"})").status, 204);
        as(bo);
        for (CaseId const open : {first, second, third})
            EXPECT_EQ(looked_at(open), 200);
        as(anna);
    }
}

TEST_P(Merged, what_few_are_named_in_is_read_by_them_alone_where_it_was_merged_into)
{
    CaseId const secret = opened(R"(,"keep":true)"), into = opened(R"(,"keep":true)");
    FileId const file = file_in(secret);
    write(secret, R"({"kind":"note","text":"Fraud"})");
    merge(secret, into);
    store().write([&](db::Transaction& tx) { // as it could be restricted once
        tx.execute("update live_case set restricted = 1 where id = $1", {secret});
    });
    EXPECT_THAT(notes(into), ElementsAre("Fraud")); // it is hers
    as(bo);
    EXPECT_THAT(notes(into), IsEmpty());
    EXPECT_EQ(file_of(into, file), 404);
}

TEST_P(Merged, what_goes_on_in_a_case_one_may_not_see_is_restricted_by_those_who_may)
{
    CaseId const first = opened(R"(,"keep":true)");
    as(dan);
    CaseId const second = opened(R"(,"keep":true)");
    as(carla);
    ASSERT_EQ(merge(first, second).status, 200);
    as(anna);
    EXPECT_THAT(restrict(first).faults(), ElementsAre("goes_on_elsewhere"));
    as(carla);
    EXPECT_EQ(restrict(first).status, 204);
    as(anna);
    EXPECT_EQ(looked_at(second), 404);
}

// ---- one customer's acts stop where another customer's case begins
class MergedAcross : public Merged
{
  protected:
    void SetUp() override
    {
        Merged::SetUp();
        if (IsSkipped())
            return;
        theirs =
            CaseId::from(made("/cases", R"({"subject":"Mine","text":"I lost mine","channel":"mail","keep":true,)"
                                        R"("customer":{"name":"Ole Krag","email":"ole@krag.example"},"touchpoint":")" +
                                            lost_card.text() + "\"}"))
                .value();
        evas = opened(R"(,"keep":true)");
        EXPECT_EQ(merge(theirs, evas).status, 200);
    }
    Desk::Received heard(std::string const& text)
    {
        auto const ticket = desk_room->ticket();
        return store()
            .write([&](db::Transaction& tx) {
                return desk_room->receive(tx, theirs, ticket, {.text = text}, clock.now());
            })
            .value();
    }
    template <class Act>
    std::string refused(Act const& act)
    {
        Result<void> const done = store().write([&](db::Transaction& tx) { return act(tx); });
        return done ? "done" : done.error().code;
    }
    void resolve(CaseId id)
    {
        EXPECT_EQ(
            desk->ask("PUT", "/cases/" + id.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})")
                .status,
            200);
    }

    CaseId theirs, evas;
};
REGARD_ON_EVERY_ENGINE(MergedAcross);

TEST_P(MergedAcross, what_another_customer_writes_stays_in_their_case_and_is_read_where_it_goes_on)
{
    FileId const file = file_in(theirs);
    EXPECT_EQ(heard("And mine?").id, theirs);
    EXPECT_THAT(messages(theirs), Contains("And mine?"));
    EXPECT_THAT(messages(evas), Not(Contains("And mine?")));
    auto const shown = at_desk(evas);
    EXPECT_EQ(shown.thread.back().text, "And mine?");
    EXPECT_TRUE(shown.row.customer_waits);
    EXPECT_EQ(shown.row.state, State::open);
    EXPECT_EQ(at_desk(theirs).row.state, State::closed);
    EXPECT_EQ(file_of(evas, file), 200);
}

TEST_P(MergedAcross, what_another_customer_writes_does_not_wake_a_case_that_waits_for_its_own)
{
    auto const asked = write(evas, R"({"kind":"message_out","text":"Which one?","asks":true})").read<EntryWritten>();
    pass(Span::seconds(11));
    store().write([&](db::Transaction& tx) { desk_room->gone_out(tx, evas, asked.id, "<a@b>", clock.now()); });
    ASSERT_EQ(at_desk(evas).row.state, State::waiting_for_customer);
    heard("And mine?");
    EXPECT_EQ(refused([&](auto& tx) { return desk_room->already_answered(tx, theirs, clock.now()); }), "not_waiting");
    EXPECT_EQ(at_desk(evas).row.state, State::waiting_for_customer);
}

TEST_P(MergedAcross, nobody_confirms_opens_or_escalates_the_case_of_another)
{
    EXPECT_EQ(refused([&](auto& tx) { return desk_room->escalate(tx, theirs, "Slow", clock.now()); }), "not_open");
    resolve(evas);
    EXPECT_EQ(refused([&](auto& tx) { return desk_room->confirm(tx, theirs, clock.now()); }), "not_resolved");
    EXPECT_EQ(refused([&](auto& tx) { return desk_room->reopen(tx, theirs, "No", clock.now()); }), "not_reopened");
    EXPECT_EQ(at_desk(evas).row.state, State::resolved);
}

TEST_P(MergedAcross, what_comes_once_it_has_ended_begins_a_case_of_their_own)
{
    resolve(evas);
    auto const began = heard("And mine?").id;
    EXPECT_NE(began, theirs);
    EXPECT_NE(began, evas);
    EXPECT_EQ(at_desk(began).customer->name, "Ole Krag");
    EXPECT_EQ(at_desk(evas).row.state, State::resolved);
}

TEST_P(Merged, a_customer_escalates_where_their_case_goes_on)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    merge(first, second);
    auto const raised =
        store().write([&](db::Transaction& tx) { return desk_room->escalate(tx, first, "Slow", clock.now()); });
    EXPECT_TRUE(raised.has_value());
    EXPECT_EQ(at_desk(second).escalations.size(), 1u);
}

// ---- taken out again
TEST_P(Merged, a_case_that_had_ended_is_closed_as_it_was)
{
    CaseId const first = opened(R"(,"keep":true)"), second = opened(R"(,"keep":true)");
    auto const state = [&](std::string const& json) {
        return desk->ask("PUT", "/cases/" + first.text() + "/state", {}, json).status;
    };
    EXPECT_EQ(state(R"({"state":"closed","closed_as":"withdrawn"})"), 200);
    merge(first, second);
    EXPECT_EQ(at_desk(first).closed_as, ClosedAs::merged);
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + first.text() + "/merge", {}, "").status, 200);
    EXPECT_EQ(at_desk(first).closed_as, ClosedAs::withdrawn);
    auto const opened_again = desk->post("/cases/bulk", R"({"cases":[")" + first.text() +
                                                            R"("],"act":"state","with":{"state":{"state":"open",)"
                                                            R"("reason":"Not over"}}})");
    ASSERT_EQ(opened_again.status, 200) << opened_again.body;
    auto const bulk = opened_again.read<BulkDone>().id;
    EXPECT_EQ(desk->post("/cases/bulk/" + bulk.text() + "/undo", "").status, 200);
    EXPECT_EQ(at_desk(first).closed_as, ClosedAs::withdrawn);
}
}
}
