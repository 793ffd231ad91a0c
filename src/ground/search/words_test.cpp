#include "ground/search/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::fulltext
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(SearchWords, are_folded_and_each_counts_once)
{
    EXPECT_THAT(words_to_index("Gebyr, GEBYR på Københavns-kortet!"),
                ElementsAre("gebyr", "pa", "kobenhavns", "kortet"));
    EXPECT_THAT(words_to_index(" -- * ' \" "), IsEmpty());
    EXPECT_EQ(words_to_index(std::string(59, 'a') + "éé").at(0).size(), 60u);
}

TEST(SearchWords, that_are_too_long_are_cut_at_a_whole_character)
{
    std::string long_word;
    for (int i = 0; i < 40; ++i)
        long_word += "東";
    EXPECT_EQ(words_to_index(long_word).at(0).size(), 60u);
    EXPECT_EQ(words_to_index("a" + long_word).at(0).size(), 58u);
}

TEST(SearchExpression, has_words_and_reach_in_each_engines_notation)
{
    Query const query{.words = "Card fée", .any = Tokens{"u1", "o2"}, .all = {"sopen"}};
    EXPECT_EQ(fts5_expression(query, Where::anywhere),
              R"({head body} : ("card" AND "fee") AND reach : ("_u1" OR "_o2") AND reach : ("_sopen"))");
    EXPECT_EQ(fts5_expression(query, Where::heads),
              R"(head : ("card" AND "fee") AND reach : ("_u1" OR "_o2") AND reach : ("_sopen"))");
    EXPECT_EQ(tsquery_expression(query, Where::anywhere), "'card' & 'fee' & ('_u1' | '_o2') & ('_sopen')");
    EXPECT_EQ(tsquery_expression(query, Where::heads), "'card':A & 'fee':A & ('_u1' | '_o2') & ('_sopen')");
}

TEST(SearchExpression, marks_the_word_that_is_still_typed_unless_it_is_one_letter)
{
    Query query{.words = "card fe", .last_is_beginning = true};
    EXPECT_EQ(fts5_expression(query, Where::anywhere), R"({head body} : ("card" AND "fe"*))");
    EXPECT_EQ(tsquery_expression(query, Where::heads), "'card':A & 'fe':A*");
    query.words = "card f";
    EXPECT_EQ(tsquery_expression(query, Where::anywhere), "'card' & 'f'");
}

TEST(SearchExpression, never_takes_anything_typed_for_syntax)
{
    Query const query{.words = R"(NOT body:x* "a" OR (b) ^c NEAR/2 {d} ' & !e \)"};
    EXPECT_EQ(
        fts5_expression(query, Where::anywhere),
        R"({head body} : ("not" AND "body" AND "x" AND "a" AND "or" AND "b" AND "c" AND "near" AND "2" AND "d" AND "e"))");
    EXPECT_EQ(tsquery_expression(query, Where::anywhere),
              "'not' & 'body' & 'x' & 'a' & 'or' & 'b' & 'c' & 'near' & '2' & 'd' & 'e'");
}

TEST(SearchReach, is_told_in_tokens_and_nothing_else)
{
    EXPECT_EQ(token('u', 33), "u0000000000011");
    EXPECT_EQ(reach_text({"u1", "o2"}), "_u1 _o2 ");
    for (char const* bad : {"", "U1", "a b", "a'", "_a", "å"})
        EXPECT_THROW(reach_text({bad}), std::logic_error) << bad;
}

TEST(SearchPhrase, stands_where_its_words_follow_each_other)
{
    EXPECT_TRUE(stands_in("Please: give me my CARD back!", {"my", "card", "back"}));
    EXPECT_FALSE(stands_in("my back card", {"my", "card", "back"}));
}
}
