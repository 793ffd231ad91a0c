// Self-checks as their makers, readers and those who answer meet them.
#include "features/selfcheck/room_for_test.h"
#include "ground/api/page.h"

#include <gmock/gmock.h>

namespace regard::selfcheck
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Endpoints : public SelfCheckRoom
{};
REGARD_ON_EVERY_ENGINE(Endpoints);
}

TEST_P(Endpoints, from_invitation_to_result)
{
    auto const check = make();
    EXPECT_EQ(check.state, State::open);
    EXPECT_EQ(check.links.size(), 3u);

    be_nobody();
    auto const asked = desk_->get("/public/selfchecks/" + token_of(check, Group::frontline)).read<Questionnaire>();
    EXPECT_EQ(asked.group, Group::frontline);
    ASSERT_EQ(asked.questions.size(), 8u);
    EXPECT_EQ(asked.questions[0].text,
              "“Report a lost card”: when this goes wrong for a customer, who answers for it?");
    EXPECT_EQ(asked.questions[0].options[0].text, "Cards");
    EXPECT_EQ(asked.questions[1].kind, QuestionKind::case_);
    EXPECT_THAT(asked.questions[1].text, HasSubstr("May you give it back right now?"));

    answer(check, Group::leaders, 10, 0);
    answer(check, Group::leads, 3, 0);
    answer(check, Group::frontline, 40, 2, "Change number ");

    auto const done = closed(check);
    EXPECT_EQ(done.state, State::closed);
    EXPECT_TRUE(done.links.empty());
    EXPECT_EQ(done.participation->at("leaders"), 10);
    EXPECT_EQ(done.participation->at("leads"), std::nullopt);
    auto const& result = done.result.value();
    EXPECT_EQ(result.groups[1].state, GroupState::too_few);
    ASSERT_FALSE(result.gaps.empty());
    Gap const& gap = result.gaps.front();
    EXPECT_THAT(gap.between, ElementsAre(Group::leaders, Group::frontline));
    EXPECT_FALSE(gap.groups.contains("leads"));
    EXPECT_THAT(gap.evidence, HasSubstr("10 and 40 answers"));
    EXPECT_FALSE(gap.next_step.empty());
    EXPECT_LT(result.questions[0].agreement.at("leaders"), 0.2);
    ASSERT_EQ(result.texts.size(), 1u);
    EXPECT_EQ(result.texts[0].question, "One small thing to change this month");
    EXPECT_EQ(result.texts[0].items.size(), 40u);
}

TEST_P(Endpoints, nothing_is_shown_while_it_is_open)
{
    auto const check = make();
    auto const before = desk_->get("/selfchecks/" + check.id.text()).body;
    answer(check, Group::leaders, 10, 0, "words");
    EXPECT_EQ(desk_->get("/selfchecks/" + check.id.text()).body, before);
}

TEST_P(Endpoints, a_group_below_five_gives_not_even_its_words)
{
    auto const check = make();
    answer(check, Group::leaders, 4, 0, "secret words");
    auto const done = closed(check);
    EXPECT_EQ(done.participation->at("leaders"), std::nullopt);
    EXPECT_TRUE(done.result->texts.empty());
    EXPECT_TRUE(done.result->questions.empty());
    EXPECT_EQ(rows("select count(*) from selfcheck_text"), 0);
    EXPECT_EQ(rows("select count(*) from selfcheck_figure"), 0);
}

TEST_P(Endpoints, closing_ends_answering_and_cannot_be_done_twice)
{
    auto const check = make();
    closed(check);
    be_nobody();
    EXPECT_EQ(desk_->get("/public/selfchecks/" + token_of(check, Group::leads)).status, 410);
    EXPECT_EQ(send(token_of(check, Group::leads), answers(0, new_browser())).status, 410);
    be_lead();
    EXPECT_EQ(desk_->post("/selfchecks/" + check.id.text() + "/closing", "").status, 409);
    EXPECT_EQ(desk_->get("/selfchecks/" + check.id.text() + "/card.svg?group=leads").status, 410);
}

