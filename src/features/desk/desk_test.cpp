#include "features/desk/desk_for_test.h"

#include "features/desk/erasing.h"

#include <thread>

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Opened : public DeskRoutes
{
  protected:
    void away(EmployeeId who)
    {
        auto const answer =
            desk->post("/employees/" + who.text() + "/absences", R"({"from":"2026-09-30","to":"2026-10-05"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(Opened);

TEST_P(Opened, a_case_has_an_owner_of_the_touchpoints_team_and_a_promise_from_the_first_second)
{
    auto const shown = at_desk(opened());
    EXPECT_THAT((std::vector{anna, bo}), Contains(shown.row.owner.id));
    EXPECT_EQ(shown.row.team->name, "Cards");
    EXPECT_EQ(shown.row.touchpoint->name, "Lost card");
    EXPECT_EQ(shown.customer->name, "Eva Holm");
    EXPECT_TRUE(shown.row.promised && shown.row.next_due && *shown.row.promised > clock.now());
    EXPECT_EQ(shown.thread.front().text, "I lost it");
    EXPECT_EQ(shown.thread.front().kind, EntryKind::message_in);
    EXPECT_THAT(steps(shown.row.id), ElementsAre("opened", "promised"));
}

TEST_P(Opened, the_next_case_goes_to_whoever_has_less_to_do)
{
    auto const first = at_desk(opened()).row.owner.id, second = at_desk(opened()).row.owner.id;
    EXPECT_NE(first, second);
}

TEST_P(Opened, whoever_is_away_gets_none_and_an_empty_team_passes_to_its_lead)
{
    desk->who = api::testing::employee({"cases.read", "cases.work", "people.write"});
    away(anna);
    EXPECT_EQ(at_desk(opened()).row.owner.id, bo);
    away(bo);
    as(carla);
    EXPECT_EQ(at_desk(opened()).row.owner.id, carla);
}

TEST_P(Opened, a_complaint_about_a_person_goes_to_neither_them_nor_whom_they_lead)
{
    as(carla);
    auto const about_anna = opened(R"(,"kind":"complaint","about":")" + anna.text() + '"');
    as(anna);
    EXPECT_EQ(desk->get("/cases/" + about_anna.text() + "/desk").status, 404);
    as(bo);
    EXPECT_EQ(at_desk(about_anna).row.owner.id, bo);
    auto const about_carla = opened(R"(,"kind":"complaint","about":")" + carla.text() + '"');
    EXPECT_EQ(desk->get("/cases/" + about_carla.text() + "/desk").status, 404);
    as(dan);
    EXPECT_EQ(at_desk(about_carla).row.owner.id, dan);
}

TEST_P(Opened, an_earlier_contact_that_nobody_noted_counts)
{
    auto const shown =
        at_desk(opened(R"(,"earlier":[{"at":"2026-09-28T09:00:00Z","channel":"phone","text":"No answer"}])"));
    EXPECT_EQ(to_rfc3339(shown.row.opened), "2026-09-28T09:00:00Z");
    EXPECT_THAT(steps(shown.row.id), ElementsAre("earlier_contact", "opened", "promised"));
}

TEST_P(Opened, the_same_address_is_the_same_customer)
{
    auto const first = at_desk(opened()), second = at_desk(opened());
    EXPECT_EQ(first.customer->id, second.customer->id);
    EXPECT_EQ(second.customer->open_cases, 2);
}

TEST_P(Opened, what_it_names_must_be_there)
{
    EXPECT_THAT(desk->post("/cases", R"({"subject":"x","touchpoint":"0000000000009"})").faults(),
                ElementsAre("touchpoint:no_such_touchpoint"));
    EXPECT_THAT(desk->post("/cases", R"({"subject":" "})").faults(), ElementsAre("subject:blank"));
    EXPECT_THAT(desk->post("/cases", R"({"subject":"x","earlier":[{"at":"2030-01-01T00:00:00Z"}]})").faults(),
                ElementsAre("earlier:not_yet"));
}

TEST_P(Opened, many_at_once_wait_for_nobody_and_each_has_its_own_number)
{
    NewCase form;
    form.subject = "Card lost";
    form.touchpoint = lost_card;
    constexpr int threads = 4, each = 70; // more than one block of numbers
    std::vector<std::jthread> clerks;
    for (int i = 0; i < threads; ++i)
        clerks.emplace_back([&] {
            for (int n = 0; n < each; ++n) {
                auto const ticket = desk_room->ticket();
                EXPECT_TRUE(store().write([&](db::Transaction& tx) {
                    return desk_room->open(tx, ticket, form, {}, std::nullopt, clock.now());
                }));
            }
        });
    clerks.clear();
    EXPECT_EQ(store().read([](db::Transaction& tx) {
        return tx.integer("select count(distinct number) from live_case").value();
    }),
              threads * each);
}

class Thread : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Thread);

TEST_P(Thread, a_message_goes_out_after_ten_seconds_and_can_be_taken_back_until_then)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const first = write(id, R"({"kind":"message_out","text":"We block it now."})").read<EntryWritten>();
    EXPECT_EQ(*first.goes_out, clock.now() + Span::seconds(10));
    pass(Span::seconds(9));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + first.id.text(), {}, "").status, 204);
    pass(Span::seconds(10));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_EQ(at_desk(id).drafts.front().text, "We block it now.");
    auto const second = write(id, R"({"kind":"message_out","text":"We have blocked it."})").read<EntryWritten>();
    pass(Span::seconds(10));
    ASSERT_THAT(posted, SizeIs(1));
    EXPECT_EQ(posted.front().text, "We have blocked it.");
    EXPECT_EQ(posted.front().from_name, "Anna");
    EXPECT_EQ(desk->ask("DELETE", "/cases/" + id.text() + "/messages/" + second.id.text(), {}, "").status, 409);
}

