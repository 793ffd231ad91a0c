#include "features/diagnosis/diagnosis.h"

#include "base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

Diagnosis small()
{
    Diagnosis d;
    d.cases = 412;
    d.events = 2210;
    d.duplicate_rows = 1;
    d.bad_rows = 7;
    d.first_event = *instant_from_rfc3339("2025-10-01T08:00:00Z");
    d.last_event = *instant_from_rfc3339("2026-09-30T16:00:00Z");
    d.assumed = {{"column", "case", "Ticket"},
                 {"status_class", "Waiting", "waiting"},
                 {"status_class", "Done", "done"},
                 {"zone", "UTC", ""}};
    d.duration_hours = measures::Distribution{412, 60, 33.6, 170, 200, 900};
    d.teams.bounces = 31;
    d.teams.ping_pong_cases = 28;
    d.teams.worst_pairs = {{"Back office", "Cards", 31}};
    d.reopened = measures::Reopened{400, 44, 0.11};
    d.waits = {{"Waiting", "waiting", 131, 120, 74.0, 60.0, 404}};
    d.findings = {{"bounce_pair:Back office/Cards",
                   "bounce_pair",
                   "Cases bounce between Back office and Cards",
                   "28 cases went from one of the two teams to the other and came back.",
                   {28, {"T-4", "T-9", "T-12", "T-30"}},
                   Gain{29, 21.5, 36.4},
                   "Sit down with both teams over five of these cases.",
                   Effort::days,
                   "Counted so."}};
    d.first_bad_rows = {{17, "at", "yesterday", "not_a_time"}};
    return d;
}

constexpr char const* golden = R"(Where you stand, and what to pick first
=======================================
412 cases with 2,210 events, 1 October 2025 to 30 September 2026.
From the first event to the last, half of all cases take up to 33.6 hours and nine of ten up to 7.1
days. The longest took 37.5 days. 11% come back to work after they were closed (44 of 400). 6.8% of
the cases bounce between teams at least once (28 cases, 31 bounces). One thing stands out beyond
chance. The first alone costs your customers about 29 customer-days a month.

What to pick first
------------------
1. Cases bounce between Back office and Cards
   28 cases went from one of the two teams to the other and came back.
   Gain: 29 customer-days a month (22 to 36) · Effort: some days
   28 cases, such as T-4, T-9, T-12
   Next step: Sit down with both teams over five of these cases.

Where cases bounce
------------------
- Back office – Cards: 31 bounces

Where cases wait
----------------
- Waiting: 404 days in all; half within 2.5 days

What was assumed
----------------
- Columns: case = “Ticket”.
- Taken as waiting: “Waiting”.
- Taken as done: “Done”.
- Times without an offset were taken as UTC.

Rows worth a look
-----------------
- 7 rows were left out.
- line 17: “yesterday” cannot be read as a time in the format of this column.
- … and 6 more
- 1 row occurs more than once. It was kept and counted.

Made by Regard. Every comparison is an association, not a proof. Of the findings of one kind, at
most one in twenty is expected to be chance (Benjamini and Hochberg).
)";
}

TEST(ReportText, is_what_it_was) { EXPECT_EQ(report_text(small(), "en"), golden); }

TEST(ReportText, is_at_most_a_hundred_wide_in_both_languages)
{
    for (char const* language : {"en", "da"}) {
        std::string const text = report_text(small(), language);
        std::size_t begin = 0;
        for (std::size_t end = text.find('\n'); end != std::string::npos; begin = end + 1, end = text.find('\n', begin))
            EXPECT_LE(text::characters(std::string_view(text).substr(begin, end - begin)), 100u);
        EXPECT_THAT(text, Not(HasSubstr("diagnosis.")));
        EXPECT_THAT(text, Not(HasSubstr("{{")));
    }
}

TEST(ReportText, of_nothing_and_of_nothing_found_are_answers)
{
    EXPECT_THAT(report_text({}, "en"), HasSubstr("There are no cases in these files."));
    Diagnosis quiet = small();
    quiet.findings.clear();
    EXPECT_THAT(report_text(quiet, "en"), HasSubstr("Nothing stands out beyond"));
    EXPECT_THAT(report_text(quiet, "en"), Not(HasSubstr("What to pick first\n---")));
}

TEST(Reports, show_names_that_mean_harm_as_mere_text)
{
    std::string const evil = "</h3><script>alert(1)</script>\x1b]0;x\x07\"'><img src=x onerror=y>";
    Diagnosis d = small();
    d.findings[0].title = d.findings[0].evidence = d.findings[0].next_step = evil;
    d.findings[0].cases.first = {evil};
    d.teams.worst_pairs = {{evil, "b" + evil, 3}};
    d.waits[0].status = evil;
    d.assumed = {{"column", evil, evil}, {"status_class", evil, "done"}, {"recognised", evil, evil}};
    d.first_bad_rows = {{1, evil, evil, evil}};
    std::string const page = report_html(d, "en");
    for (char const* never : {"<script", "<img", "\x1b", "\x07", "onerror=y>"})
        EXPECT_THAT(page, Not(HasSubstr(never)));
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(report_text(d, "en"), Not(HasSubstr("\x1b")));
}

TEST(ReportHtml, stands_by_itself)
{
    std::string const page = report_html(small(), "da");
    EXPECT_THAT(page, HasSubstr("<html lang=\"da\">"));
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
    EXPECT_THAT(page, HasSubstr("@media print"));
    EXPECT_THAT(page, HasSubstr("prefers-color-scheme: dark"));
    EXPECT_THAT(page, HasSubstr("<svg"));
    for (char const* outside : {"http://", "https://", "<link", "<script", " style=\"", "url("})
        EXPECT_THAT(page, Not(HasSubstr(outside)));
}
}
