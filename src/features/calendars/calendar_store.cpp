#include "features/calendars/calendar_store.h"

#include <algorithm>

namespace regard::calendars::store
{
namespace
{
Calendar read_calendar(db::Row const& row)
{
    Calendar calendar;
    calendar.id = row.id<CalendarId>(0);
    calendar.name = row.text(1);
    calendar.standard = row.flag(2);
    calendar.version = row.integer(3);
    return calendar;
}

VersionView read_version(db::Row const& row)
{
    return {Date{static_cast<std::int32_t>(row.integer(0))}, std::string(row.text(1)),
            from_json<WeekText>(row.text(2)).value()};
}

Holiday read_holiday(db::Row const& row)
{
    Holiday holiday{Date{static_cast<std::int32_t>(row.integer(0))}, std::string(row.text(1)), {}, row.flag(3)};
    if (row.integer(2) != 0)
        holiday.feed = FeedId{row.integer(2)};
    return holiday;
}

Feed read_feed(db::Row const& row)
{
    return {row.id<FeedId>(0), std::string(row.text(1)), row.maybe_instant(2), std::string(row.text(3))};
}

void add_parts(db::Transaction& tx, Calendar& calendar)
{
    calendar.versions =
        tx.all("select from_day, zone, week from calendar_version where calendar = $1 order by from_day desc",
               {calendar.id}, read_version);
    calendar.holidays = tx.all("select day, name, feed, switched_off from calendar_holiday where calendar = $1 "
                               "order by day, feed",
                               {calendar.id}, read_holiday);
    calendar.feeds = tx.all("select id, address, fetched, failed from calendar_feed where calendar = $1 order by id",
                            {calendar.id}, read_feed);
}
}

std::int64_t stamp(db::Transaction& tx)
{
    return tx.integer("select stamp from calendar_stamp where one = 1").value_or(0);
}

void change_stamp(db::Transaction& tx, std::int64_t stamp)
{
    tx.execute("update calendar_stamp set stamp = $1 where one = 1", {stamp});
}

std::vector<Calendar> calendars(db::Transaction& tx)
{
    auto all = tx.all("select id, name, standard, version from calendar order by name, id", {}, read_calendar);
    for (Calendar& one : all)
        add_parts(tx, one);
    return all;
}

std::optional<Calendar> calendar(db::Transaction& tx, CalendarId id)
{
    auto found = tx.one("select id, name, standard, version from calendar where id = $1", {id}, read_calendar);
    if (found)
        add_parts(tx, *found);
    return found;
}

std::optional<CalendarId> standard(db::Transaction& tx)
{
    return tx.one("select id from calendar where standard = 1", {},
                  [](db::Row const& row) { return row.id<CalendarId>(0); });
}

void insert_calendar(db::Transaction& tx, Calendar const& calendar)
{
    tx.execute("insert into calendar (id, name, standard, version) values ($1, $2, $3, 1)",
               {calendar.id, calendar.name, calendar.standard});
    for (VersionView const& version : calendar.versions)
        put_version(tx, calendar.id, version);
}

void change_calendar(db::Transaction& tx, CalendarId id, std::string_view name)
{
    tx.execute("update calendar set name = $2 where id = $1", {id, name});
}

void put_version(db::Transaction& tx, CalendarId id, VersionView const& version)
{
    tx.execute("insert into calendar_version (calendar, from_day, zone, week) values ($1, $2, $3, $4) "
               "on conflict (calendar, from_day) do update set zone = excluded.zone, week = excluded.week",
               {id, version.from.days, version.zone, to_json(version.week)});
}

void touch(db::Transaction& tx, CalendarId id)
{
    tx.execute("update calendar set version = version + 1 where id = $1", {id});
}

void put_holiday(db::Transaction& tx, CalendarId id, NewHoliday const& holiday)
{
    tx.execute("insert into calendar_holiday (calendar, day, feed, name, switched_off) values ($1, $2, 0, $3, 0) "
               "on conflict (calendar, day, feed) do update set name = excluded.name, switched_off = 0",
               {id, holiday.day.days, holiday.name});
}

bool delete_holiday(db::Transaction& tx, CalendarId id, Date day)
{
    return tx.execute("delete from calendar_holiday where calendar = $1 and day = $2 and feed = 0", {id, day.days}) > 0;
}

bool switch_holiday(db::Transaction& tx, CalendarId id, Date day, bool off)
{
    return tx.execute("update calendar_holiday set switched_off = $3 where calendar = $1 and day = $2",
                      {id, day.days, off}) > 0;
}

void insert_feed(db::Transaction& tx, CalendarId id, Feed const& feed)
{
    tx.execute("insert into calendar_feed (id, calendar, address, fetched, failed) values ($1, $2, $3, null, '')",
               {feed.id, id, feed.address});
}

bool delete_feed(db::Transaction& tx, CalendarId id, FeedId feed, Date after)
{
    if (tx.execute("delete from calendar_feed where id = $1 and calendar = $2", {feed, id}) == 0)
        return false;
    tx.execute("delete from calendar_holiday where calendar = $1 and feed = $2 and day > $3",
               {id, feed.value, after.days});
    return true;
}

std::vector<FeedOf> feeds(db::Transaction& tx)
{
    return tx.all("select id, calendar, address from calendar_feed order by id", {}, [](db::Row const& row) {
        return FeedOf{row.id<FeedId>(0), row.id<CalendarId>(1), std::string(row.text(2))};
    });
}

void mark_fetched(db::Transaction& tx, FeedId id, Instant at)
{
    tx.execute("update calendar_feed set fetched = $2, failed = '' where id = $1", {id, at});
}

void mark_failed(db::Transaction& tx, FeedId id, std::string_view code)
{
    tx.execute("update calendar_feed set failed = $2 where id = $1", {id, code});
}

bool replace_days(db::Transaction& tx, FeedOf const& feed, Date after, std::vector<FeedDay> const& days)
{
    auto const old =
        tx.all("select day, name from calendar_holiday where calendar = $1 and feed = $2 and day > $3 "
               "order by day",
               {feed.calendar, feed.id.value, after.days}, [](db::Row const& row) {
                   return FeedDay{Date{static_cast<std::int32_t>(row.integer(0))}, std::string(row.text(1))};
               });
    if (old == days)
        return false;
    auto const still_there = [&](FeedDay const& gone) {
        return std::any_of(days.begin(), days.end(), [&](FeedDay const& day) { return day.day == gone.day; });
    };
    for (FeedDay const& one : old)
        if (!still_there(one))
            tx.execute("delete from calendar_holiday where calendar = $1 and feed = $2 and day = $3",
                       {feed.calendar, feed.id.value, one.day.days});
    for (FeedDay const& one : days)
        tx.execute("insert into calendar_holiday (calendar, day, feed, name, switched_off) values ($1, $2, $3, $4, 0) "
                   "on conflict (calendar, day, feed) do update set name = excluded.name",
                   {feed.calendar, one.day.days, feed.id.value, one.name});
    return true;
}
}
