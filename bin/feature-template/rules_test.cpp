#include "features/FEATURE/FEATURE.h"

#include <gtest/gtest.h>

namespace regard::FEATURE
{
Instant const noon = instant_from_rfc3339("2026-03-02T12:00:00Z").value();

TEST(Remark, is_kept_without_the_blanks_around_it)
{
    auto const remark = take_down("  the form asks twice \n", noon).value();
    EXPECT_EQ(remark.text, "the form asks twice");
    EXPECT_EQ(remark.at, noon);
}

TEST(Remark, a_blank_one_is_refused_and_names_the_field)
{
    for (char const* text : {"", " ", "\t\r\n"})
        EXPECT_EQ(take_down(text, noon).error(), (Refusal{"blank", "Write a few words.", "text"})) << text;
}
}
