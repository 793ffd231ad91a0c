#include "features/desk/suggestion_model.h"

#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Suggested : public DeskRoutes
{
  protected:
    CaseId said(std::string const& subject, std::string const& text, std::string const& more)
    {
        return CaseId::from(made("/cases", R"({"subject":")" + subject + R"(","text":")" + text + '"' + more + '}'))
            .value();
    }
    void three_stolen_cards()
    {
        for (char const* text : {"My wallet was stolen in Aarhus", "Stolen wallet, please block everything",
                                 "Somebody has stolen my purse and wallet"})
            said("Card stolen", text, R"(,"kind":"complaint","touchpoint":")" + lost_card.text() + '"');
    }
    Suggestions suggest(std::string const& text)
    {
        auto const answer = desk->post("/cases/suggest", R"({"subject":"","text":")" + text + "\"}");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<Suggestions>();
    }
};
REGARD_ON_EVERY_ENGINE(Suggested);

TEST_P(Suggested, what_the_nearest_agree_on)
{
    three_stolen_cards();
    said("Mortgage", "When is the interest rate fixed again", R"(,"kind":"question","keep":true)");
    auto const found = suggest("my WALLET has been stolen");
    ASSERT_TRUE(found.kind && found.touchpoint);
    EXPECT_EQ(found.kind->kind, Kind::complaint);
    EXPECT_EQ(found.touchpoint->name, "Lost card");
    EXPECT_DOUBLE_EQ(found.touchpoint->share, 1);
    EXPECT_FALSE(found.product);
    EXPECT_THAT(found.similar, SizeIs(3));
}

TEST_P(Suggested, nothing_where_it_is_unsure)
{
    said("Card stolen", "wallet", R"(,"kind":"complaint","keep":true)");
    said("Card stolen", "wallet", R"(,"kind":"request","keep":true)");
    auto const two = suggest("stolen wallet");
    EXPECT_FALSE(two.kind); // too few
    said("Card stolen", "wallet", R"(,"kind":"question","keep":true)");
    said("Card stolen", "wallet", R"(,"kind":"question","keep":true)");
    said("Card stolen", "wallet", R"(,"kind":"question","keep":true)");
    EXPECT_FALSE(suggest("stolen wallet blocked").touchpoint); // nobody said one
    auto const three = suggest("stolen wallet");
    ASSERT_TRUE(three.kind); // three of five agree
    EXPECT_EQ(three.kind->kind, Kind::question);
    EXPECT_FALSE(suggest("hello").kind);
    EXPECT_THAT(suggest("").similar, IsEmpty());
}

TEST_P(Suggested, on_a_case_only_what_it_does_not_say_yet)
{
    three_stolen_cards();
    CaseId const id = said("A stolen wallet", "It was stolen", R"(,"kind":"complaint","keep":true)");
    auto const found = desk->get("/cases/" + id.text() + "/suggestions").read<Suggestions>();
    EXPECT_FALSE(found.kind);
    EXPECT_EQ(found.touchpoint->id, lost_card);
    EXPECT_THAT(found.similar, SizeIs(3));
}

TEST_P(Suggested, by_cases_the_reader_may_see_alone)
{
    three_stolen_cards();
    as(dan);
    EXPECT_THAT(suggest("stolen wallet").similar, IsEmpty());
    EXPECT_EQ(desk->get("/cases/0000000000009/suggestions").status, 404);
}
}
}