TEST_P(Endpoints, it_closes_by_itself_when_its_last_day_has_ended)
{
    auto const check = make();
    answer(check, Group::leaders, 6, 0);
    clock_.set(instant_from_rfc3339("2026-04-01T00:00:00Z").value()); // the maker lives in UTC
    be_nobody();
    EXPECT_EQ(desk_->get("/public/selfchecks/" + token_of(check, Group::leads)).status, 410);
    run_due(); // puts it on its schedule
    clock_.advance(Span::minutes(15));
    run_due();
    be_reader();
    auto const done = desk_->get("/selfchecks/" + check.id.text()).read<SelfCheck>();
    EXPECT_EQ(done.state, State::closed);
    EXPECT_EQ(done.participation->at("leaders"), 6);
}

TEST_P(Endpoints, one_browser_answers_once_and_another_link_does_not_know_it)
{
    auto const first = make(), second = make();
    auto const browser = new_browser();
    EXPECT_EQ(send(token_of(first, Group::leads), answers(0, browser)).status, 204);
    auto const again = send(token_of(first, Group::leads), answers(1, browser));
    EXPECT_EQ(again.status, 409);
    EXPECT_THAT(again.faults(), ElementsAre("answered_already"));
    EXPECT_EQ(send(token_of(second, Group::leads), answers(0, browser)).status, 204);
}

TEST_P(Endpoints, a_link_that_travels_is_stopped)
{
    auto const check = make(wish(5, 5, 0));
    answer(check, Group::leaders, 10, 0);
    auto const more = send(token_of(check, Group::leaders), answers(0, new_browser()));
    EXPECT_EQ(more.status, 409);
    EXPECT_THAT(more.faults(), ElementsAre("group_full"));
}

TEST_P(Endpoints, links_and_cards_are_for_those_who_may_make_one)
{
    auto const check = make();
    be_reader();
    EXPECT_TRUE(desk_->get("/selfchecks/" + check.id.text()).read<SelfCheck>().links.empty());
    EXPECT_EQ(desk_->get("/selfchecks/" + check.id.text() + "/card.svg?group=leads").status, 403);
    EXPECT_EQ(desk_->post("/selfchecks", wish()).status, 403);
    EXPECT_EQ(desk_->post("/selfchecks/" + check.id.text() + "/closing", "").status, 403);
    be_nobody();
    EXPECT_EQ(desk_->get("/selfchecks/" + check.id.text()).status, 401);
    EXPECT_EQ(desk_->get("/selfchecks").status, 401);
}

TEST_P(Endpoints, the_card_is_a_picture_with_the_link_and_no_markup_of_others)
{
    std::string body = wish();
    body.replace(body.find("Spring"), 6, "<script>&\\\"");
    auto const check = make(body);
    auto const card = desk_->get("/selfchecks/" + check.id.text() + "/card.svg?group=leads");
    EXPECT_EQ(card.status, 200);
    EXPECT_EQ(card.type, "image/svg+xml");
    EXPECT_TRUE(card.body.find(check.links.at("leads")) != std::string::npos);
    EXPECT_TRUE(card.body.find("&lt;script&gt;&amp;&quot;") != std::string::npos);
    EXPECT_TRUE(card.body.find("<script") == std::string::npos);
    EXPECT_EQ(desk_->get("/selfchecks/" + check.id.text() + "/card.svg?group=customers").status, 422);
}

TEST_P(Endpoints, the_list_comes_page_by_page_newest_first)
{
    std::vector<SelfCheckId> made;
    for (int i = 0; i < 3; ++i) {
        made.push_back(make().id);
        clock_.advance(Span::minutes(1));
    }
    auto const first = desk_->get("/selfchecks?limit=2").read<api::Page<SelfCheckLine>>();
    ASSERT_EQ(first.items.size(), 2u);
    EXPECT_EQ(first.items[0].id, made[2]);
    auto const second = desk_->get("/selfchecks?limit=2&cursor=" + first.next.value()).read<api::Page<SelfCheckLine>>();
    ASSERT_EQ(second.items.size(), 1u);
    EXPECT_EQ(second.items[0].id, made[0]);
    EXPECT_FALSE(second.next);
}

TEST_P(Endpoints, the_journal_knows_of_making_and_closing_and_nothing_of_answering)
{
    auto const check = make();
    answer(check, Group::leaders, 5, 0);
    closed(check);
    auto const lines =
        store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "selfcheck", check.id.value); });
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].verb, "selfcheck.made");
    EXPECT_EQ(lines[1].verb, "selfcheck.closed");
}