TEST_P(Thread, a_note_never_goes_out)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_FALSE(write(id, R"({"kind":"note","text":"Sounds upset."})").read<EntryWritten>().goes_out);
    pass(Span::hours(1));
    EXPECT_THAT(posted, IsEmpty());
    EXPECT_THAT(write(id, R"({"text":"Which is it?"})").faults(), ElementsAre("kind:required"));
}

TEST_P(Thread, the_target_pauses_only_once_the_question_has_really_gone_out)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry =
        write(id, R"({"kind":"message_out","text":"Where was it?","asks":true})").read<EntryWritten>().id;
    pass(Span::seconds(10));
    EXPECT_EQ(at_desk(id).row.state, State::open);
    EXPECT_FALSE(at_desk(id).standing->paused_since);
    store().write([&](db::Transaction& tx) { desk_room->gone_out(tx, id, entry, "<a@b>", clock.now()); });
    EXPECT_EQ(at_desk(id).row.state, State::waiting_for_customer);
    EXPECT_TRUE(at_desk(id).standing->paused_since);
    auto const ticket = desk_room->ticket();
    store().write([&](db::Transaction& tx) {
        return desk_room->receive(tx, id, ticket, {.channel = Channel::mail, .text = "In the bus."}, clock.now());
    });
    EXPECT_EQ(at_desk(id).row.state, State::open);
    EXPECT_TRUE(at_desk(id).row.customer_waits);
}

TEST_P(Thread, what_cannot_be_sent_says_so_and_can_be_tried_again)
{
    no_post = Refusal{"no_post", "No mail server.", ""};
    CaseId const id = opened(R"(,"keep":true)");
    auto const entry = write(id, R"({"kind":"message_out","text":"Hello"})").read<EntryWritten>().id;
    pass(Span::seconds(10));
    EXPECT_THAT(steps(id), Contains("not_delivered"));
    no_post.reset();
    EXPECT_EQ(desk->post("/cases/" + id.text() + "/messages/" + entry.text() + "/delivery", "").status, 204);
    EXPECT_THAT(posted, SizeIs(1));
}

TEST_P(Thread, whoever_was_overtaken_is_told_and_may_send_anyway)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const seen = at_desk(id).thread.back().id;
    as(bo);
    write(id, R"({"kind":"message_out","text":"From Bo"})");
    as(anna);
    std::string const mine = R"({"kind":"message_out","text":"From Anna","seen":")" + seen.text() + '"';
    auto const refused = write(id, mine + '}');
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(refused.faults(), ElementsAre("answered_meanwhile"));
    EXPECT_EQ(write(id, mine + R"(,"anyway":true})").status, 200);
}

