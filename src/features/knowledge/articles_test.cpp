// What we know, how it is found, and who knows.
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

class Articles : public KnowledgeRoom
{
  protected:
    ArticleId draft(std::string const& title, std::string const& text, std::string const& more = {})
    {
        return ArticleId::from(made("/articles", R"({"title":")" + title + R"(","text":")" + text + '"' + more + '}'))
            .value();
    }
    Article article(ArticleId id)
    {
        auto const answer = desk->get("/articles/" + id.text());
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<Article>();
    }
    api::testing::Answer put(ArticleId id, std::string const& what, std::string const& json)
    {
        return desk->ask("PUT", "/articles/" + id.text() + what,
                         {{"If-Match", '"' + std::to_string(article(id).version) + '"'}}, json);
    }
    ArticleId published(std::string const& title, std::string const& text, std::string const& more = {})
    {
        auto const id = draft(title, text, more);
        auto const answer = put(id, "/state", R"({"state":"published"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return id;
    }
    std::vector<std::string> titles(std::string const& query)
    {
        std::vector<std::string> found;
        for (ArticleRow const& row : desk->get("/articles?" + query).read<api::Page<ArticleRow>>().items)
            found.push_back(row.title);
        return found;
    }
};
REGARD_ON_EVERY_ENGINE(Articles);
}

TEST_P(Articles, are_drafts_for_those_who_write_until_they_are_published)
{
    as(anna, "editor");
    auto const id = draft("Blocking a card", "Call the number on the back");
    as(bo);
    EXPECT_EQ(desk->get("/articles/" + id.text()).status, 404);
    EXPECT_THAT(titles("state=draft"), IsEmpty());
    as(anna, "editor");
    EXPECT_THAT(titles("state=draft"), ElementsAre("Blocking a card"));
    ASSERT_EQ(put(id, "/state", R"({"state":"published"})").status, 200);
    as(bo);
    EXPECT_EQ(article(id).text, "Call the number on the back");
    EXPECT_FALSE(article(id).may_change);
    EXPECT_THAT(titles("search=block"), ElementsAre("Blocking a card"));
}

TEST_P(Articles, keep_every_version_and_do_not_overwrite_what_was_changed_meanwhile)
{
    as(anna, "editor");
    auto const id = published("Blocking a card", "Call");
    ASSERT_EQ(put(id, "", R"({"title":"Blocking a card","text":"Use the app"})").status, 200);
    EXPECT_EQ(desk->ask("PUT", "/articles/" + id.text(), {{"If-Match", "\"1\""}}, R"({"title":"x","text":"y"})").status,
              412);
    auto const all = desk->get("/articles/" + id.text() + "/versions").read<ArticleVersions>().items;
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].text, "Use the app");
    EXPECT_EQ(all[1].text, "Call");
}

TEST_P(Articles, made_of_a_note_are_read_by_its_writer_when_they_are_published)
{
    auto const one = about_lost_cards("The number on the back is worn off");
    as(dan);
    ASSERT_EQ(answer(one.id, R"({"outcome":"made_article","text":"It is also in the app, under Help"})").status, 200);
    auto const id = *note(one.id).article;
    auto const drafted = article(id);
    EXPECT_EQ(drafted.row.title, "The number on the back is worn off");
    EXPECT_EQ(drafted.row.owner->id, dan);
    EXPECT_THAT(drafted.row.touchpoints, SizeIs(1));
    EXPECT_TRUE(drafted.may_change) << "whoever answered keeps it true";
    EXPECT_FALSE(drafted.may_publish);
    as(anna);
    auto const seen = desk->get("/field-notes/" + one.id.text()).header("ETag");
    as(carla, "lead");
    ASSERT_EQ(put(id, "/state", R"({"state":"published"})").status, 200);
    as(anna);
    EXPECT_NE(desk->get("/field-notes/" + one.id.text()).header("ETag"), seen) << "a page that is open reads it again";
    EXPECT_EQ(note(one.id).steps.back().kind, StepKind::published);
    EXPECT_THAT(article(id).made_of, SizeIs(1));
}

TEST_P(Articles, made_of_a_note_from_a_case_say_what_was_answered_and_nothing_of_the_case)
{
    CaseId const from = opened(R"(,"keep":true)");
    auto const one = written(R"({"text":"Eva Holm is in hospital","case_id":")" + from.text() + "\"}");
    as(carla);
    ASSERT_EQ(
        answer(one.id, R"({"outcome":"made_article","text":"A card can be sent elsewhere\nAsk for a courier"})").status,
        200);
    auto const drafted = article(*note(one.id).article);
    EXPECT_EQ(drafted.row.title, "A card can be sent elsewhere");
    EXPECT_EQ(drafted.text, "A card can be sent elsewhere\nAsk for a courier");
}

