#include "ground/text/catalogue.h"
#include "ground/text/number.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace regard::text
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr EmbeddedFile files[] = {
    {"en/diagnosis.json",
     R"({"bounce":{"title":"{{a}} and {{b}} toss cases","cases_one":"{{count}} case","cases_other":"{{count}} cases"},"only":"here"})"},
    {"da/diagnosis.json",
     R"({"bounce":{"title":"{{a}} og {{ b }} kaster sager","cases_one":"{{count}} sag","cases_other":"{{count}} sager"}})"},
};

TEST(Catalogue, says_a_sentence_with_its_arguments)
{
    Catalogue const catalogue(files);
    EXPECT_EQ(catalogue.say("da", "diagnosis.bounce.title", {{"a", "Kort"}, {"b", "{{a}}"}}),
              "Kort og {{a}} kaster sager");
    EXPECT_EQ(catalogue.say("en", "diagnosis.bounce.title", {{"a", "Cards"}}), "Cards and {{b}} toss cases");
}

TEST(Catalogue, chooses_the_plural_by_count)
{
    Catalogue const catalogue(files);
    EXPECT_EQ(catalogue.say("en", "diagnosis.bounce.cases", {{"count", 1}}), "1 case");
    EXPECT_EQ(catalogue.say("da", "diagnosis.bounce.cases", {{"count", 0}}), "0 sager");
    EXPECT_TRUE(catalogue.has("da", "diagnosis.bounce.cases"));
    EXPECT_FALSE(catalogue.has("da", "diagnosis.bounce"));
}

TEST(Catalogue, falls_back_on_english_and_then_throws_or_shows_the_key)
{
    EXPECT_EQ(Catalogue(files).say("da", "diagnosis.only"), "here");
    EXPECT_EQ(Catalogue(files).say("fr", "diagnosis.only"), "here");
    EXPECT_EQ(Catalogue(files).say("da", "diagnosis.nowhere"), "diagnosis.nowhere");
    EXPECT_THROW(Catalogue(files, Catalogue::Missing::throws).say("da", "diagnosis.nowhere"), std::logic_error);
}

TEST(Catalogue, names_what_two_languages_disagree_on)
{
    EXPECT_THAT(disagreements(Catalogue(files), "en", "da"), ElementsAre("diagnosis.only is missing in da"));
    constexpr EmbeddedFile differing[] = {{"en/a.json", R"({"x":"{{a}}"})"}, {"da/a.json", R"({"x":"{{b}}","y":""})"}};
    EXPECT_THAT(disagreements(Catalogue(differing), "en", "da"),
                ElementsAre("a.x has other placeholders in da", "a.y is missing in en"));
}

TEST(Catalogue, follows_the_browsers_languages)
{
    Catalogue const catalogue(files);
    EXPECT_EQ(catalogue.best_for("da-DK,da;q=0.9,en;q=0.5"), "da");
    EXPECT_EQ(catalogue.best_for("fr, en;q=0.5, da;q=0.1"), "en");
    for (auto const* header : {"", "*", "fr", ",,,;;", "-"})
        EXPECT_EQ(catalogue.best_for(header), "en") << header;
}

TEST(Catalogue, refuses_files_that_are_none)
{
    for (auto const* text : {"", "[]", "{\"a\":1}", "{\"a\":[\"b\"]}"}) {
        EmbeddedFile const file{"en/a.json", text};
        EXPECT_THROW(Catalogue({&file, 1}), std::logic_error) << text;
    }
}

TEST(Sentences, are_the_same_in_every_language)
{
    Catalogue const catalogue(embedded::sentences(), Catalogue::Missing::throws);
    EXPECT_THAT(catalogue.languages(), ElementsAre("da", "en"));
    for (auto const& language : catalogue.languages())
        EXPECT_THAT(disagreements(catalogue, "en", language), IsEmpty()) << language;
}

TEST(Numbers, are_written_as_people_of_the_language_do)
{
    EXPECT_EQ(number("en", 1234567.85, 1), "1,234,567.9");
    EXPECT_EQ(number("da", 1234567.85, 1), "1.234.567,9");
    EXPECT_EQ(number("en", -0.01, 1), "0.0");
    EXPECT_EQ(number("en", -999.5, 1), "\u2212999.5");
    EXPECT_EQ(whole("da", std::numeric_limits<std::int64_t>::min()), "\u22129.223.372.036.854.775.808");
    EXPECT_EQ(percent("en", 0.125, 1), "12.5%");
    EXPECT_EQ(percent("da", 0.125, 1), "12,5\u00A0%");
}

TEST(Money, is_written_as_people_of_the_language_do)
{
    EXPECT_EQ(money("en", {125050, "EUR"}), "€1,250.50");
    EXPECT_EQ(money("da", {125050, "DKK"}), "1.250,50\u00A0kr.");
    EXPECT_EQ(money("en", {125050, "DKK"}), "DKK\u00A01,250.50");
    EXPECT_EQ(money("en", {-5, "JPY"}), "JPY\u00A0\u22125");
}

TEST(Days, are_written_as_people_of_the_language_do)
{
    EXPECT_EQ(day("en", Date::of(2026, 3, 31)), "31 March 2026");
    EXPECT_EQ(day("da", Date::of(2026, 3, 1)), "1. marts 2026");
    EXPECT_EQ(time_of_day("en", 4, 5), "04:05");
    EXPECT_EQ(time_of_day("da", 14, 5), "14.05");
}
}
}
