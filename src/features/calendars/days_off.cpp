// Routes of holidays and of the feeds that bring them.
#include "features/calendars/days.h"
#include "features/calendars/inside.h"
#include "ground/log/log.h"

namespace regard::calendars
{
namespace
{
constexpr std::size_t most_bytes = 2'000'000; // of a feed
constexpr int years_ahead = 5;

Refusal no_such_day() { return {"not_found", "There is no such holiday.", ""}; }

Date utc_day(Instant at) { return Zone::utc().local_date(at); }

struct Fetched
{
    CalendarId calendar;
    std::string address;
    std::vector<FeedDay> days;
};

std::vector<FeedDay> after(std::vector<FeedDay> days, Date day)
{
    std::erase_if(days, [&](FeedDay const& one) { return one.day <= day; });
    return days;
}
}

void Calendars::Inside::add_days_off(api::Routes& routes)
{
    // A change of one calendar's days off, where `day` lies ahead; `change` answers whether there was anything to change.
    auto const with = [this](api::Writing& w, CalendarId id, Date day, auto const& change) -> Result<Calendar> {
        auto const calendar = store::calendar(w.tx, id);
        if (!calendar)
            return no_such_calendar();
        if (auto const ahead = check_ahead(*calendar, day, w.now, "day"); !ahead)
            return ahead.error();
        if (!change())
            return no_such_day();
        changed(w.tx, id, "calendar.changed", w.who.user);
        return *store::calendar(w.tx, id);
    };
    routes
        .post("/calendars/{id}/holidays", "Add a day off that lies ahead",
              [with](api::Writing& w, CalendarId id, NewHoliday const& wish) {
                  return with(w, id, wish.day, [&] {
                      store::put_holiday(w.tx, id, wish);
                      return true;
                  });
              })
        .allow(write_policies);
    routes
        .put("/calendars/{id}/holidays/{day}", "Say that people work on a day off, or do not",
             [with](api::Writing& w, CalendarId id, Date day, HolidaySwitch const& wish) {
                 return with(w, id, day, [&] { return store::switch_holiday(w.tx, id, day, wish.switched_off); });
             })
        .allow(write_policies);
    routes
        .delete_("/calendars/{id}/holidays/{day}", "Remove a day off that a person wrote",
                 [with](api::Writing& w, CalendarId id, Date day) {
                     return with(w, id, day, [&] { return store::delete_holiday(w.tx, id, day); });
                 })
        .allow(write_policies);
}

void Calendars::Inside::add_feeds(api::Routes& routes)
{
    routes
        .post(
            "/calendars/{id}/feeds", "Take days off from an iCalendar address, now and from time to time",
            [this](api::Asking& asking, CalendarId id, NewFeed const& wish) -> Result<Fetched> {
                auto days = fetch(wish.address, asking.now);
                if (!days)
                    return Refusal{days.error().code, days.error().sentence, "address"};
                return Fetched{id, wish.address, std::move(*days)};
            },
            [this](api::Writing& w, Fetched const& fetched) -> Result<Calendar> {
                auto const calendar = store::calendar(w.tx, fetched.calendar);
                if (!calendar)
                    return no_such_calendar();
                Feed const feed{ids.next<FeedId>(), fetched.address, {}, {}};
                Date const now = today(*calendar, w.now);
                store::insert_feed(w.tx, fetched.calendar, feed);
                store::replace_days(w.tx, {feed.id, fetched.calendar, feed.address}, now, after(fetched.days, now));
                store::mark_fetched(w.tx, feed.id, w.now);
                changed(w.tx, fetched.calendar, "calendar.changed", w.who.user);
                return *store::calendar(w.tx, fetched.calendar);
            })
        .allow(write_policies);
    routes
        .delete_("/calendars/{id}/feeds/{feed}", "Take no more days off from a feed; those ahead go",
                 [this](api::Writing& w, CalendarId id, FeedId feed) -> Result<void> {
                     auto const calendar = store::calendar(w.tx, id);
                     if (!calendar || !store::delete_feed(w.tx, id, feed, today(*calendar, w.now)))
                         return Refusal{"not_found", "There is no such feed.", ""};
                     changed(w.tx, id, "calendar.changed", w.who.user);
                     return {};
                 })
        .allow(write_policies);
}

Result<std::vector<FeedDay>> Calendars::Inside::fetch(std::string const& address, Instant now) const
{
    http::Call call;
    call.address = address;
    call.most_bytes = most_bytes;
    call.most_redirects = 5;
    auto const reply = client.call(call);
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return Refusal{"not_a_calendar", "This address gives no iCalendar file.", "address"};
    Date const from = utc_day(now) + -1; // today may be another day where the calendar is
    return feed_days(reply->body, from, from + 366 * years_ahead);
}

// A feed that cannot be read keeps the days it brought; the screen shows since when.
jobs::Outcome Calendars::Inside::fetch_all(jobs::Context& context)
{
    for (auto const& feed : database.read([](db::Transaction& tx) { return store::feeds(tx); })) {
        if (context.should_stop())
            return jobs::Outcome::again(context.now());
        auto const days = fetch(feed.address, context.now());
        if (!days)
            log::warning("calendar_feed_failed", {{"feed", feed.id.text()}, {"code", days.error().code}});
        database.write([&](db::Transaction& tx) {
            auto const calendar = store::calendar(tx, feed.calendar);
            if (!days || !calendar)
                return store::mark_failed(tx, feed.id, days ? "not_found" : days.error().code);
            store::mark_fetched(tx, feed.id, context.now());
            Date const now = today(*calendar, context.now());
            if (store::replace_days(tx, feed, now, after(*days, now)))
                changed(tx, feed.calendar, "calendar.changed", {});
        });
    }
    return jobs::Outcome::done();
}
}
