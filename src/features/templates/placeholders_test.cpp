#include "features/templates/placeholders.h"

#include <gmock/gmock.h>

namespace regard::templates
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Placeholders, are_found_with_blanks_around_them_and_those_nobody_knows_are_named_once)
{
    auto const names = placeholders_in("{{ customer.name }}, {{colour}} and {{colour}}").value();
    EXPECT_THAT(names, ElementsAre("customer.name", "colour", "colour"));
    EXPECT_THAT(unknown_among(names), ElementsAre("colour"));
}

TEST(Placeholders, one_that_does_not_end_is_refused)
{
    EXPECT_EQ(placeholders_in("Dear {{customer.name").error().code, "placeholder_open");
    EXPECT_EQ(placeholders_in("{{team}} {{").error().field, "text");
    EXPECT_THAT(placeholders_in("braces } } are { text }").value(), IsEmpty());
}

TEST(Filled, a_missing_value_is_named_and_never_left_blank)
{
    auto const preview =
        filled("Dear {{customer.name}}, by {{promise.date}}: [why]", {{"customer.name", "Eva"}, {"promise.date", ""}},
               {{"promise.date", "the day we promised"}});
    EXPECT_EQ(preview.text, "Dear Eva, by [the day we promised]: [why]");
    EXPECT_THAT(preview.missing, ElementsAre("promise.date"));
    EXPECT_THAT(preview.gaps, ElementsAre("the day we promised", "why"));
}

TEST(Filled, what_a_value_says_is_not_filled_in_again)
{
    EXPECT_EQ(filled("{{case.subject}}", {{"case.subject", "{{link}}"}, {"link", "x"}}, {}).text, "{{link}}");
}

TEST(Filled, brackets_in_a_value_are_no_gap_and_brackets_around_one_are)
{
    auto const preview = filled("About “{{case.subject}}”: [why {{team}} needs longer]",
                                {{"case.subject", "[EXT] Card lost"}, {"team", "Cards"}}, {});
    EXPECT_EQ(preview.text, "About “[EXT] Card lost”: [why Cards needs longer]");
    EXPECT_THAT(preview.gaps, ElementsAre("why Cards needs longer"));
}

TEST(Filled, brackets_over_several_lines_or_with_nothing_in_them_are_no_gaps)
{
    EXPECT_THAT(filled("[] [a\nb] [c [d]", {}, {}).gaps, ElementsAre("d"));
}
}
}
