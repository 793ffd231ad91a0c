#include "features/calendars/holiday_feed.h"
#include "features/calendars/testing.h"

#include <gmock/gmock.h>

namespace regard::calendars
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string calendar(std::string const& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events + "END:VCALENDAR\r\n";
}

std::string event(std::string const& lines)
{
    return "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<FeedDay> days(std::string const& events)
{
    return feed_days(calendar(events), date("2026-01-01"), date("2028-12-31")).value();
}

TEST(HolidayFeed, a_day_a_stretch_of_days_and_a_yearly_day_are_read)
{
    EXPECT_THAT(days(event("SUMMARY:Constitution Day\r\nDTSTART;VALUE=DATE:20260605\r\n")),
                ElementsAre(FeedDay{date("2026-06-05"), "Constitution Day"}));
    EXPECT_THAT(days(event("SUMMARY:Jul\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n")),
                ElementsAre(FeedDay{date("2026-12-24"), "Jul"}, FeedDay{date("2026-12-25"), "Jul"},
                            FeedDay{date("2026-12-26"), "Jul"}));
    EXPECT_THAT(days(event("SUMMARY:Nytår\r\nDTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=YEARLY\r\n"
                           "EXDATE;VALUE=DATE:20270101\r\n")),
                ElementsAre(FeedDay{date("2026-01-01"), "Nytår"}, FeedDay{date("2028-01-01"), "Nytår"}));
}

TEST(HolidayFeed, an_appointment_and_what_was_cancelled_are_no_days_off)
{
    EXPECT_THAT(days(event("SUMMARY:Lunch\r\nDTSTART:20260605T120000Z\r\nDTEND:20260605T130000Z\r\n")), IsEmpty());
    EXPECT_THAT(days(event("SUMMARY:No\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20260605\r\n")), IsEmpty());
}

TEST(HolidayFeed, what_is_no_calendar_is_refused)
{
    for (std::string const text : {"", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "BEGIN:VCALENDAR"})
        EXPECT_THAT(feed_days(text, date("2026-01-01"), date("2026-12-31")).has_value() &&
                        !feed_days(text, date("2026-01-01"), date("2026-12-31"))->empty(),
                    false)
            << text;
    EXPECT_EQ(feed_days("<html></html>", date("2026-01-01"), date("2026-12-31")).error().code, "not_a_calendar");
}

TEST(HolidayFeed, a_feed_without_end_is_cut_short)
{
    std::string const daily = event("SUMMARY:Off\r\nDTSTART;VALUE=DATE:18000101\r\nDTEND;VALUE=DATE:99991231\r\n"
                                    "RRULE:FREQ=SECONDLY\r\n");
    auto const read = feed_days(calendar(daily), date("2026-01-01"), date("2045-12-31"));
    EXPECT_FALSE(read);
    EXPECT_EQ(read.error().code, "too_many_days");
}
}
}
