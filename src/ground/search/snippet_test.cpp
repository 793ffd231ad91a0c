#include "ground/search/snippet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::fulltext
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// `[found]` for what was asked for.
std::string told(std::vector<Piece> const& pieces)
{
    std::string all;
    for (Piece const& piece : pieces)
        all += piece.found ? '[' + piece.text + ']' : piece.text;
    return all;
}
}

TEST(Snippet, marks_the_words_as_they_were_written)
{
    EXPECT_EQ(told(snippet("I lost my Kørekort.\n\nKOREKORT!", {"korekort", "lost"}, false)),
              "I [lost] my [Kørekort]. [KOREKORT]!");
    EXPECT_EQ(told(snippet("O'Neil's card", {"oneils"}, false)), "[O'Neil's] card");
    EXPECT_EQ(told(snippet("My cards", {"my", "car"}, true)), "[My] [cards]");
    EXPECT_EQ(told(snippet("My cards", {"my", "car"}, false)), "[My] cards");
}

TEST(Snippet, of_a_long_text_is_cut_between_words_around_the_first_found)
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "word" + std::to_string(i) + ' ';
    std::string const told_text = told(snippet(text, {"word50"}, false));
    EXPECT_TRUE(told_text.starts_with("… word45 word46")) << told_text;
    EXPECT_TRUE(told_text.find("[word50]") != std::string::npos && told_text.ends_with(" …")) << told_text;
    EXPECT_LE(told_text.size(), snippet_length + 20);
}

TEST(Snippet, keeps_marks_of_html_as_text_and_is_empty_where_nothing_is_found)
{
    EXPECT_THAT(snippet("<b>card</b>", {"card"}, false),
                ElementsAre(Piece{"<b>", false}, Piece{"card", true}, Piece{"</b>", false}));
    EXPECT_THAT(snippet("card", {"fee"}, false), IsEmpty());
    EXPECT_THAT(snippet("", {"fee"}, false), IsEmpty());
    EXPECT_THAT(snippet("card", {}, true), IsEmpty());
}
}
