#include "features/diagnosis/report/plain.h"

#include <gtest/gtest.h>

namespace regard::diagnosis
{
TEST(Plain, has_nothing_that_steers_a_terminal_or_turns_a_line_around)
{
    EXPECT_EQ(plain("a\x1b[31mb"), "a [31mb");
    EXPECT_EQ(plain("a\nb\tc\x7f"), "a b c ");
    EXPECT_EQ(plain("\u202Eevil\u2066\u200B\u2028\u0085"), " evil    ");
    EXPECT_EQ(plain("Ålborg – “ok” 👍"), "Ålborg – “ok” 👍");
    EXPECT_EQ(plain("\x9b"
                    "31m\xff"),
              "?31m?");
}

TEST(Escaped, is_fit_for_html_text_and_attributes)
{
    EXPECT_EQ(escaped("<b a=\"x\" c='y'>&"), "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;");
}

TEST(Shortened, never_cuts_a_character)
{
    EXPECT_EQ(shortened("Københavns", 4), "Køb…");
    EXPECT_EQ(shortened("Køben", 5), "Køben");
}

TEST(Wrapped, keeps_to_the_width_but_never_breaks_a_word)
{
    EXPECT_EQ(wrapped("one two three", 9, 2), "one two\n  three");
    EXPECT_EQ(wrapped("averyverylongword x", 6, 0), "averyverylongword\nx");
    EXPECT_EQ(wrapped("", 6, 0), "");
}
}
