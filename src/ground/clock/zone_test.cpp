#include "ground/clock/zone.h"

#include "ground/clock/posix_rule.h"
#include "ground/clock/tzif.h"

#include <date/tz.h>
#include <fstream>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard
{
namespace
{
Instant at(char const* text) { return instant_from_rfc3339(text).value(); }
Zone zone(char const* name) { return Zone::find(name).value(); }
std::int64_t local(char const* text) { return at((std::string(text) + "Z").c_str()).micros; }
}

TEST(Zone, the_offset_follows_daylight_saving)
{
    Zone const brussels = zone("Europe/Brussels");
    EXPECT_EQ(brussels.local_micros(at("2024-01-15T12:00:00Z")), local("2024-01-15T13:00:00"));
    EXPECT_EQ(brussels.local_micros(at("2024-03-31T00:59:59Z")), local("2024-03-31T01:59:59"));
    EXPECT_EQ(brussels.local_micros(at("2024-03-31T01:00:00Z")), local("2024-03-31T03:00:00"));
    EXPECT_EQ(to_iso(brussels.local_date(at("2024-07-01T22:30:00Z"))), "2024-07-02");
}

TEST(Zone, the_rule_goes_on_long_after_the_last_listed_change)
{
    Zone const brussels = zone("Europe/Brussels");
    EXPECT_EQ(brussels.local_micros(at("2150-07-01T12:00:00Z")), local("2150-07-01T14:00:00"));
    EXPECT_EQ(brussels.local_micros(at("2199-12-01T12:00:00Z")), local("2199-12-01T13:00:00"));
    EXPECT_EQ(zone("Australia/Lord_Howe").local_micros(at("2120-01-01T00:00:00Z")), local("2120-01-01T11:00:00"));
    EXPECT_EQ(zone("Australia/Lord_Howe").local_micros(at("2120-07-01T00:00:00Z")), local("2120-07-01T10:30:00"));
}

TEST(Zone, a_local_time_that_occurs_twice_is_the_earlier_one)
{
    auto const found = zone("Europe/Brussels").resolve(local("2024-10-27T02:30:00"));
    EXPECT_EQ(found.fit, Zone::Fit::twice);
    EXPECT_EQ(to_rfc3339(found.at), "2024-10-27T00:30:00Z");
}

TEST(Zone, a_local_time_that_does_not_occur_is_moved_forward_by_the_gap)
{
    auto const found = zone("Europe/Brussels").resolve(local("2024-03-31T02:30:00"));
    EXPECT_EQ(found.fit, Zone::Fit::skipped);
    EXPECT_EQ(to_rfc3339(found.at), "2024-03-31T01:30:00Z"); // 03:30 by the wall clock
    auto const no_midnight = zone("America/Sao_Paulo").resolve(local("2018-11-04T00:00:00"));
    EXPECT_EQ(no_midnight.fit, Zone::Fit::skipped);
    EXPECT_EQ(to_rfc3339(no_midnight.at), "2018-11-04T03:00:00Z");
}

TEST(Zone, a_whole_skipped_day_is_moved_forward_by_a_day)
{
    Zone const apia = zone("Pacific/Apia");
    auto const found = apia.resolve(local("2011-12-30T12:00:00"));
    EXPECT_EQ(found.fit, Zone::Fit::skipped);
    EXPECT_EQ(to_iso(apia.local_date(found.at)), "2011-12-31");
    EXPECT_EQ(apia.resolve(local("2011-12-29T23:59:59")).fit, Zone::Fit::once);
    EXPECT_EQ(apia.resolve(local("2011-12-31T00:00:00")).fit, Zone::Fit::once);
}

TEST(Zone, utc_has_one_period)
{
    EXPECT_EQ(zone("UTC").periods().size(), 1u);
    EXPECT_EQ(zone("UTC").name(), "UTC");
    EXPECT_EQ(Zone::utc().resolve(-5).at.micros, -5);
}

TEST(Zone, names_that_are_no_zone_are_refused)
{
    for (char const* name :
         {"", "Mars/Olympus", "europe/brussels", "../../../etc/passwd", "Europe/../Europe/Brussels", "/Europe/Brussels",
          "Europe/", "Europe", "Europe//Brussels", "right/UTC", "posix/UTC", "localtime", "tzdata.zi", "zone.tab"})
    {
        auto const found = Zone::find(name);
        ASSERT_FALSE(found) << name;
        EXPECT_EQ(found.error().code, "unknown_zone");
    }
    EXPECT_FALSE(Zone::find(std::string_view("Europe/Brussels\0x", 17)));
}

TEST(Zone, every_zone_agrees_with_an_independent_reading_of_the_same_data)
{
    using namespace std::chrono;
    int compared = 0;
    for (auto const& other : date::get_tzdb().zones) {
        auto const ours = Zone::find(other.name());
        if (!ours)
            continue; // side stores of the same folder, which we refuse
        ++compared;
        for (auto const& period : ours->periods()) {
            if (period.from < at("1901-01-01T00:00:00Z") || period.from > at("2037-06-01T00:00:00Z"))
                continue;
            for (std::int64_t const step : {-1, 0, 1}) {
                Instant const near = period.from + Span::seconds(step);
                auto const info = other.get_info(date::sys_seconds(seconds(near.micros / 1'000'000)));
                ASSERT_EQ(ours->local_micros(near) - near.micros, microseconds(info.offset).count())
                    << other.name() << " " << to_rfc3339(near);
            }
        }
    }
    EXPECT_GT(compared, 400);
}

TEST(Zone, resolve_undoes_local_micros)
{
    for (char const* name : {"Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
                             "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca", "Africa/Monrovia"})
    {
        Zone const ours = zone(name);
        for (auto const& period : ours.periods())
            for (std::int64_t minutes = -180; minutes <= 180; minutes += 15) {
                if (period.from.micros == INT64_MIN)
                    continue;
                Instant const near = period.from + Span::minutes(minutes);
                auto const found = ours.resolve(ours.local_micros(near));
                ASSERT_LE(found.at, near) << name;
                ASSERT_EQ(ours.local_micros(found.at), ours.local_micros(near)) << name;
                if (found.at != near) {
                    ASSERT_EQ(found.fit, Zone::Fit::twice) << name << " " << to_rfc3339(near);
                }
            }
    }
}

TEST(PosixRule, reads_every_form_of_day_and_time)
{
    auto const israel = PosixRule::parse("IST-2IDT,M3.4.4/26,M10.5.0").value();
    EXPECT_EQ(israel.standard, Span::hours(2));
    EXPECT_EQ(israel.summer->offset, Span::hours(3));
    EXPECT_EQ(israel.summer->begins.time, Span::hours(26));
    EXPECT_EQ(to_iso(israel.summer->begins.date_in(2024)), "2024-03-28");
    EXPECT_EQ(PosixRule::parse("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")->summer->begins.time, Span::hours(-1));
    EXPECT_EQ(PosixRule::parse("<+0630>-6:30")->standard, Span::minutes(390));
    EXPECT_EQ(to_iso(PosixRule::parse("AAA0BBB,J60,59")->summer->begins.date_in(2024)), "2024-03-01");
    EXPECT_EQ(to_iso(PosixRule::parse("AAA0BBB,J60,59")->summer->ends.date_in(2024)), "2024-02-29");
}

TEST(PosixRule, anything_else_is_no_rule)
{
    for (char const* text : {"", "X", "CET", "CET-", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
                             "CET-1CEST,M3.5.0,M10.5.0/3x", "<+03-3", "CET-1CEST,M3.5.0/999,M10.5.0", "CET-1:"})
        EXPECT_FALSE(PosixRule::parse(text)) << text;
}

TEST(Tzif, broken_files_are_refused)
{
    std::string const header = std::string("TZif2") + std::string(39, '\0');
    for (std::string const& bytes : {std::string(), std::string("TZif"), header, header + header + "\n\n"})
        EXPECT_EQ(read_tzif(bytes).error().code, "bad_zone_data");
}
RC_GTEST_PROP(TzifProperty, damaged_files_are_refused_or_still_give_sound_periods, ())
{
    std::ifstream file("/usr/share/zoneinfo/Europe/Brussels", std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    RC_ASSERT(read_tzif(bytes).has_value());
    for (int n = *rc::gen::inRange(1, 6); n > 0; --n)
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    if (*rc::gen::inRange(0, 4) == 0)
        bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size()));
    if (auto const periods = read_tzif(bytes)) {
        RC_ASSERT(periods->front().from.micros == INT64_MIN);
        for (std::size_t i = 1; i < periods->size(); ++i) {
            RC_ASSERT((*periods)[i - 1].from < (*periods)[i].from);
            RC_ASSERT((*periods)[i - 1].offset != (*periods)[i].offset);
        }
    }
}
}
