#pragma once
// Calendars as the API takes and shows them. Days and windows are written as people do: `mon-fri`, `09:00-17:00`.
#include "base/fields.h"
#include "base/ids.h"
#include "features/calendars/plan.h"

#include <map>
#include <optional>

namespace regard::calendars
{
using CalendarId = Id<struct CalendarTag>;
using FeedId = Id<struct FeedTag>;

using WeekText = std::map<std::string, std::vector<std::string>>; // `mon-thu`: [`09:00-12:00`, `13:00-17:00`]

struct VersionView
{
    Date from; // the first also holds before it
    std::string zone;
    WeekText week;
};
BOOST_DESCRIBE_STRUCT(VersionView, (), (from, zone, week))

struct Holiday
{
    Date day;
    std::string name;
    std::optional<FeedId> feed; // what brought it; none: written by a person
    bool switched_off = false;  // people work all the same
};
BOOST_DESCRIBE_STRUCT(Holiday, (), (day, name, feed, switched_off))

struct Feed
{
    FeedId id;
    std::string address;
    std::optional<Instant> fetched; // last read well
    std::string failed;             // the code of the last failure; empty: none
};
BOOST_DESCRIBE_STRUCT(Feed, (), (id, address, fetched, failed))

struct Calendar
{
    CalendarId id;
    std::string name;
    bool standard = false;             // the organisation's own
    std::vector<VersionView> versions; // the newest first
    std::vector<Holiday> holidays;     // by day
    std::vector<Feed> feeds;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Calendar, (), (id, name, standard, versions, holidays, feeds, version))

struct CalendarList
{
    std::vector<Calendar> items; // by name
};
BOOST_DESCRIBE_STRUCT(CalendarList, (), (items))

struct NewCalendar
{
    std::string name;
    std::string zone;
    WeekText week;
};
BOOST_DESCRIBE_STRUCT(NewCalendar, (), (name, zone, week))
constexpr auto rules_of(form::Of<NewCalendar>)
{
    using namespace form;
    return rules(on(&NewCalendar::name, not_blank, length(1, 100)), on(&NewCalendar::zone, not_blank, length(1, 60)),
                 on(&NewCalendar::week, length(1, 14)));
}

// A new version. What has passed is never counted anew, so it begins tomorrow at the earliest.
struct CalendarChange
{
    std::string name;
    std::string zone;
    WeekText week;
    std::optional<Date> from; // none: tomorrow
};
BOOST_DESCRIBE_STRUCT(CalendarChange, (), (name, zone, week, from))
constexpr auto rules_of(form::Of<CalendarChange>)
{
    using namespace form;
    return rules(on(&CalendarChange::name, not_blank, length(1, 100)),
                 on(&CalendarChange::zone, not_blank, length(1, 60)), on(&CalendarChange::week, length(1, 14)));
}

struct NewHoliday
{
    Date day;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NewHoliday, (), (day, name))
constexpr auto rules_of(form::Of<NewHoliday>)
{
    using namespace form;
    return rules(on(&NewHoliday::name, not_blank, length(1, 100)));
}

struct HolidaySwitch
{
    bool switched_off = false;
};
BOOST_DESCRIBE_STRUCT(HolidaySwitch, (), (switched_off))

struct NewFeed
{
    std::string address;
};
BOOST_DESCRIBE_STRUCT(NewFeed, (), (address))
constexpr auto rules_of(form::Of<NewFeed>)
{
    using namespace form;
    return rules(on(&NewFeed::address, not_blank, length(1, 500)));
}

// ---- a year at a glance
struct YearQuery
{
    int year = 0;
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))
constexpr auto rules_of(form::Of<YearQuery>)
{
    using namespace form;
    return rules(on(&YearQuery::year, range(1970, 2199)));
}

// A week that is not saved yet, with the holidays of a calendar that is.
struct YearWish
{
    std::optional<CalendarId> calendar;
    std::string zone;
    WeekText week;
    int year = 0;
};
BOOST_DESCRIBE_STRUCT(YearWish, (), (calendar, zone, week, year))
constexpr auto rules_of(form::Of<YearWish>)
{
    using namespace form;
    return rules(on(&YearWish::year, range(1970, 2199)), on(&YearWish::week, length(1, 14)));
}

struct YearDay
{
    Date day;
    std::int64_t minutes = 0; // of working time that begins and ends on it
    std::string holiday;      // its name where it is one that counts
};
BOOST_DESCRIBE_STRUCT(YearDay, (), (day, minutes, holiday))

struct Year
{
    std::vector<YearDay> days;
    std::int64_t business_days = 0;
    std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(Year, (), (days, business_days, minutes))
}
