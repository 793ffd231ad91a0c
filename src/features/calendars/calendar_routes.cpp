// Routes of calendars and their versions.
#include "features/calendars/inside.h"
#include "features/calendars/week_text.h"

namespace regard::calendars
{
namespace
{
class Desk
{
  public:
    explicit Desk(Calendars::Inside const& inside) : inside_(inside) {}

    Result<Calendar> read(db::Transaction& tx, CalendarId id) const
    {
        if (auto calendar = store::calendar(tx, id))
            return *calendar;
        return no_such_calendar();
    }

    Result<Calendar> create(api::Writing& w, NewCalendar const& wish) const
    {
        if (auto const plan = plan_of(wish.zone, wish.week); !plan)
            return plan.error();
        Calendar calendar;
        calendar.id = inside_.ids.next<CalendarId>();
        calendar.name = wish.name;
        calendar.versions = {{Date{}, wish.zone, wish.week}};
        store::insert_calendar(w.tx, calendar);
        inside_.changed(w.tx, calendar.id, "calendar.created", w.who.user);
        return read(w.tx, calendar.id);
    }

    Result<Calendar> change(api::Writing& w, CalendarId id, CalendarChange const& wish) const
    {
        auto const current = store::calendar(w.tx, id);
        if (!current)
            return no_such_calendar();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        if (auto const plan = plan_of(wish.zone, wish.week); !plan)
            return plan.error();
        Date const from = wish.from.value_or(today(*current, w.now) + 1);
        if (auto const ahead = check_ahead(*current, from, w.now, "from"); !ahead)
            return ahead.error();
        VersionView const version{from, wish.zone, wish.week};
        store::put_version(w.tx, id, version);
        store::change_calendar(w.tx, id, wish.name);
        inside_.changed(w.tx, id, "calendar.changed", w.who.user);
        return read(w.tx, id);
    }

    Result<Year> year(db::Transaction& tx, CalendarId id, int year) const
    {
        auto const calendar = store::calendar(tx, id);
        if (!calendar)
            return no_such_calendar();
        return year_of(history_of(*calendar), calendar->holidays, year);
    }

    Result<Year> preview(db::Transaction& tx, YearWish const& wish) const
    {
        if (auto const plan = plan_of(wish.zone, wish.week); !plan)
            return plan.error();
        Calendar draft;
        if (wish.calendar) {
            auto const saved = store::calendar(tx, *wish.calendar);
            if (!saved)
                return no_such_calendar();
            draft.holidays = saved->holidays;
        }
        draft.versions = {{Date{}, wish.zone, wish.week}};
        return year_of(history_of(draft), draft.holidays, wish.year);
    }

  private:
    Calendars::Inside const& inside_;
};
}

void Calendars::Inside::add_calendars(api::Routes& routes)
{
    Desk const desk(*this);
    routes
        .get("/calendars", "List the calendars, by name",
             [](api::Reading& r) -> Result<CalendarList> { return CalendarList{store::calendars(r.tx)}; })
        .allow(read_policies);
    routes
        .get("/calendars/{id}", "Read one calendar",
             [desk](api::Reading& r, CalendarId id) { return desk.read(r.tx, id); })
        .allow(read_policies);
    routes
        .get("/calendars/{id}/year", "A year of a calendar, day by day",
             [desk](api::Reading& r, CalendarId id, YearQuery const& query) { return desk.year(r.tx, id, query.year); })
        .allow(read_policies);
    routes
        .post("/calendars/preview", "A year of a week that is not saved yet",
              [this, desk](api::Asking&, YearWish const& wish) {
                  return database.read([&](db::Transaction& tx) { return desk.preview(tx, wish); });
              })
        .allow(write_policies)
        .example(R"({"zone":"Europe/Copenhagen","week":{"mon-fri":["09:00-17:00"]},"year":2027})");
    routes
        .post("/calendars", "Add a calendar",
              [desk](api::Writing& w, NewCalendar const& wish) { return desk.create(w, wish); })
        .allow(write_policies)
        .creates("/calendars/{id}")
        .example(
            R"({"name":"Phone","zone":"Europe/Copenhagen","week":{"mon-fri":["08:00-20:00"],"sat":["10:00-14:00"]}})");
    routes
        .put("/calendars/{id}", "Change a calendar, from tomorrow on or later",
             [desk](api::Writing& w, CalendarId id, CalendarChange const& wish) { return desk.change(w, id, wish); })
        .allow(write_policies)
        .edits()
        .example(R"({"name":"Phone","zone":"Europe/Copenhagen","week":{"mon-fri":["09:00-17:00"]}})");
}
}
