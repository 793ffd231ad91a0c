#include "features/customer_pages/customer_pages_for_test.h"

#include <gmock/gmock.h>

namespace regard::customer_pages
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

class CasePages : public CustomersBrowser
{
  protected:
    desk::State state(CaseId id)
    {
        return store().read([&](db::Transaction& tx) { return desk::glimpse(tx, id)->state; });
    }
    void resolve(CaseId id)
    {
        auto const answer = desk->ask("PUT", "/cases/" + id.text() + "/state", {},
                                      R"({"state":"resolved","resolution":"The second charge was given back"})");
        ASSERT_LT(answer.status, 300) << answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(CasePages);
}

TEST_P(CasePages, a_plain_link_shows_state_date_and_next_step_alone)
{
    CaseId const id = begun();
    written(id, "We look into the hotel", desk::EntryKind::message_out);
    std::string const page = body(link_of(id));
    EXPECT_THAT(page, HasSubstr("We are working on it"));
    EXPECT_THAT(page, HasSubstr("We promised an answer by"));
    EXPECT_THAT(page, HasSubstr("October 2026"));
    for (char const* hidden : {"Charged twice", "hotel", "Anna", "Eva", "holm"})
        EXPECT_THAT(page, Not(HasSubstr(hidden))) << hidden;
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_LT(page.size() + get("/customer-pages.css").body.size(), 30'000u);
}

TEST_P(CasePages, what_was_said_is_shown_after_the_digits)
{
    CaseId const id = begun();
    written(id, "We look into the hotel", desk::EntryKind::message_out);
    written(id, "She is a nuisance", desk::EntryKind::note);
    std::string const link = link_of(id);
    open_door(link);
    std::string const page = body(link);
    for (char const* shown : {"Charged twice", "The hotel was charged twice.", "We look into the hotel",
                              "Anna from Cards answers for your case", "Anna wrote to you"})
        EXPECT_THAT(page, HasSubstr(shown)) << shown;
    EXPECT_THAT(page, Not(HasSubstr("nuisance"))) << "a note never reaches a customer";
    EXPECT_THAT(page, Not(HasSubstr("Berg"))) << "first names alone";
    cookie = "somebody's";
    EXPECT_THAT(body(link), Not(HasSubstr("hotel")));
}

TEST_P(CasePages, the_customer_writes_and_it_stays_text)
{
    CaseId const id = begun();
    std::string const link = link_of(id);
    auto const sent = send(link + "/reply", {{"text", "<img src=x onerror=alert(1)>"}}, {{"<b>.html", "<script>"}});
    EXPECT_THAT(sent.header("location"), HasSubstr("said=replied"));
    EXPECT_THAT(send(link + "/reply", {{"text", "  "}}).body, HasSubstr("Write something first"));
    EXPECT_EQ(send("/c/nothing/reply", {{"text", "x"}}).status, 404);
    open_door(link);
    std::string const page = body(link);
    EXPECT_THAT(page, HasSubstr("&lt;img src=x onerror=alert(1)&gt;"));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
    EXPECT_THAT(page, HasSubstr("&lt;b&gt;.html"));
}

TEST_P(CasePages, what_is_written_here_ends_the_waiting_as_a_mail_does)
{
    CaseId const id = begun();
    auto const asked = desk->post("/cases/" + id.text() + "/messages",
                                  R"({"kind":"message_out","text":"Which hotel?","asks":true,"channel":"phone"})");
    ASSERT_LT(asked.status, 300) << asked.body;
    EXPECT_EQ(state(id), desk::State::waiting_for_customer);
    clock.advance(Span::hours(2));
    std::string const link = link_of(id);
    EXPECT_THAT(send(link + "/reply", {{"text", "The one at the harbour"}}).header("location"),
                HasSubstr("said=replied"));
    EXPECT_EQ(state(id), desk::State::open);
    auto const standing = store().read([&](db::Transaction& tx) { return promises->standing(tx, id, clock.now()); });
    EXPECT_FALSE(standing->paused_since) << "the clock runs again";
    auto const thread = store().read([&](db::Transaction& tx) { return desk::thread_of(tx, id); });
    EXPECT_TRUE(std::ranges::any_of(thread, [](desk::Entry const& entry) {
        return entry.kind == desk::EntryKind::message_in && entry.text == "The one at the harbour";
    }));
}

TEST_P(CasePages, files_are_served_as_attachments_behind_the_door_alone)
{
    CaseId const id = begun();
    std::string const link = link_of(id);
    send(link + "/reply", {{"text", "Here"}}, {{"bill.html", "<script>alert(1)</script>"}});
    auto const thread = store().read([&](db::Transaction& tx) { return desk::thread_of(tx, id); });
    std::string const file = link + "/files/" + thread.back().files.at(0).id.text();
    EXPECT_EQ(get(file).status, 404);
    open_door(link);
    auto const answer = get(file);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.type, "application/octet-stream");
    EXPECT_THAT(answer.header("content-disposition"), HasSubstr("attachment"));
    EXPECT_EQ(get(link + "/files/" + id_text(77)).status, 404);
}

TEST_P(CasePages, each_button_is_there_when_it_is_time_and_does_what_it_says)
{
    CaseId const id = begun();
    std::string const link = link_of(id);
    EXPECT_THAT(body(link), HasSubstr("/escalation"));
    EXPECT_THAT(body(link), Not(HasSubstr("/confirmation")));
    EXPECT_THAT(press(link + "/confirmation").header("location"), HasSubstr("said=not_possible"));
    EXPECT_THAT(press(link + "/escalation").header("location"), HasSubstr("said=escalated"));
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return promises->escalations(tx, id).size(); }), 1u);
    resolve(id);
    EXPECT_THAT(body(link), HasSubstr("/confirmation"));
    EXPECT_THAT(press(link + "/reopening", "text=It%20is%20not").header("location"), HasSubstr("said=reopened"));
    EXPECT_EQ(state(id), desk::State::open);
    resolve(id);
    EXPECT_THAT(press(link + "/rating", "mark=5&text=Good").header("location"), HasSubstr("said=rated"));
    EXPECT_EQ(marks, std::vector<int>{5});
    EXPECT_THAT(press(link + "/confirmation").header("location"), HasSubstr("said=confirmed"));
    EXPECT_EQ(state(id), desk::State::confirmed);
}

