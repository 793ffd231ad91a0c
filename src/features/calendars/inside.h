#pragma once
// What the parts of this feature share. Inside features/calendars.
#include "features/calendars/calendar_store.h"
#include "features/calendars/calendars.h"

namespace regard::calendars
{
class Calendars::Inside
{
  public:
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    http::Client client;

    void add_calendars(api::Routes& routes);
    void add_days_off(api::Routes& routes);
    void add_feeds(api::Routes& routes);

    // Everyone's cache is out of date from this commit on, and the journal has a line.
    void changed(db::Transaction& tx, CalendarId id, std::string_view verb, api::UserId by) const;

    Result<std::vector<FeedDay>> fetch(std::string const& address, Instant now) const; // from tomorrow on
    jobs::Outcome fetch_all(jobs::Context& context);
};

Refusal no_such_calendar();

// The calendar as it counts, with the holidays that are not switched off.
CalendarHistory history_of(Calendar const& calendar);

// The calendar's own today. What has passed is never counted anew: changes hold from the day after.
Date today(Calendar const& calendar, Instant now);
Result<void> check_ahead(Calendar const& calendar, Date day, Instant now, char const* field); // refuses with `day_past`

Year year_of(CalendarHistory const& history, std::vector<Holiday> const& holidays, int year);
}
