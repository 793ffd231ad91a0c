#include "features/intake/times.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::intake
{
namespace
{
// The instant as text, local times read as UTC; "-" where the text is none.
std::string read(TimeFormat format, std::string_view text)
{
    TimeReader reader(std::move(format), Zone::utc());
    auto const at = reader.read(text);
    return at ? to_rfc3339(*at) : "-";
}

std::string iso(std::string_view text) { return read(TimeFormat::iso(), text); }

std::string with(std::string_view letters, std::string_view text)
{
    auto format = TimeFormat::from(letters);
    return format ? read(std::move(*format), text) : format.error().code;
}

TimeReader reader_in(char const* zone) { return {TimeFormat::iso(), Zone::find(zone).value()}; }

std::int64_t local(std::string_view text) { return instant_from_rfc3339(std::string(text) + "Z").value().micros; }
}

TEST(IsoTime, is_read_in_the_forms_exports_use)
{
    struct
    {
        char const* text;
        char const* instant;
    } const table[] = {
        {"2010-03-31T16:59:42+02:00", "2010-03-31T14:59:42Z"},
        {"2010-03-31T16:59:42.123+0200", "2010-03-31T14:59:42.123Z"},
        {"2010-03-31 16:59:42+02", "2010-03-31T14:59:42Z"},
        {"2010-03-31 16:59:42 -05:30", "2010-03-31T22:29:42Z"},
        {"2010-03-31T16:59:42Z", "2010-03-31T16:59:42Z"},
        {"2010-03-31t16:59:42z", "2010-03-31T16:59:42Z"},
        {"2010-03-31 16:59:42 UTC", "2010-03-31T16:59:42Z"},
        {"2010-03-31 16:59:42 GMT", "2010-03-31T16:59:42Z"},
        {"2010-03-31 16:59:42,5", "2010-03-31T16:59:42.5Z"},
        {"2010-03-31 16:59:42.123456789", "2010-03-31T16:59:42.123456Z"},
        {"2010-03-31 16:59", "2010-03-31T16:59:00Z"},
        {"2010-03-31  16:59", "2010-03-31T16:59:00Z"},
        {"2010-03-31\xC2\xA0"
         "16:59",
         "2010-03-31T16:59:00Z"},
        {"2010-03-31", "2010-03-31T00:00:00Z"},
        {"20100331T165942Z", "2010-03-31T16:59:42Z"},
        {"20100331T1659", "2010-03-31T16:59:00Z"},
        {"20100331", "2010-03-31T00:00:00Z"},
        {"2008-02-29", "2008-02-29T00:00:00Z"},
        {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"},
        {"0000-01-01", "0000-01-01T00:00:00Z"},
        {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
    };
    for (auto const& row : table)
        EXPECT_EQ(iso(row.text), row.instant) << row.text;
}

TEST(IsoTime, anything_else_is_none)
{
    for (char const* text : {"",
                             " ",
                             "2010",
                             "2010-03",
                             "2010-3-1",
                             "10-03-31",
                             "2010-03-31T",
                             "2010-03-31T16",
                             "2010-03-31T16:",
                             "2010-03-31T16:59:",
                             "2010-03-31T16:59:4",
                             "2010-03-31T16:59:42.",
                             "2010-03-31T16:59:42.1234567890",
                             "2010-03-31T16:59:42+",
                             "2010-03-31T16:59:42+2",
                             "2010-03-31T16:59:42+19:00",
                             "2010-03-31T16:59:42+02:60",
                             "2010-03-31T16:59:42+02:00x",
                             "2010-03-31T16:59:42Zx",
                             "2010-03-31T16:59:42 CET",
                             "2010-03-31T24:00:00",
                             "2010-03-31T16:60:00",
                             "2010-03-31T16:59:61",
                             "2010-02-29",
                             "2100-02-29",
                             "2010-04-31",
                             "2010-00-01",
                             "2010-13-01",
                             "2010-01-00",
                             "2010-01-32",
                             "0000-00-00",
                             "2010-0331",
                             "201003-31",
                             "2010/03/31",
                             "2010-03-31Z",
                             "2010-03-31+02:00",
                             "20100-03-31",
                             "-2010-03-31",
                             "+2010-03-31",
                             "2010-03-31T16:59:42\xE2\x88\x92"
                             "02:00",
                             "12345",
                             "today",
                             "0000-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:59-00:01"})
        EXPECT_EQ(iso(text), "-") << text;
}

TEST(TimeFormat, every_letter_of_strptime_is_known)
{
    struct
    {
        char const* letters;
        char const* text;
        char const* instant;
    } const table[] = {
        {"%Y-%m-%d", "2024-05-01", "2024-05-01T00:00:00Z"},
        {"%d/%m/%Y", "1/5/2024", "2024-05-01T00:00:00Z"},
        {"%y%m%d", "240501", "2024-05-01T00:00:00Z"},
        {"%y-%m-%d", "68-05-01", "2068-05-01T00:00:00Z"},
        {"%y-%m-%d", "69-05-01", "1969-05-01T00:00:00Z"},
        {"%Y %b %e", "2024 May  1", "2024-05-01T00:00:00Z"},
        {"%Y-%j", "2024-366", "2024-12-31T00:00:00Z"},
        {"%Y-%j", "2023-001", "2023-01-01T00:00:00Z"},
        {"%F %T", "2024-05-01 10:31:22.5", "2024-05-01T10:31:22.5Z"},
        {"%F %R", "2024-05-01 10:31", "2024-05-01T10:31:00Z"},
        {"%D %R", "05/01/24 10:31", "2024-05-01T10:31:00Z"},
        {"%F %H.%M", "2024-05-01 9.05", "2024-05-01T09:05:00Z"},
        {"%F %I:%M %p", "2024-05-01 12:00 AM", "2024-05-01T00:00:00Z"},
        {"%F %I:%M %p", "2024-05-01 12:00 pm", "2024-05-01T12:00:00Z"},
        {"%F %I:%M %p", "2024-05-01 3:31PM", "2024-05-01T15:31:00Z"},
        {"%F %I:%M %p", "2024-05-01 3:31\xE2\x80\xAFPM", "2024-05-01T15:31:00Z"},
        {"%a, %d %b %Y %H:%M:%S %z", "Wed, 01 May 2024 10:31:22 +0200", "2024-05-01T08:31:22Z"},
        {"%A %d %B %Y", "wednesday 1 may 2024", "2024-05-01T00:00:00Z"},
        {"%d/%b/%Y", "01/SEPT/2024", "2024-09-01T00:00:00Z"},
        {"%d %h %Y", "1 December 2024", "2024-12-01T00:00:00Z"},
        {"%F %T %Z", "2024-05-01 10:31:22 GMT", "2024-05-01T10:31:22Z"},
        {"%F%n%T%t", "2024-05-01 10:31:22", "2024-05-01T10:31:22Z"},
        {"%s", "1714559482", "2024-05-01T10:31:22Z"},
        {"%s", "1714559482.25", "2024-05-01T10:31:22.25Z"},
        {"%s", "1714559482250", "2024-05-01T10:31:22.25Z"},
        {"%s", "0", "1970-01-01T00:00:00Z"},
        {"%Y%%%m%%%d", "2024%05%01", "2024-05-01T00:00:00Z"},
        {"%Y-%m-%d %H:%M:%S.%f", "2024-05-01 10:31:22.000250", "2024-05-01T10:31:22.00025Z"}, // as Python writes it
        {"%Y-%m-%d %H:%M:%S,%f", "2024-05-01 10:31:22,5", "2024-05-01T10:31:22.5Z"},
        {"%T.%f %F", "10:31:22.5 2024-05-01", "2024-05-01T10:31:22.5Z"},
        {"%H:%M:%S, %d/%m/%Y", "10:31:22, 01/05/2024", "2024-05-01T10:31:22Z"},
        {"%H:%M:%S. %d/%m/%Y", "10:31:22.5. 01/05/2024", "2024-05-01T10:31:22.5Z"},
        {"%d  %b   %Y", "1 May 2024", "2024-05-01T00:00:00Z"},
        {"kl. %H %d-%m-%Y", "kl. 9 01-05-2024", "2024-05-01T09:00:00Z"},
    };
    for (auto const& row : table)
        EXPECT_EQ(with(row.letters, row.text), row.instant) << row.letters << " on " << row.text;
}

TEST(TimeFormat, an_offset_behind_the_last_letter_is_honoured)
{
    for (char const* rest : {"+02:00", "+0200", "+02", " +02:00", "  +0200"})
        EXPECT_EQ(with("%Y-%m-%d %H:%M:%S", std::string("2024-05-01 10:31:22") + rest), "2024-05-01T08:31:22Z") << rest;
    for (char const* rest : {"Z", "z", " UTC", " gmt", "-00:00"})
        EXPECT_EQ(with("%Y-%m-%d %H:%M:%S", std::string("2024-05-01 10:31:22") + rest), "2024-05-01T10:31:22Z") << rest;
}

TEST(TimeFormat, any_other_rest_makes_it_none)
{
    struct
    {
        char const* letters;
        char const* text;
    } const table[] = {
        {"%Y-%m-%d %H:%M:%S", "2024-05-01 10:31:22 CEST"},
        {"%Y-%m-%d %H:%M:%S", "2024-05-01 10:31:22 +02:00 x"},
        {"%Y-%m-%d %H:%M:%S", "2024-05-01 10:31:22Z+02:00"},
        {"%Y-%m-%d", "2024-05-01 10:31"},
        {"%Y-%m-%d", "2024-05-01Z"},
        {"%Y-%m-%d %H:%M", "2024-05-01"},
        {"%Y-%m-%d %H:%M", "2024-05-0110:31"},
        {"%d/%m/%y %H:%M:%S", "01/05/2020:10:20"},
        {"%Y-%j", "2024-000"},
        {"%Y-%j", "2023-366"},
        {"%Y-%j", "2024-367"},
        {"%F %I:%M %p", "2024-05-01 13:00 PM"},
        {"%F %I:%M %p", "2024-05-01 0:00 AM"},
        {"%F %H:%M", "2024-05-01 24:00"},
        {"%s", "1714559482x"},
        {"%s", ""},
        {"%s", "-1"},
        {"%s", "12345678901234"},
        {"%s", "999999999999"},
        {"%d %b %Y", "1 Foo 2024"},
        {"%d %b %Y", "1 Mayo 2024"},
        {"%d.%m.%Y", "31.02.2024"},
        {"%F %T %z", "2024-05-01 10:31:22"},
        {"%F %T %Z", "2024-05-01 10:31:22 CET"},
        {"%Y-%m-%d %H:%M:%S.%f", "2024-05-01 10:31:22."},
        {"%F %T.%f", "2024-05-01 10:31:22"},
    };
    for (auto const& row : table)
        EXPECT_EQ(with(row.letters, row.text), "-") << row.letters << " on " << row.text;
}

TEST(TimeFormat, letters_nobody_knows_and_dates_not_named_are_refused)
{
    for (char const* letters :
         {"%", "%Y-%m-%d %", "%Q", "%Y-%m-%d %G", "%H:%M", "%Y", "%Y-%m", "%d/%m", "no letters", "%y %d", "%j"})
    {
        auto const format = TimeFormat::from(letters);
        ASSERT_FALSE(format) << letters;
        EXPECT_EQ(format.error().code, "bad_time_format");
        EXPECT_EQ(format.error().field, "time/format");
        EXPECT_NE(format.error().sentence.find(letters), std::string::npos);
    }
    auto const endless = TimeFormat::from("%Y-%m-%d" + std::string(5'000, ' '));
    ASSERT_FALSE(endless);
    EXPECT_LT(endless.error().sentence.size(), 100u);
}

TEST(TimeReader, places_local_times_in_the_zone_and_counts_what_it_decided)
{
    auto reader = reader_in("Europe/Brussels");
    auto const read_there = [&](char const* text) { return to_rfc3339(reader.read(text).value()); };
    EXPECT_EQ(read_there("2024-01-15 12:00"), "2024-01-15T11:00:00Z");
    EXPECT_EQ(read_there("2024-07-15 12:00"), "2024-07-15T10:00:00Z");
    EXPECT_EQ(read_there("2024-10-27 02:30"), "2024-10-27T00:30:00Z"); // twice: the earlier
    EXPECT_EQ(read_there("2024-10-27 02:59:59.999999"), "2024-10-27T00:59:59.999999Z");
    EXPECT_EQ(read_there("2024-10-27 03:00"), "2024-10-27T02:00:00Z");
    EXPECT_EQ(read_there("2024-03-31 02:30"), "2024-03-31T01:30:00Z"); // skipped: forward by the gap
    EXPECT_EQ(read_there("2024-03-31 03:00"), "2024-03-31T01:00:00Z");
    EXPECT_EQ(read_there("2024-05-01"), "2024-04-30T22:00:00Z");
    EXPECT_EQ(read_there("2024-05-01 10:00+05:00"), "2024-05-01T05:00:00Z");
    EXPECT_FALSE(reader.read("soon"));
    auto const& decided = reader.decided();
    EXPECT_EQ(decided.twice, 2u);
    EXPECT_EQ(decided.skipped, 1u);
    EXPECT_EQ(decided.dates, 1u);
    EXPECT_EQ(decided.zoned, 8u);
}

// Neighbouring times are answered from a remembered stretch; this holds it to the zone itself.
RC_GTEST_PROP(TimeReader, remembers_nothing_that_is_not_so, ())
{
    auto const name = *rc::gen::elementOf(
        std::vector<std::string>{"Europe/Brussels", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
                                 "Africa/Casablanca", "America/St_Johns", "Asia/Kathmandu", "UTC"});
    Zone const zone = Zone::find(name).value();
    TimeReader reader(TimeFormat::iso(), zone);
    Zone::Period const near = *rc::gen::elementOf(zone.periods());
    std::int64_t const around =
        std::clamp(near.from.micros, local("1890-01-01T00:00:00"), local("2199-01-01T00:00:00"));
    std::uint64_t twice = 0;
    std::uint64_t skipped = 0;
    for (std::int64_t const minutes :
         *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(-4 * 1440, 4 * 1440)))
    {
        std::int64_t const wall = (around / 60'000'000 + minutes) * 60'000'000;
        auto const expected = zone.resolve(wall);
        std::string const text = to_rfc3339(Instant{wall});
        RC_ASSERT(reader.read(std::string_view(text).substr(0, text.size() - 1)) == expected.at);
        twice += expected.fit == Zone::Fit::twice;
        skipped += expected.fit == Zone::Fit::skipped;
    }
    RC_ASSERT(reader.decided().twice == twice);
    RC_ASSERT(reader.decided().skipped == skipped);
}

RC_GTEST_PROP(IsoTime, reads_back_what_rfc3339_writes, ())
{
    Instant const at{*rc::gen::inRange<std::int64_t>(-62'167'219'200'000'000, 253'402'300'799'999'999)};
    RC_ASSERT(iso(to_rfc3339(at)) == to_rfc3339(at));
}
}
