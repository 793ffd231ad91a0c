// The diagnosis of real logs. They lie beside the repository and are not part of it.
#include "features/diagnosis/diagnosis.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char const* volvo_mapping = R"(
[columns]
case = "case_id"
at = "time:timestamp"
status = ["concept:name", "lifecycle:transition"]
team = "org:group"
person = "org:resource"
[time]
zone = "Europe/Brussels"
[statuses]
done = ["Completed/Resolved", "Completed/Closed"]
working = ["Accepted/In Progress", "Accepted/Assigned", "Accepted/Wait", "Accepted/Wait - Implementation",
    "Accepted/Wait - Vendor", "Accepted/Wait - Customer", "Queued/Awaiting Assignment"]
waiting = ["Accepted/Wait - User"]
)";

// The file, or nothing where it is absent: then the test says so and ends.
std::string log_file(std::string const& name)
{
    std::string const path = "../shared/data/" + name;
    return std::filesystem::exists(path) ? path : "";
}

Finding const* find(Diagnosis const& d, std::string_view id)
{
    for (Finding const& one : d.findings)
        if (one.id == id)
            return &one;
    return nullptr;
}

double worth(Finding const& one)
{
    double const hours[]{1, 8, 40};
    return one.gain->low / hours[static_cast<std::size_t>(one.effort)];
}
}

TEST(Diagnose, the_incidents_of_volvo)
{
    std::string const file = log_file("volvo_incidents/events.csv.gz");
    if (file.empty())
        GTEST_SKIP() << "../shared/data/volvo_incidents is not there";
    Wish wish{{file}, *intake::mapping_from_toml(volvo_mapping)};
    auto const d = diagnose(wish);
    ASSERT_TRUE(d);
    Finding const* waits = find(*d, "waiting_status:Accepted/Wait - User");
    ASSERT_NE(waits, nullptr);
    EXPECT_EQ(waits->cases.count, 2493u);
    EXPECT_THAT(waits->cases.first, ::testing::SizeIs(20));
    EXPECT_NE(find(*d, "work_after_closing:team/S42"), nullptr);
    for (std::size_t i = 1; i < d->findings.size(); ++i)
        if (d->findings[i].gain) {
            EXPECT_GE(worth(d->findings[i - 1]), worth(d->findings[i]));
        }
    EXPECT_EQ(to_json(*d), to_json(*diagnose(wish))); // the same again
    EXPECT_THAT(report_text(*d, "da"), Not(HasSubstr("{{")));
}

TEST(Diagnose, the_italian_help_desk_by_guessing)
{
    std::string const file = log_file("helpdesk_italy/finale.csv.gz");
    if (file.empty())
        GTEST_SKIP() << "../shared/data/helpdesk_italy is not there";
    auto const d = diagnose({{file}, std::nullopt});
    ASSERT_TRUE(d);
    EXPECT_NE(find(*d, "waiting_status:Wait"), nullptr);
    EXPECT_THAT(report_html(*d, "en"), HasSubstr("Cases wait in “Wait”"));
}

TEST(Diagnose, an_example_of_sixty_cases_that_proves_nothing)
{
    auto const d = diagnose({{"docs/examples/helpdesk.csv"}, std::nullopt});
    ASSERT_TRUE(d);
    EXPECT_EQ(d->cases, 60u);
    EXPECT_THAT(report_text(*d, "en"), HasSubstr("Nothing stands out beyond"));
}
}
