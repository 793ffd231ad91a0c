#include "features/feedback/feedback_for_test.h"

namespace regard::feedback
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class Answers : public FeedbackRoom
{
  protected:
    std::vector<int> marks(std::string const& query = {})
    {
        std::vector<int> found;
        for (Rating const& one : desk->get("/feedback" + query).read<api::Page<Rating>>().items)
            found.push_back(one.mark);
        return found;
    }
    CaseFeedback on_case(CaseId id)
    {
        return desk->get("/cases/" + id.text() + "/feedback").read<CaseFeedbackList>().items.at(0);
    }

    // Whom the journal names as the one to see to it: they are told.
    EmployeeId closer_told(CaseId id)
    {
        auto const lines = store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "case", id.value); });
        for (auto line = lines.rbegin(); line != lines.rend(); ++line)
            if (line->verb == "case.rated")
                return {line->number("loop")};
        return {};
    }
    std::vector<Loop> loops(std::string const& query = {})
    {
        return desk->get("/feedback/loops" + query).read<api::Page<Loop>>().items;
    }
    CustomerId eva()
    {
        return store().read([](db::Transaction& tx) { return *customers::find_by_address(tx, "eva@holm.example"); });
    }
    Result<void> consent(CaseId id, Consent const& wish)
    {
        return store().write([&](db::Transaction& tx) { return feedback->consent(tx, id, wish, clock.now()); });
    }
    std::vector<Testimonial> testimonials(std::string const& query = {})
    {
        return desk->get("/testimonials" + query).read<api::Page<Testimonial>>().items;
    }
};
REGARD_ON_EVERY_ENGINE(Answers);
}

TEST_P(Answers, are_given_once_and_a_sentence_may_follow_the_mark)
{
    CaseId const id = resolved();
    EXPECT_EQ(rate(id, 0).error().code, "no_such_mark");
    EXPECT_EQ(rate(id, 6).error().code, "no_such_mark");
    ASSERT_TRUE(rate(id, 4));
    EXPECT_TRUE(standing(id).wants_sentence);
    ASSERT_TRUE(rate(id, 1, "Quick and kind"));
    EXPECT_FALSE(standing(id).wants_sentence);
    EXPECT_EQ(rate(id, 5, "No, slow").error().code, "already_rated");
    auto const page = desk->get("/feedback").read<api::Page<Rating>>();
    ASSERT_EQ(page.items.size(), 1u);
    EXPECT_EQ(page.items[0].mark, 4) << "the first click stands";
    EXPECT_EQ(page.items[0].words, "Quick and kind");
    EXPECT_EQ(page.items[0].team->name, "Cards");
}

TEST_P(Answers, are_listed_page_by_page_to_those_who_may_see_the_cases)
{
    for (int const mark : {5, 1, 4, 3}) {
        CaseId const id = resolved();
        ASSERT_TRUE(rate(id, mark, mark == 3 ? "So-so" : ""));
    }
    EXPECT_THAT(marks(), ElementsAre(3, 4, 1, 5));
    EXPECT_THAT(marks("?lowest=4"), ElementsAre(4, 5));
    EXPECT_THAT(marks("?with_words=true"), ElementsAre(3));
    EXPECT_THAT(marks("?from=2026-10-02"), ElementsAre());
    EXPECT_THAT(marks("?team=" + bank.text()), ElementsAre(3, 4, 1, 5)) << "and all below";
    auto const first = desk->get("/feedback?limit=3").read<api::Page<Rating>>();
    ASSERT_TRUE(first.next);
    EXPECT_THAT(marks("?limit=3&cursor=" + *first.next), ElementsAre(5));
    as(dan);
    EXPECT_THAT(marks(), ElementsAre()) << "another team's";
}

TEST_P(Answers, belong_to_the_period_of_the_resolution_as_figures_count_them)
{
    CaseId const id = resolved();
    clock.advance(Span::days(3));
    ASSERT_TRUE(rate(id, 4, ""));
    EXPECT_THAT(marks("?from=2026-10-01&to=2026-10-01"), ElementsAre(4));
    EXPECT_THAT(marks("?from=2026-10-02&to=2026-10-05"), ElementsAre());
}

TEST_P(Answers, go_out_as_csv_without_formulas)
{
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 3, "=HYPERLINK(\"http://x\")"));
    std::string const body = desk->get("/feedback.csv").body;
    EXPECT_THAT(body, HasSubstr("'=HYPERLINK"));
    EXPECT_THAT(body, Not(HasSubstr("Anna"))) << "nobody's work is told apart";
}

TEST_P(Answers, that_are_low_come_back_to_the_lead_who_says_what_was_done)
{
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 2, "Nobody called"));
    EXPECT_TRUE(loops("?mine=true").empty()) << "Anna answered for it herself";
    EXPECT_EQ(closer_told(id), carla);
    as(carla, "lead");
    auto const mine = loops("?mine=true");
    ASSERT_EQ(mine.size(), 1u);
    EXPECT_EQ(mine[0].owner->id, carla);
    EXPECT_EQ(mine[0].words, "Nobody called");
    EXPECT_TRUE(on_case(id).may_close);
    std::string const target = "/feedback/loops/" + mine[0].id.text() + "/close";
    EXPECT_THAT(desk->post(target, R"({"done":" "})").faults(), ElementsAre("done:blank"));
    as(dan, "lead");
    EXPECT_EQ(desk->post(target, R"({"done":"Called"})").status, 404);
    as(carla, "lead");
    clock.advance(Span::hours(2));
    auto const closed = desk->post(target, R"({"done":"Called her, sent the card by courier"})").read<Loop>();
    EXPECT_EQ(closed.closed, clock.now());
    EXPECT_EQ(closed.closed_by->id, carla);
    EXPECT_EQ(desk->post(target, R"({"done":"Again"})").status, 409);
    EXPECT_TRUE(loops().empty());
    EXPECT_EQ(loops("?which=closed").size(), 1u);
    CaseFeedback const told = on_case(id);
    EXPECT_EQ(told.talk->done, "Called her, sent the card by courier") << "stands on the case, too";
    EXPECT_FALSE(told.may_close);
}