TEST_P(CasePages, ask_for_a_mark_with_one_click_and_a_link_in_a_mail_records_nothing)
{
    CaseId const id = begun();
    resolve(id);
    rated.asks = true;
    std::string const link = link_of(id);
    EXPECT_THAT(body(link), HasSubstr("aria-label=\"4: well\""));
    std::string const chosen = body(link + "?mark=4");
    EXPECT_THAT(chosen, HasSubstr("★★★★☆"));
    EXPECT_THAT(chosen, HasSubstr("name=\"mark\" value=\"4\""));
    EXPECT_THAT(chosen, Not(HasSubstr("value=\"3\"")));
    EXPECT_TRUE(marks.empty()) << "a program that follows links in mails gives no mark";
    EXPECT_EQ(press(link + "/rating", "mark=6").status, 422);
    EXPECT_THAT(body(link + "?mark=9"), HasSubstr("aria-label=\"1: not at all\"")) << "as if none were chosen";
    rated = {.mark = 4, .wants_sentence = true};
    EXPECT_THAT(body(link), HasSubstr("In a sentence"));
}

TEST_P(CasePages, ask_by_mail_with_a_line_for_each_mark)
{
    CaseId const id = begun();
    ASSERT_TRUE(store().write([&](db::Transaction& tx) { return pages->ask_rating(tx, id, false, clock.now()); }));
    Letter const& letter = letters.back();
    EXPECT_EQ(letter.to, "eva@holm.example");
    for (char const* line : {"very well: https://desk.example/c/", "?mark=5\n", "?mark=1\n"})
        EXPECT_THAT(letter.text, HasSubstr(line));
}

TEST_P(CasePages, ask_for_words_to_show_with_a_box_for_each_place)
{
    CaseId const id = begun();
    resolve(id);
    rated = {.mark = 5, .wants_words = true};
    std::string const link = link_of(id);
    EXPECT_THAT(body(link), Not(HasSubstr("name=\"website\"")));
    EXPECT_THAT(press(link + "/words", "text=Splendid&name=full&print=on").header("location"),
                HasSubstr("said=digits_first"));
    EXPECT_TRUE(words.empty()) << "whoever came by the address alone does not speak for the customer";
    open_door(link);
    EXPECT_THAT(body(link), HasSubstr("name=\"website\""));
    press(link + "/words", "text=Splendid&name=first&print=on");
    ASSERT_EQ(words.size(), 1u);
    EXPECT_EQ(words[0].text, "Splendid");
    EXPECT_TRUE(words[0].in_print && !words[0].on_website);
    EXPECT_TRUE(words[0].name == WordsToShow::Name::first);
}

TEST_P(CasePages, a_merged_case_goes_on_where_it_was_merged_into_for_the_same_customer_alone)
{
    CaseId const one = begun(), two = begun();
    std::string const link = link_of(one);
    auto const merge = [&](CaseId from, CaseId into) {
        auto const answer =
            desk->ask("PUT", "/cases/" + from.text() + "/merge", {}, R"({"into":")" + into.text() + "\"}");
        ASSERT_LT(answer.status, 300) << answer.body;
    };
    merge(one, two);
    std::string const page = body(link);
    EXPECT_THAT(page, HasSubstr("goes on here, together with your case"));
    EXPECT_THAT(page, HasSubstr("We are working on it"));
    EXPECT_THAT(press(link + "/escalation").header("location"), HasSubstr("said=escalated"));
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return promises->escalations(tx, two).size(); }), 1u);

    auto form = good_form();
    form["email"] = "ole@berg.example";
    form["name"] = "Ole Berg";
    form["touchpoint"] = lost_card.text();
    send("/start", form);
    CaseId const strangers = store().read([](db::Transaction& tx) {
        return desk::cases_of(tx, *customers::find_by_address(tx, "ole@berg.example"), 1).at(0);
    });
    CaseId const mine = begun();
    std::string const other = link_of(mine);
    merge(mine, strangers);
    EXPECT_THAT(body(other), Not(HasSubstr("goes on here"))) << "nothing of another customer's case is shown";
}

