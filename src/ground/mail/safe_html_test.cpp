#include "ground/mail/safe_html.h"

#include "base/text.h"

#include <chrono>
#include <gtest/gtest.h>

namespace regard::mail
{
namespace
{
std::string safe(std::string_view html)
{
    return sanitised(html, [](std::string_view id) { return id == "logo@x" ? "/files/7" : ""; }).html;
}

std::string times(std::size_t count, std::string_view text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}
}

TEST(SafeHtml, keeps_what_a_mail_says_and_how_it_looks)
{
    struct
    {
        char const* name;
        char const* html;
        char const* safe;
    } const table[] = {
        {"text", "a < b & c", "a &lt; b &amp; c"},
        {"paragraphs", "<p>Hello <b>you</b><p>Bye", "<p>Hello <b>you</b></p><p>Bye</p>"},
        {"a table", "<table border=1><tr><td width='50%'>x</table>",
         "<table border=\"1\"><tbody><tr><td width=\"50%\">x</td></tr></tbody></table>"},
        {"style", "<span style='COLOR: rgb(1,2,3); font-family: \"Segoe UI\", serif; position: fixed'>x</span>",
         "<span style=\"color:rgb(1,2,3);font-family:&quot;Segoe UI&quot;, serif;\">x</span>"},
        {"a link", "<a href=' https://x.example/?a=1&amp;b=2 ' onclick=x()>x</a>",
         "<a href=\"https://x.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">x</a>"},
        {"mail", "<a href=mailto:a@b.example>x</a>",
         "<a href=\"mailto:a@b.example\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">x</a>"},
        {"an image of the mail", "<img src=cid:logo@x alt=Logo>", "<img src=\"/files/7\" alt=\"Logo\">"},
        {"an image it has not", "<img src=cid:other>", "<img>"},
        {"what looks like an end inside a text", "<noscript><p title=\"</noscript><img src=x onerror=a()>\">",
         "<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=a()&gt;\"></p>"},
        {"an unknown element", "<o:p>x</o:p><form action=x>y<input name=z></form>", "xy"},
    };
    for (auto const& row : table)
        EXPECT_EQ(safe(row.html), row.safe) << row.name;
}

TEST(SafeHtml, images_from_elsewhere_wait_until_somebody_asks_for_them)
{
    auto const shown = sanitised("<img src='https://t.example/p.gif' width=1><img src=HTTP://t.example/q>", {});
    EXPECT_EQ(shown.remote_images, 2u);
    EXPECT_EQ(shown.html, "<img data-regard-src=\"https://t.example/p.gif\" width=\"1\">"
                          "<img data-regard-src=\"HTTP://t.example/q\">");
}

// Pitfall 21: script in an HTML mail.
TEST(SafeHtml, script_in_any_disguise_is_gone)
{
    for (char const* html :
         {"<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)><script>alert(1)</script></svg>",
          "<a href='java\tscript:alert(1)'>x</a>",
          "<a href=\"&#106;avascript:alert(1)\">x</a>",
          "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
          "<a href='vbscript:alert(1)'>x</a>",
          "<iframe src='javascript:alert(1)'></iframe>",
          "<object data=x></object><embed src=x>",
          "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
          "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
          "<base href='javascript:alert(1)//'>",
          "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
          "<link rel=stylesheet href=x>",
          "<div style='background:url(javascript:alert(1))'>x</div>",
          "<div style='width:expression(alert(1))'>x</div>",
          "<div style='color:red;behavior:url(x)'>x</div>",
          "<div style='background-color:\\75rl(x)'>x</div>",
          "<style>@import 'x'</style>",
          "<template><script>alert(1)</script></template>",
          "<form><button formaction='javascript:alert(1)'>x</button></form>",
          "<img srcset='https://t.example/x 1x'>",
          "<table background='https://t.example/x'><tr><td>x</table>",
          "<p id=x name=x class=x>x</p>",
          "<xmp><img src=x onerror=alert(1)></xmp>",
          "<plaintext><img src=x onerror=alert(1)>",
          "<textarea><img src=x onerror=alert(1)></textarea>",
          "<video poster=https://t.example/x></video>"})
    {
        auto const out = text::lower_ascii(safe(html));
        for (char const* bad : {"<script", "onerror",     "onload",     "onclick", "script:", "<svg",   "<math",
                                "<style",  "url(",        "expression", "<iframe", "<object", "<embed", "formaction",
                                "srcset",  "background=", "behavior",   " id=",    " class=", "data:",  "poster",
                                "\\",      "<meta",       "<base",      "<link"})
            EXPECT_EQ(out.find(bad), out.npos) << html << "\n" << out;
    }
}

TEST(SafeHtml, what_is_safe_stays_as_it_is_when_made_safe_again)
{
    auto const once =
        safe("<p title='\"<&'>a<table><tr><td style='color:red'>b<a href=https://x.example>c</a></table>");
    EXPECT_EQ(safe(once), once);
}

// Pitfall 18: 10 MB of HTML, tags without end, formatting that multiplies.
TEST(SafeHtml, hostile_html_takes_no_time_and_no_memory)
{
    std::string formatting;
    for (int i = 0; i < 9'000; ++i)
        formatting += "<font size=" + std::to_string(i) + ">";
    for (auto const& html : {times(200'000, "<p>the same again and again</p>"), times(19'000, "<div>"),
                             times(200'000, "<div>"), formatting + times(9'000, "<p>x"), times(6'000, "<a><b><table>"),
                             times(19'000, "</p>"), times(9'000, "<a href=x><p>"), times(9'000, "<select><option>"),
                             "<p style='" + times(500'000, "color:red;") + "'>x"})
    {
        auto const before = std::chrono::steady_clock::now();
        auto const out = safe(html);
        auto const taken = std::chrono::steady_clock::now() - before;
        EXPECT_LT(out.size(), 8u << 20);
        EXPECT_LT(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count(), 3'000) << html.substr(0, 30);
    }
}
}