TEST_P(Answers, about_a_person_do_not_come_back_to_them)
{
    desk->who = api::testing::employee({"people.read", "people.write"});
    desk->ask("PATCH", "/units/" + bank.text(), {{"If-Match", "\"1\""}}, R"({"lead":")" + dan.text() + "\"}");
    as(anna);
    CaseId const id = resolved(R"(,"kind":"complaint","about":")" + carla.text() + '"');
    ASSERT_TRUE(rate(id, 1));
    as(carla, "lead");
    EXPECT_TRUE(loops().empty());
    as(dan, "lead");
    EXPECT_EQ(loops("?mine=true").size(), 1u);
}

TEST_P(Answers, of_delight_may_be_shown_with_consent_until_it_ends_or_is_taken_back)
{
    settle(R"({"asks":true,"remind_after_days":7,"testimonials":true,"testimonial_days":365})");
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 5, "Splendid"));
    EXPECT_TRUE(standing(id).wants_words);
    EXPECT_EQ(consent(id, {"Splendid", "en", NameShown::first_name, {}}).error().code, "place_missing");
    EXPECT_EQ(consent(id, {" ", "en", NameShown::none, {Place::print}}).error().code, "words_missing");
    ASSERT_TRUE(consent(id, {"Splendid", "en", NameShown::first_name, {Place::website, Place::print}}));
    as(carla, "focus_lead");
    auto const given = testimonials();
    ASSERT_EQ(given.size(), 1u);
    EXPECT_EQ(given[0].name, "Eva");
    EXPECT_THAT(given[0].places, ElementsAre(Place::website, Place::print));
    EXPECT_EQ(given[0].expires, clock.now() + Span::days(365));
    EXPECT_TRUE(testimonials("?place=inside_the_house").empty());
    clock.advance(Span::days(366));
    EXPECT_TRUE(testimonials().empty()) << "expired";
    EXPECT_EQ(testimonials("?all=true").size(), 1u);
}

TEST_P(Answers, shown_to_others_are_taken_back_by_the_customer_or_for_them)
{
    settle(R"({"asks":true,"remind_after_days":7,"testimonials":true,"testimonial_days":365})");
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 5));
    ASSERT_TRUE(consent(id, {"Splendid", "en", NameShown::none, {Place::print}}));
    EXPECT_TRUE(standing(id).words_shown_until);
    ASSERT_TRUE(store().write([&](db::Transaction& tx) { return feedback->withdraw(tx, id, clock.now()); }));
    as(carla, "focus_lead");
    EXPECT_TRUE(testimonials().empty());
    ASSERT_TRUE(consent(id, {"Splendid, still", "en", NameShown::none, {Place::print}})) << "may think again";
    auto const given = testimonials();
    ASSERT_EQ(given.size(), 1u);
    EXPECT_EQ(desk->ask("DELETE", "/testimonials/" + given[0].id.text(), {}, "").status, 204);
    EXPECT_TRUE(testimonials().empty());
}

TEST_P(Answers, that_are_shown_can_be_taken_back_whatever_became_of_the_case_meanwhile)
{
    settle(R"({"asks":true,"remind_after_days":7,"testimonials":true,"testimonial_days":730})");
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 5));
    ASSERT_TRUE(consent(id, {"Splendid", "en", NameShown::none, {Place::print}}));
    Instant const until = clock.now() + Span::days(730);
    state(id, R"({"state":"open","reason":"It broke again"})");
    EXPECT_EQ(standing(id).words_shown_until, until) << "opened again";
    clock.advance(Span::hours(1));
    resolve(id);
    EXPECT_EQ(standing(id).words_shown_until, until) << "solved anew";
    EXPECT_TRUE(standing(id).asks);
    settle(R"({"asks":false,"remind_after_days":7,"testimonials":false,"testimonial_days":730})");
    EXPECT_EQ(standing(id).words_shown_until, until) << "nobody is asked any more";
    ASSERT_TRUE(store().write([&](db::Transaction& tx) { return feedback->withdraw(tx, id, clock.now()); }));
    EXPECT_FALSE(standing(id).words_shown_until);
}

TEST_P(Answers, leave_marks_without_words_when_the_customer_goes)
{
    settle(R"({"asks":true,"remind_after_days":7,"testimonials":true,"testimonial_days":365})");
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 5, "I am Eva of Nordhavn"));
    ASSERT_TRUE(consent(id, {"I am Eva", "en", NameShown::full_name, {Place::print}}));
    auto const family = std::vector{eva()};
    auto const kept = store().read([&](db::Transaction& tx) { return kept_of_customers(tx, desk->who, family); });
    EXPECT_THAT(kept.text, HasSubstr("Nordhavn"));
    store().write([&](db::Transaction& tx) { erase_customer(tx, family[0]); });
    std::string const list = desk->get("/feedback").body;
    EXPECT_THAT(list, Not(HasSubstr("Nordhavn")));
    EXPECT_THAT(marks(), ElementsAre(5));
    as(carla, "focus_lead");
    EXPECT_TRUE(testimonials("?all=true").empty());
}
}