TEST_P(Thread, drafts_are_kept_per_person_and_two_windows_both_keep_their_text)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const where = "/cases/" + id.text() + "/drafts/message_out";
    EXPECT_EQ(desk->ask("PUT", where, {}, R"({"text":"one","version":0})").read<DraftShown>().version, 1);
    auto const other = desk->ask("PUT", where, {}, R"({"text":"two","version":0})");
    EXPECT_EQ(other.status, 412);
    EXPECT_THAT(other.body, ::testing::HasSubstr("one"));
    as(bo);
    EXPECT_THAT(at_desk(id).drafts, IsEmpty());
    EXPECT_EQ(at_desk(id).writing.front().name, "Anna Berg");
}

class Handed : public DeskRoutes
{
  protected:
    api::testing::Answer offer(CaseId id, EmployeeId to)
    {
        return desk->post("/cases/" + id.text() + "/handoff",
                          R"({"to":")" + to.text() + R"(","reason":"Knows the branch"})");
    }
    api::testing::Answer answer(CaseId id, std::string const& json)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/handoff", {}, json);
    }
};
REGARD_ON_EVERY_ENGINE(Handed);

TEST_P(Handed, the_giver_answers_for_it_until_the_receiver_accepts)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(offer(id, bo).status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    EXPECT_EQ(at_desk(id).handoff->to.name, "Bo Berg");
    as(bo);
    EXPECT_TRUE(at_desk(id).may.accept);
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
    EXPECT_FALSE(at_desk(id).handoff);
}

TEST_P(Handed, a_refusal_needs_a_reason_and_goes_back)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    as(bo);
    EXPECT_THAT(answer(id, R"({"answer":"refuse"})").faults(), ElementsAre("reason:reason_missing"));
    EXPECT_EQ(answer(id, R"({"answer":"refuse","reason":"Not ours"})").status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    EXPECT_THAT(steps(id), Contains("refused"));
}

TEST_P(Handed, after_three_refusals_or_a_day_the_lead_owns_it)
{
    CaseId const thrice = opened(R"(,"keep":true)"), late = opened(R"(,"keep":true)");
    for (int i = 0; i < 3; ++i) {
        as(anna);
        offer(thrice, bo);
        as(bo);
        answer(thrice, R"({"answer":"refuse","reason":"Not ours"})");
    }
    as(anna);
    offer(late, bo);
    pass(Span::hours(23));
    EXPECT_EQ(at_desk(late).row.owner.id, anna);
    pass(Span::hours(2));
    EXPECT_EQ(at_desk(late).row.owner.id, carla);
    EXPECT_EQ(at_desk(thrice).row.owner.id, carla);
}

TEST_P(Handed, coming_back_to_a_team_is_a_bounce)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, dan);
    as(dan);
    answer(id, R"({"answer":"accept"})");
    EXPECT_EQ(at_desk(id).row.bounces, 0);
    offer(id, anna);
    as(anna);
    answer(id, R"({"answer":"accept"})");
    EXPECT_EQ(at_desk(id).row.bounces, 1);
}

TEST_P(Handed, nobody_else_can_answer_and_two_offers_at_once_are_refused)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    EXPECT_EQ(offer(id, carla).status, 409);
    as(carla);
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 403);
}

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

class Escalated : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Escalated);

TEST_P(Escalated, a_case_climbs_by_an_employees_or_the_customers_word_and_is_answered_and_settled)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const where = "/cases/" + id.text() + "/escalations";
    EXPECT_THAT(desk->post(where, R"({"reason":" "})").faults(), ElementsAre("reason:blank"));
    EXPECT_EQ(desk->post(where, R"({"reason":"The card office does not answer"})").status, 200);
    auto const raised = at_desk(id).escalations.front();
    EXPECT_EQ(raised.reason, "The card office does not answer");
    auto const says = [&](std::string const& json) {
        return desk->ask("PUT", where + '/' + raised.id.text(), {}, json).status;
    };
    EXPECT_EQ(says(R"({"text":"I call them now"})"), 200);
    EXPECT_EQ(says(R"({"text":"They answered","settles":true})"), 200);
    EXPECT_THAT(steps(id), ElementsAre("opened", "promised", "escalated", "escalation_answered", "settled"));
    EXPECT_TRUE(
        store().write([&](db::Transaction& tx) { return desk_room->escalate(tx, id, "Nobody calls", clock.now()); }));
    EXPECT_THAT(at_desk(id).escalations, SizeIs(2));
    as(dan);
    EXPECT_EQ(desk->post(where, R"({"reason":"x"})").status, 404);
}

