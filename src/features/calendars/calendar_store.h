#pragma once
// All SQL of calendars. Inside this feature.
#include "features/calendars/holiday_feed.h"
#include "features/calendars/model.h"
#include "ground/db/db.h"

namespace regard::calendars::store
{
std::int64_t stamp(db::Transaction& tx);
void change_stamp(db::Transaction& tx, std::int64_t stamp);

std::vector<Calendar> calendars(db::Transaction& tx); // by name
std::optional<Calendar> calendar(db::Transaction& tx, CalendarId id);
std::optional<CalendarId> standard(db::Transaction& tx);

void insert_calendar(db::Transaction& tx, Calendar const& calendar); // with its versions
void change_calendar(db::Transaction& tx, CalendarId id, std::string_view name);
void put_version(db::Transaction& tx, CalendarId id, VersionView const& version); // replaces that of the same date
void touch(db::Transaction& tx, CalendarId id);                                   // the version grows

void put_holiday(db::Transaction& tx, CalendarId id, NewHoliday const& holiday);
bool delete_holiday(db::Transaction& tx, CalendarId id, Date day);           // one written by a person
bool switch_holiday(db::Transaction& tx, CalendarId id, Date day, bool off); // all of that day

void insert_feed(db::Transaction& tx, CalendarId id, Feed const& feed);
bool delete_feed(db::Transaction& tx, CalendarId id, FeedId feed, Date after); // with its days after that one
struct FeedOf
{
    FeedId id;
    CalendarId calendar;
    std::string address;
};
std::vector<FeedOf> feeds(db::Transaction& tx);
void mark_fetched(db::Transaction& tx, FeedId id, Instant at);
void mark_failed(db::Transaction& tx, FeedId id, std::string_view code);

// The days of a feed after `after` become these; those switched off stay so. Answers whether anything changed.
bool replace_days(db::Transaction& tx, FeedOf const& feed, Date after, std::vector<FeedDay> const& days);
}
