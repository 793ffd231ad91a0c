#include "ground/api/said.h"

#include <array>
#include <gmock/gmock.h>

namespace regard::api
{
namespace
{
struct SaidRefusals : testing::Test
{
    std::array<EmbeddedFile, 2> const files{
        {{"da/refusals.json", R"({"busy": "Der er for travlt lige nu.", "reason_missing": "Sig hvorfor."})"},
         {"da/refusals_said.json",
          R"({"Say why: the customer reads it.": "Sig hvorfor: kunden læser det.", "It refuses:": "Den afviser:"})"}}};
    text::Catalogue const catalogue{files};
};
}

TEST_F(SaidRefusals, in_english_stay_as_they_are)
{
    EXPECT_EQ(said(catalogue, "en", {"busy", "Too much is going on.", ""}), "Too much is going on.");
}

TEST_F(SaidRefusals, of_one_code_are_told_apart_by_what_they_say)
{
    EXPECT_EQ(said(catalogue, "da", {"reason_missing", "Say why: the customer reads it.", ""}),
              "Sig hvorfor: kunden læser det.");
    EXPECT_EQ(said(catalogue, "da", {"reason_missing", "Say why.", ""}), "Sig hvorfor.");
}

TEST_F(SaidRefusals, keep_what_another_machine_said)
{
    EXPECT_EQ(said(catalogue, "da", {"not_done", "It refuses: 550 no such user: eva", ""}),
              "Den afviser: 550 no such user: eva");
}

TEST_F(SaidRefusals, that_nobody_put_into_the_language_are_said_in_english)
{
    EXPECT_EQ(said(catalogue, "da", {"strange", "This is strange.", ""}), "This is strange.");
}
}
