#include "features/principles/principles_for_test.h"

namespace regard::principles
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class WhatWeMean : public PrincipleRoutes
{
  protected:
    void SetUp() override
    {
        PrincipleRoutes::SetUp();
        if (IsSkipped())
            return;
        text_ = published();
        listen = text_.items.front().id;
        as(anna, "frontline");
    }
    static std::string links(PrincipleId id) { return "/principles/" + id.text() + "/links"; }
    static std::string of_case(std::int64_t number, std::string const& sentence = "As it should be")
    {
        return R"({"kind":"case","subject":")" + SubjectId{number}.text() + R"(","sentence":")" + sentence + "\"}";
    }
    PrincipleLink linked(std::int64_t number)
    {
        auto const answer = desk->post(links(listen), of_case(number));
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<PrincipleLink>();
    }
    std::vector<std::string> listed(std::string const& query = {})
    {
        std::vector<std::string> words;
        for (PrincipleLink const& one : desk->get(links(listen) + query).read<api::Page<PrincipleLink>>().items)
            words.push_back(one.words);
        return words;
    }
    int count() { return desk->get("/principle-uses").read<PrincipleUses>().items.front().count; }

    PrincipleText text_;
    PrincipleId listen;
};
REGARD_ON_EVERY_ENGINE(WhatWeMean);
}

TEST_P(WhatWeMean, a_case_shows_it_with_by_whom_and_in_what_way)
{
    auto const one = linked(7);
    EXPECT_EQ(one.title, "We listen to the end");
    EXPECT_EQ(one.words, "Case 7");
    EXPECT_EQ(one.by, "Anna");
    EXPECT_TRUE(one.mine);
    auto const on = desk->get("/principle-links?kind=case&subject=" + SubjectId{7}.text()).read<PrincipleLinks>();
    ASSERT_THAT(on.items, SizeIs(1));
    EXPECT_EQ(on.items.front().sentence, "As it should be");
    EXPECT_EQ(desk->get(links(listen), {{"Accept-Language", "da"}}).status, 200);
    EXPECT_THAT(verbs("case", 7), ElementsAre("case.principle_linked"));
    EXPECT_THAT(desk->post(links(listen), of_case(7)).faults(), ElementsAre("subject:already_exists"));
}

TEST_P(WhatWeMean, a_case_counts_once_whoever_linked_it)
{
    linked(7);
    linked(8);
    as(bo, "lead");
    linked(7);
    EXPECT_EQ(count(), 2);
    EXPECT_THAT(listed(), ElementsAre("Case 7", "Case 8", "Case 7"));
}

TEST_P(WhatWeMean, what_is_not_for_the_reader_is_neither_shown_nor_counted_nor_touched)
{
    restricted = {SubjectId{7}};
    linked(8);
    auto const hidden = linked(7);
    EXPECT_EQ(count(), 2);
    for (std::string const role : {"lead", "leader", "administrator", "auditor", "editor"}) {
        as(bo, role);
        EXPECT_EQ(count(), 1) << role;
        EXPECT_THAT(listed(), ElementsAre("Case 8")) << role;
        EXPECT_EQ(desk->get("/principle-links?kind=case&subject=" + SubjectId{7}.text()).status, 404) << role;
        EXPECT_EQ(desk->post(links(listen), of_case(7)).status, 404) << role;
        EXPECT_EQ(desk->ask("DELETE", "/principle-links/" + hidden.id.text(), {}, "").status, 404) << role;
    }
    EXPECT_THAT(verbs("principle", hidden.id.value), IsEmpty());
}

TEST_P(WhatWeMean, a_page_is_filled_past_what_is_not_for_the_reader)
{
    for (int number = 1; number <= 9; ++number) {
        linked(number);
        if (number % 3 != 0)
            restricted.insert(SubjectId{number});
    }
    as(bo, "lead");
    EXPECT_THAT(listed("?limit=2"), ElementsAre("Case 9", "Case 6"));
    auto const page = desk->get(links(listen) + "?limit=2").read<api::Page<PrincipleLink>>();
    EXPECT_THAT(listed("?limit=2&cursor=" + *page.next), ElementsAre("Case 3"));
    EXPECT_EQ(desk->get(links(listen) + "?cursor=nonsense").status, 400);
}

TEST_P(WhatWeMean, ones_own_is_taken_away_and_any_by_whoever_writes)
{
    auto const one = linked(7), other = linked(8);
    as(bo, "lead");
    EXPECT_EQ(desk->ask("DELETE", "/principle-links/" + one.id.text(), {}, "").status, 404);
    as(anna, "frontline");
    EXPECT_EQ(desk->ask("DELETE", "/principle-links/" + one.id.text(), {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/principle-links/" + one.id.text(), {}, "").status, 404);
    as(carla, "editor");
    EXPECT_EQ(desk->ask("DELETE", "/principle-links/" + other.id.text(), {}, "").status, 204);
    EXPECT_EQ(count(), 0);
}

TEST_P(WhatWeMean, what_is_not_there_is_refused)
{
    for (auto const& [json, status] : std::vector<std::pair<std::string, int>>{
             {"{}", 422},
             {R"({"kind":"","subject":"0000000000001","sentence":""})", 422},
             {R"({"kind":"case","subject":"?","sentence":""})", 422},
             {R"({"kind":"shoe","subject":"0000000000001","sentence":""})", 404},
             {of_case(5'000), 404},
             {of_case(7, std::string(301, 'x')), 422},
         })
        EXPECT_EQ(desk->post(links(listen), json).status, status) << json;
    EXPECT_EQ(desk->post(links(PrincipleId{1}), of_case(7)).status, 404);
    EXPECT_EQ(desk->get(links(PrincipleId{1})).status, 404);
}

TEST_P(WhatWeMean, stays_with_the_principle_in_the_next_version_and_ends_with_the_case)
{
    linked(7);
    as(carla, "editor");
    auto const next = begun(false);
    ASSERT_EQ(put(at(next) + "/publication", 1).status, 200);
    EXPECT_EQ(count(), 1);
    auto const last = begun(false);
    ASSERT_EQ(put(at(last), 1, R"({"items":[{"words":[{"language":"en","title":"a","text":"b"}]}]})").status, 200);
    ASSERT_EQ(put(at(last) + "/publication", 2).status, 200);
    EXPECT_THAT(listed(), ElementsAre("Case 7")) << "what it meant then can still be read";
    EXPECT_EQ(desk->post(links(listen), of_case(8)).status, 404) << "but it is in force no more";
    store().write([](db::Transaction& tx) { forget_links(tx, "case", SubjectId{7}); });
    EXPECT_THAT(listed(), IsEmpty());
}
}
