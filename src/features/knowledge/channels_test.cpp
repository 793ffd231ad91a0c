// Following, what is new, and the letter of the week.
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

class ChannelRoom : public KnowledgeRoom
{
  protected:
    api::testing::Answer follow(std::string const& json) { return desk->post("/channels", json); }
    std::string at_lost_card() { return R"({"kind":"touchpoint","touchpoint":")" + lost_card.text() + "\"}"; }
    std::vector<News> news() { return desk->get("/channels/news").read<api::Page<News>>().items; }
};
REGARD_ON_EVERY_ENGINE(ChannelRoom);
}

TEST_P(ChannelRoom, shows_what_is_new_in_what_one_follows_each_thing_once)
{
    as(bo);
    ASSERT_EQ(follow(at_lost_card()).status, 200);
    ASSERT_EQ(follow(R"({"kind":"word","word":"Hotline"})").status, 200);
    ASSERT_EQ(follow(R"({"kind":"person","person":")" + anna.text() + "\"}").status, 200);
    as(anna);
    auto const one = about_lost_cards("The hotline is never answered");
    clock.advance(Span::minutes(1));
    written(R"({"text":"Something else"})");
    as(dan);
    written(R"({"text":"Nothing they follow"})");
    as(bo);
    auto const all = news();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[1].note->id, one.id);
    EXPECT_THAT(all[1].because, ElementsAre("Lost card", "hotline", "Anna Berg"));
    EXPECT_THAT(all[0].because, ElementsAre("Anna Berg"));
}

TEST_P(ChannelRoom, is_each_readers_own_and_followed_once)
{
    as(bo);
    ASSERT_EQ(follow(at_lost_card()).status, 200);
    EXPECT_THAT(follow(at_lost_card()).body, HasSubstr("followed_already"));
    EXPECT_THAT(follow(R"({"kind":"word"})").body, HasSubstr("nothing_to_follow"));
    auto const all = desk->get("/channels").read<Channels>();
    ASSERT_THAT(all.items, SizeIs(1));
    as(anna);
    EXPECT_THAT(desk->get("/channels").read<Channels>().items, IsEmpty());
    EXPECT_EQ(desk->ask("DELETE", "/channels/" + all.items[0].id.text(), {}, "").status, 404);
    as(bo);
    EXPECT_EQ(desk->ask("DELETE", "/channels/" + all.items[0].id.text(), {}, "").status, 200);
}

TEST_P(ChannelRoom, says_nothing_of_who_wrote_an_anonymous_note_nor_when)
{
    as(bo);
    follow(at_lost_card());
    follow(R"({"kind":"person","person":")" + anna.text() + "\"}");
    as(anna);
    ASSERT_EQ(drop_in("We hang up", R"(,"touchpoint":")" + lost_card.text() + '"').status, 200);
    as(bo);
    EXPECT_THAT(news(), IsEmpty());
    next_morning();
    auto const all = news();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all[0].because, ElementsAre("Lost card"));
    EXPECT_EQ(to_rfc3339(all[0].at), "2026-10-02T00:00:00Z");
}

TEST_P(ChannelRoom, is_told_once_a_week_by_mail_until_one_wants_no_more)
{
    as(bo);
    follow(at_lost_card());
    as(anna);
    about_lost_cards("The hotline is never answered");
    pass(Span::days(5)); // the next Tuesday: Monday has passed
    worker->run_due();
    ASSERT_THAT(letters, SizeIs(1));
    EXPECT_EQ(letters[0].address, "Bo@bank.example");
    EXPECT_THAT(letters[0].text, HasSubstr("The hotline is never answered"));
    EXPECT_THAT(letters[0].text, HasSubstr("https://regard.example/knowledge/channels"));
    pass(Span::days(7));
    worker->run_due();
    EXPECT_THAT(letters, SizeIs(1)) << "nothing is new";
    about_lost_cards("The hotline plays music");
    as(bo);
    EXPECT_EQ(desk->ask("PUT", "/channels/digest", {}, R"({"weekly":false})").status, 200);
    pass(Span::days(7));
    worker->run_due();
    EXPECT_THAT(letters, SizeIs(1));
}

TEST_P(ChannelRoom, is_stopped_from_its_letter_without_signing_in)
{
    as(bo);
    follow(at_lost_card());
    as(anna);
    about_lost_cards("The hotline is never answered");
    pass(Span::days(5));
    ASSERT_THAT(letters, SizeIs(1));
    std::string const token = letters[0].stop.substr(letters[0].stop.rfind('/') + 1);
    EXPECT_EQ(letters[0].stop, "https://regard.example/api/v1/public/digests/" + token);
    EXPECT_THAT(letters[0].text, HasSubstr("https://regard.example/letter#token=" + token));
    desk->who = {};
    std::string const link = "/public/digests/" + token;
    EXPECT_TRUE(desk->get(link).read<Digest>().weekly) << "looking changes nothing";
    EXPECT_TRUE(desk->get(link).read<Digest>().weekly);
    for (std::string const& wrong : {std::string("0000"), std::string(token.size(), 'A')}) {
        EXPECT_EQ(desk->get("/public/digests/" + wrong).status, 410);
        EXPECT_EQ(desk->post("/public/digests/" + wrong, "").status, 410);
    }
    auto const clicked = desk->ask("POST", link, {{"Content-Type", "application/x-www-form-urlencoded"}},
                                   "List-Unsubscribe=One-Click"); // as a mail program does
    EXPECT_EQ(clicked.status, 200) << clicked.body;
    EXPECT_FALSE(desk->get(link).read<Digest>().weekly);
    EXPECT_EQ(desk->post(link, "").status, 200) << "twice is the same as once";
    as(anna);
    about_lost_cards("The hotline plays music");
    pass(Span::days(7));
    EXPECT_THAT(letters, SizeIs(1));
    as(bo);
    EXPECT_THAT(desk->get("/channels").read<Channels>().items, SizeIs(1)) << "what they follow stays";
    EXPECT_EQ(desk->ask("PUT", "/channels/digest", {}, R"({"weekly":true})").status, 200);
    as(anna);
    about_lost_cards("The hotline is answered");
    pass(Span::days(7));
    EXPECT_THAT(letters, SizeIs(2)) << "they may want it again";
}

TEST_P(ChannelRoom, whose_letter_could_not_be_sent_sends_it_later_and_once)
{
    as(bo);
    follow(at_lost_card());
    as(anna);
    about_lost_cards("The hotline is never answered");
    no_mail = Refusal{"no_post", "No mail server is set up yet.", ""};
    pass(Span::days(5));
    EXPECT_THAT(letters, IsEmpty());
    no_mail.reset();
    pass(Span::hours(1));
    pass(Span::hours(1));
    EXPECT_THAT(letters, SizeIs(1));
}
}