TEST_P(Endpoints, the_same_making_sent_twice_makes_one)
{
    auto const first = desk_->post("/selfchecks", wish(), {{"Idempotency-Key", "k1"}});
    auto const second = desk_->post("/selfchecks", wish(), {{"Idempotency-Key", "k1"}});
    EXPECT_EQ(first.body, second.body);
    EXPECT_EQ(rows("select count(*) from selfcheck"), 1);
}

TEST_P(Endpoints, danish_is_spoken_where_it_was_asked_for)
{
    std::string body = wish();
    body.replace(body.find("\"en\""), 4, "\"da\"");
    auto const check = make(body);
    be_nobody();
    auto const asked = desk_->get("/public/selfchecks/" + token_of(check, Group::frontline)).read<Questionnaire>();
    EXPECT_THAT(asked.questions[1].text, HasSubstr("Må du give dem tilbage"));
    answer(check, Group::leaders, 10, 0);
    answer(check, Group::frontline, 40, 2);
    closed(check);
    desk_->who.language = "da";
    auto const done = desk_->get("/selfchecks/" + check.id.text()).read<SelfCheck>();
    ASSERT_FALSE(done.result->gaps.empty());
    EXPECT_THAT(done.result->gaps[0].evidence, HasSubstr("svarer"));
}

TEST_P(Endpoints, hostile_answers_are_refused_and_change_nothing)
{
    auto const check = make();
    auto const address = "/public/selfchecks/" + token_of(check, Group::leaders);
    struct
    {
        char const* what;
        std::string body;
        int status;
    } const table[]{
        {"nothing", "", 415},
        {"no JSON", "{", 422},
        {"a list", "[]", 422},
        {"no browser", R"({"answers":[]})", 422},
        {"a short browser", R"({"browser":"x","answers":[{"question":"good_faith","value":"backed"}]})", 422},
        {"an unknown member", R"({"browser":"0123456789abcdef","answers":[],"name":"Anna"})", 422},
        {"no answers", R"({"browser":"0123456789abcdef","answers":[]})", 422},
        {"one answer of nine",
         R"({"browser":"0123456789abcdef","answers":[{"question":"good_faith","value":"backed"}]})", 422},
        {"SQL", R"({"browser":"0123456789abcdef","answers":[{"question":"'; drop table selfcheck; --","value":"x"}]})",
         422},
        {"too long a text", to_json(answers(0, new_browser(), std::string(1'001, 'x'))), 422},
        {"a NUL", to_json(answers(0, new_browser(), std::string("a\0b", 3))), 422},
    };
    be_nobody();
    for (auto const& bad : table)
        EXPECT_EQ(desk_->post(address, bad.body).status, bad.status) << bad.what;
    EXPECT_EQ(rows("select sum(answers) from selfcheck_group"), 0);
    EXPECT_EQ(rows("select count(*) from selfcheck_mark"), 0);
}

TEST_P(Endpoints, links_that_are_none_lead_nowhere)
{
    make();
    be_nobody();
    for (std::string const& token :
         {std::string("x"), std::string(43, 'A'), std::string(2'000, 'A'), std::string("%C3%A9"), std::string("%27--")})
        EXPECT_EQ(desk_->get("/public/selfchecks/" + token).status, 404) << token;
    EXPECT_EQ(send(std::string(43, 'A'), answers(0, new_browser())).status, 404);
}

TEST_P(Endpoints, bad_wishes_are_refused_at_their_field)
{
    struct
    {
        char const *part, *instead, *fault;
    } const table[]{
        {"\"Spring\"", "\" \"", "name:blank"},
        {"[\"Report a lost card\"]", "[]", "steps:too_few"},
        {"[\"Cards\",\"Branches\"]", "[\"Cards\"]", "teams:too_few"},
        {"2026-03-31", "31/3", "closes:not_a_date"},
        {"2026-03-31", "2026-03-01", "closes:already_past"},
        {"\"en\"", "\"fr\"", "language:not_a_choice"},
        {"\"leaders_expected\":10", "\"leaders_expected\":3", "leaders_expected:group_too_small"},
        {"\"leaders_expected\":10", "\"leaders_expected\":-1", "leaders_expected:too_small"},
    };
    for (auto const& bad : table) {
        std::string body = wish();
        body.replace(body.find(bad.part), std::string_view(bad.part).size(), bad.instead);
        auto const answer = desk_->post("/selfchecks", body);
        EXPECT_EQ(answer.status, 422) << bad.fault;
        EXPECT_THAT(answer.faults(), ElementsAre(bad.fault));
    }
}
}
