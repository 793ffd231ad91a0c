#include "base/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::text
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Names, are_compared_in_small_letters_of_every_alphabet_we_know)
{
    EXPECT_EQ(lowered("ÅSE Müller-ØRSTED"), "åse müller-ørsted");
    EXPECT_EQ(lowered("ŁÓDŹ Ÿ Žižek İstanbul ĸ"), "łódź ÿ žižek istanbul ĸ");
    EXPECT_EQ(lowered("ΑΘΗΝΑ МОСКВА ЀЏ × 東京"), "αθηνα москва ѐџ × 東京");
}

TEST(Names, are_searched_without_accents)
{
    EXPECT_EQ(folded("Åse Müller"), "ase muller");
    EXPECT_EQ(folded("Kærgård Sørensen Groß Þór"), "kaergard sorensen gross thor");
    EXPECT_EQ(folded("Łódź Čapek Œuvre Ĳssel"), "lodz capek oeuvre ijssel");
    EXPECT_EQ(folded("Rene\u0301"), "rene");
    EXPECT_EQ(folded("3 × 東京 ÷"), "3 × 東京 ÷");
}

TEST(Names, are_kept_without_stray_blanks)
{
    EXPECT_EQ(tidied("  Anna \t  Holm\u00A0\n"), "Anna Holm");
    EXPECT_EQ(tidied(" \n "), "");
}

TEST(Names, have_words_each_once)
{
    EXPECT_THAT(words_of("Anna-Marie O'Neil <anna.oneil@bank.example>"),
                ElementsAre("anna", "marie", "oneil", "bank", "example"));
    EXPECT_THAT(words_of("東京 Søholt, søholt"), ElementsAre("東京", "soholt"));
    EXPECT_THAT(words_of(" - . ' "), IsEmpty());
}

TEST(Words, are_told_with_where_they_stand)
{
    std::string_view const text = "  Åse O'Neil, nr. 7";
    std::vector<std::pair<std::string_view, std::string>> found;
    for (Word const& word : words_in(text))
        found.emplace_back(text.substr(word.begin, word.end - word.begin), word.folded);
    EXPECT_THAT(found, ElementsAre(std::pair("Åse", "ase"), std::pair("O'Neil", "oneil"), std::pair("nr", "nr"),
                                   std::pair("7", "7")));
}
}