TEST_P(Articles, are_found_from_a_case_by_what_its_customer_said)
{
    as(anna, "editor");
    published("Blocking a lost card", "When a customer lost a card abroad, block it and send another by courier");
    published("Mortgage rates", "Rates are set each Thursday by the committee");
    draft("Lost card abroad, a draft", "courier courier");
    as(anna);
    CaseId const id = CaseId::from(made("/cases", R"({"subject":"Lost abroad","text":"My card was lost abroad, can a )"
                                                  R"(courier bring another?","channel":"phone","customer":)"
                                                  R"({"name":"Eva Holm"},"keep":true})"))
                          .value();
    auto const similar = desk->get("/cases/" + id.text() + "/similar").read<Similar>();
    ASSERT_THAT(similar.articles, SizeIs(1));
    EXPECT_EQ(similar.articles[0].title, "Blocking a lost card");
    as(dan);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/similar").status, 404);
}

TEST_P(Articles, notes_and_cases_like_a_text_are_found_as_far_as_one_may_see_them)
{
    opened(R"(,"keep":true)");
    auto const one = about_lost_cards("Customers who lost their card cannot find the hotline");
    auto const similar = [&] {
        return desk->post("/similar", R"({"text":"The hotline for a lost card cannot be found"})").read<Similar>();
    };
    ASSERT_THAT(similar().notes, SizeIs(1));
    EXPECT_EQ(similar().notes[0].row.id, one.id);
    EXPECT_THAT(similar().cases, SizeIs(1));
    as(dan);
    EXPECT_THAT(similar().notes, SizeIs(1));
    EXPECT_THAT(similar().cases, IsEmpty()) << "of another team";
    EXPECT_THAT(desk->get("/field-notes/" + one.id.text() + "/similar").read<Similar>().notes, IsEmpty());
}

TEST_P(Articles, say_whether_they_helped_once_a_person_and_case)
{
    as(anna, "editor");
    auto const id = published("Blocking a card", "Call");
    auto const helped = [&](std::string const& json) {
        EXPECT_EQ(desk->post("/articles/" + id.text() + "/verdicts", json).status, 200);
    };
    helped(R"({"helped":true})");
    helped(R"({"helped":true})");
    as(bo);
    helped(R"({"helped":false})");
    EXPECT_EQ(article(id).row.helped, 1);
    EXPECT_EQ(article(id).row.did_not, 1);
    EXPECT_EQ(article(id).mine, false);
}

TEST_P(Articles, are_looked_at_again_on_their_day_and_their_owner_is_reminded_once)
{
    as(anna, "editor");
    auto const id = published("Blocking a card", "Call", R"(,"review_on":"2026-10-05")");
    EXPECT_THAT(titles("due=true"), IsEmpty());
    clock.advance(Span::days(5));
    worker->run_due();
    clock.advance(Span::days(1));
    worker->run_due();
    EXPECT_THAT(titles("due=true"), ElementsAre("Blocking a card"));
    store().read([&](db::Transaction& tx) {
        std::vector<EmployeeId> told;
        for (events::Line const& line : events::Journal::of(tx, "article", id.value))
            for (Concerned const& one : concerned_by(tx, line))
                told.push_back(one.who);
        EXPECT_THAT(told, ElementsAre(anna));
    });
    ASSERT_EQ(put(id, "/review", R"({"review_on":"2027-10-05"})").status, 200);
    EXPECT_THAT(titles("due=true"), IsEmpty());
}

TEST_P(Articles, and_answers_show_who_knows_by_name_from_three_on)
{
    as(dan);
    for (int i = 0; i < 3; ++i) {
        as(anna);
        auto const one = about_lost_cards("Question " + std::to_string(i));
        auto const known = desk->get("/experts?touchpoint=" + lost_card.text());
        EXPECT_THAT(known.read<Experts>().items, IsEmpty());
        as(dan);
        ASSERT_EQ(answer(one.id, R"({"outcome":"answered","text":"So"})").status, 200);
    }
    auto const known = desk->get("/experts?touchpoint=" + lost_card.text());
    ASSERT_THAT(known.read<Experts>().items, SizeIs(1));
    EXPECT_EQ(known.read<Experts>().items[0].id, dan);
    EXPECT_EQ(known.body, R"({"items":[{"id":")" + dan.text() + R"(","name":"Dan Berg"}]})")
        << "no figures beside names";
}
}
