#include "features/feedback/feedback_for_test.h"

namespace regard::feedback
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

class AskingCustomers : public FeedbackRoom
{};
REGARD_ON_EVERY_ENGINE(AskingCustomers);
}

TEST_P(AskingCustomers, once_after_each_resolution_and_reminded_once)
{
    CaseId const id = resolved();
    EXPECT_THAT(asked, ElementsAre(Pair(id, Asking::first)));
    pass(Span::days(6));
    EXPECT_EQ(asked.size(), 1u);
    pass(Span::days(1));
    EXPECT_THAT(asked, ElementsAre(Pair(id, Asking::first), Pair(id, Asking::reminder)));
    pass(Span::days(60));
    EXPECT_EQ(asked.size(), 2u);
}

TEST_P(AskingCustomers, never_after_an_answer)
{
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 4));
    pass(Span::days(30));
    EXPECT_EQ(asked.size(), 1u);
    EXPECT_FALSE(standing(id).asks);
}

TEST_P(AskingCustomers, anew_for_a_case_that_came_back_and_not_for_its_old_resolution)
{
    CaseId const id = resolved();
    ASSERT_TRUE(rate(id, 2, "Still no card"));
    state(id, R"({"state":"open","reason":"It never came"})");
    EXPECT_FALSE(standing(id).asks) << "it is open";
    clock.advance(Span::hours(1));
    resolve(id);
    EXPECT_EQ(asked.size(), 2u);
    EXPECT_TRUE(standing(id).asks);
    ASSERT_TRUE(rate(id, 5));
    auto const items = desk->get("/cases/" + id.text() + "/feedback").read<CaseFeedbackList>().items;
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].mark, 5);
    EXPECT_EQ(items[1].mark, 2);
}

TEST_P(AskingCustomers, reminds_of_no_resolution_that_was_undone)
{
    CaseId const id = resolved();
    state(id, R"({"state":"open","reason":"It never came"})");
    pass(Span::days(30));
    EXPECT_EQ(asked.size(), 1u);
}

TEST_P(AskingCustomers, leaves_spam_duplicates_merged_and_restricted_cases_alone)
{
    CaseId const spam = opened(), duplicate = opened(), withdrawn = opened(), from = opened(), into = opened();
    state(spam, R"({"state":"closed","closed_as":"spam"})");
    state(duplicate, R"({"state":"closed","closed_as":"duplicate"})");
    state(withdrawn, R"({"state":"closed","closed_as":"withdrawn"})");
    ASSERT_LT(desk->ask("PUT", "/cases/" + from.text() + "/merge", {}, R"({"into":")" + into.text() + "\"}").status,
              300);
    follow_journal();
    CaseId const hidden = resolved(R"(,"restricted":true)");
    EXPECT_THAT(asked, IsEmpty());
    for (CaseId const id : {spam, duplicate, withdrawn, from, hidden}) {
        EXPECT_FALSE(standing(id).asks);
        EXPECT_EQ(rate(id, 5).error().code, "not_asked");
    }
}

TEST_P(AskingCustomers, waits_on_the_page_alone_where_no_letter_can_go)
{
    reachable = false;
    CaseId const id = resolved();
    EXPECT_TRUE(standing(id).asks);
    reachable = true;
    pass(Span::days(30));
    EXPECT_THAT(asked, IsEmpty()) << "who was not asked is not reminded";
}

TEST_P(AskingCustomers, follows_the_settings)
{
    settle(R"({"asks":true,"remind_after_days":0,"testimonials":false,"testimonial_days":365})");
    resolved();
    pass(Span::days(30));
    EXPECT_EQ(asked.size(), 1u) << "no reminder";
    settle(R"({"asks":false,"remind_after_days":7,"testimonials":false,"testimonial_days":365})");
    CaseId const id = resolved();
    EXPECT_EQ(asked.size(), 1u);
    EXPECT_EQ(rate(id, 3).error().code, "not_asked");
}

TEST_P(AskingCustomers, the_same_line_of_the_journal_twice_asks_once)
{
    CaseId const id = resolved();
    auto const lines = store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "case", id.value); });
    store().write([&](db::Transaction& tx) { feedback->follow(tx, lines, clock.now()); });
    EXPECT_EQ(asked.size(), 1u);
}
}