class Erased : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Erased);

TEST_P(Erased, the_words_go_and_the_case_stays)
{
    CaseId const id = opened(R"(,"keep":true,"remedy":"A new card")");
    write(id, R"({"kind":"note","text":"Eva sounds upset"})");
    auto const customer = at_desk(id).customer->id;
    store().read([&](db::Transaction& tx) {
        auto const kept = kept_of_customers(tx, {&customer, 1}).text;
        EXPECT_THAT(kept, ::testing::HasSubstr("I lost it"));
        EXPECT_THAT(kept, ::testing::Not(::testing::HasSubstr("upset")));
    });
    store().write([&](db::Transaction& tx) { erase_customer(tx, customer); });
    auto const shown = at_desk(id);
    for (Entry const& entry : shown.thread)
        EXPECT_EQ(entry.text, "");
    EXPECT_EQ(shown.row.subject, "");
    EXPECT_FALSE(shown.remedy);
    EXPECT_THAT(steps(id), ElementsAre("opened", "promised"));
    EXPECT_THAT(list("search=lost&which=all"), IsEmpty());
}

class Seen : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Seen);

TEST_P(Seen, only_by_the_owners_team_and_those_above)
{
    CaseId const id = opened(R"(,"keep":true)");
    as(dan);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/desk").status, 404);
    EXPECT_EQ(write(id, R"({"kind":"note","text":"x"})").status, 404);
    EXPECT_THAT(list(), IsEmpty());
    as(carla);
    EXPECT_THAT(list(), ElementsAre(id));
}

TEST_P(Seen, a_restricted_case_only_by_those_named)
{
    CaseId const id = opened(R"(,"keep":true,"restricted":true)");
    as(carla);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/desk").status, 404);
    EXPECT_THAT(list(), IsEmpty());
    as(anna);
    EXPECT_THAT(list(), ElementsAre(id));
}

TEST_P(Seen, a_case_is_found_by_what_was_said_only_by_those_who_may_see_it)
{
    CaseId const id = opened(R"(,"keep":true)");
    opened();
    write(id, R"({"kind":"note","text":"She was at the Ærøskøbing ferry"})");
    EXPECT_THAT(list("search=aeroskob&which=all"), ElementsAre(id));
    EXPECT_THAT(list("search=holm+lost"), SizeIs(2));
    as(dan);
    EXPECT_THAT(list("search=ferry&which=all"), IsEmpty());
    as(anna);
    desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + dan.text() + R"(","reason":"x"})");
    as(dan);
    EXPECT_THAT(list("search=ferry"), ElementsAre(id));
}

TEST_P(Seen, lists_go_by_time_left_page_by_page)
{
    std::vector<CaseId> all;
    for (int i = 0; i < 7; ++i) {
        all.push_back(opened());
        clock.advance(Span::minutes(10));
    }
    as(carla);
    std::vector<CaseId> found;
    std::string cursor;
    for (int pages = 0; pages < 4; ++pages) {
        auto const page = desk->get("/desk/cases?limit=2" + cursor).read<api::Page<CaseRow>>();
        for (CaseRow const& row : page.items)
            found.push_back(row.id);
        cursor = page.next ? "&cursor=" + *page.next : "";
        EXPECT_EQ(page.next.has_value(), pages < 3);
    }
    EXPECT_EQ(found, all);
}

TEST_P(Seen, today_has_what_is_mine_and_for_leads_who_has_how_much)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const mine = desk->get("/desk/today").read<Today>();
    EXPECT_EQ(mine.mine.front().id, id);
    EXPECT_FALSE(mine.leads);
    as(carla);
    auto const hers = desk->get("/desk/today").read<Today>();
    EXPECT_TRUE(hers.leads);
    ASSERT_THAT(hers.load, SizeIs(2));
    EXPECT_EQ(hers.load.front().open, 1);
}
}
}
