#include "base/html.h"

#include <gtest/gtest.h>

namespace regard
{
TEST(HtmlEscaped, text_stays_text_between_tags_and_in_attributes)
{
    EXPECT_EQ(html_escaped("<b a=\"x\" c='y'>&"), "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;");
    EXPECT_EQ(html_escaped("Ålborg &amp; 👍"), "Ålborg &amp;amp; 👍");
    EXPECT_EQ(html_escaped(""), "");
}
}