TEST_P(CasePages, words_that_are_shown_can_be_taken_back_on_every_page_and_for_as_long_as_they_are)
{
    CaseId const id = begun();
    rated.shown_until = clock.now() + Span::days(730);
    std::string const link = link_of(id);
    std::string const restriction = "/cases/" + id.text() + "/restriction";
    ASSERT_LT(desk->ask("PUT", restriction, {}, R"({"reason":"Fraud"})").status, 300);
    EXPECT_THAT(body(link), HasSubstr("/words-back"));
    ASSERT_LT(desk->post(restriction + "/end", R"({"reason":"Over"})").status, 300);
    auto const a_day_passes = [&] {
        std::optional<Instant> after{Instant{INT64_MIN}};
        while (after)
            after = store().write([&](db::Transaction& tx) { return pages->forget_links(tx, clock.now(), *after); });
    };
    clock.advance(Span::days(600));
    a_day_passes();
    EXPECT_EQ(press(link + "/renewal").status, 200);
    EXPECT_THAT(body(link_in_last_letter()), HasSubstr("/words-back"));
    rated.shown_until.reset();
    a_day_passes();
    EXPECT_EQ(press(link + "/renewal").status, 404);
}

TEST_P(CasePages, stand_once_below_every_mail)
{
    CaseId const id = begun();
    auto const mailed = [&](std::string const& text) {
        return store().write([&](db::Transaction& tx) { return pages->as_mailed(tx, id, "en", text, clock.now()); });
    };
    EXPECT_THAT(mailed("We look into it."), HasSubstr("We look into it.\n\n"));
    EXPECT_THAT(mailed("We look into it."), HasSubstr("https://desk.example/c/"));
    EXPECT_EQ(mailed("Here it stands: https://desk.example/c/abc"), "Here it stands: https://desk.example/c/abc")
        << "it says so itself";
}

TEST_P(CasePages, what_was_typed_stays_when_it_cannot_be_taken)
{
    CaseId const id = begun();
    std::string const link = link_of(id);
    Files files;
    for (int i = 0; i < 11; ++i)
        files.emplace_back("a.txt", "x");
    auto const too_many = send(link + "/reply", {{"text", "My whole story & more"}}, files);
    EXPECT_EQ(too_many.status, 422);
    EXPECT_THAT(too_many.body, HasSubstr(">My whole story &amp; more</textarea>"));
    EXPECT_THAT(too_many.body, HasSubstr("at most ten files"));
    std::string const long_story(100'001, 'x');
    EXPECT_THAT(send(link + "/reply", {{"text", long_story}}).body, HasSubstr(long_story));
    resolve(id);
    std::string const long_reason(2'001, 'y');
    auto const too_long = press(link + "/reopening", "text=" + long_reason);
    EXPECT_EQ(too_long.status, 422);
    EXPECT_THAT(too_long.body, HasSubstr(long_reason));
    for (int i = 0; i < 61; ++i)
        get(link);
    auto const too_fast = send(link + "/reply", {{"text", "My whole story"}});
    EXPECT_EQ(too_fast.status, 429);
    EXPECT_THAT(too_fast.body, HasSubstr(">My whole story</textarea>"));
    EXPECT_THAT(press(link + "/reopening", "text=Still+broken").body, HasSubstr(">Still broken</textarea>"));
}

TEST_P(CasePages, a_restricted_case_says_nothing_of_itself)
{
    auto const answer = desk->post("/cases", R"({"subject":"Charged twice","text":"The hotel","kind":"complaint",)"
                                             R"("restricted":true,"customer":{"email":"eva@holm.example"}})");
    ASSERT_EQ(answer.status, 201) << answer.body;
    std::string const link = link_of(last_case());
    open_door(link);
    std::string const page = body(link);
    EXPECT_THAT(page, HasSubstr("Your case is being looked at"));
    for (char const* hidden : {"Charged", "hotel", "Anna", "promised", "Fraud"})
        EXPECT_THAT(page, Not(HasSubstr(hidden))) << hidden;
    std::string const action = "action=\"" + link + '/';
    auto const actions = [&](std::string const& shown) {
        std::vector<std::string> found;
        for (auto at = shown.find(action); at != shown.npos; at = shown.find(action, at + 1))
            found.push_back(shown.substr(at + action.size(), shown.find('"', at + action.size()) - at - action.size()));
        return found;
    };
    EXPECT_THAT(actions(page), ::testing::ElementsAre("reply")) << "open";
    resolve(last_case());
    EXPECT_THAT(actions(body(link)), ::testing::ElementsAre("reply")) << "solved looks the same";
}

TEST_P(CasePages, speak_danish_to_who_reads_danish)
{
    std::string const link = link_of(begun());
    language = "da-DK,en;q=0.5";
    std::string const page = body(link);
    EXPECT_THAT(page, HasSubstr("lang=\"da\""));
    EXPECT_THAT(page, HasSubstr("Vi arbejder på det"));
}
}
