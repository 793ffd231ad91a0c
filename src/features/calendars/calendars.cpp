#include "features/calendars/calendars.h"

#include "features/calendars/inside.h"
#include "features/calendars/week_text.h"

namespace regard::calendars
{
namespace
{
std::shared_ptr<CalendarHistory const> office_hours_utc()
{
    return std::make_shared<CalendarHistory const>(CalendarHistory::make({{Date{}, office_hours("UTC")}}).value());
}

}

CalendarPlan office_hours(std::string const& zone) { return plan_of(zone, office_week()).value(); }

Book::Book(std::int64_t stamp, std::map<CalendarId, std::shared_ptr<CalendarHistory const>> all, CalendarId standard)
    : stamp_(stamp), all_(std::move(all))
{
    auto const found = all_.find(standard);
    standard_ = found != all_.end() ? found->second : office_hours_utc();
}

std::shared_ptr<CalendarHistory const> const& Book::calendar(CalendarId id) const
{
    auto const found = all_.find(id);
    return found != all_.end() ? found->second : standard_;
}

std::shared_ptr<Book const> read_book(db::Transaction& tx)
{
    std::map<CalendarId, std::shared_ptr<CalendarHistory const>> all;
    CalendarId standard;
    for (Calendar const& calendar : store::calendars(tx)) {
        all.emplace(calendar.id, std::make_shared<CalendarHistory const>(history_of(calendar)));
        if (calendar.standard)
            standard = calendar.id;
    }
    return std::make_shared<Book const>(store::stamp(tx), std::move(all), standard);
}

Calendars::Calendars(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
                     http::ClientSettings feeds)
    : inside_(new Inside{database, ids, clock, journal, http::Client(std::move(feeds))})
{}

Calendars::~Calendars() = default;

void Calendars::add_routes(api::Routes& routes)
{
    inside_->add_calendars(routes);
    inside_->add_days_off(routes);
    inside_->add_feeds(routes);
}

void Calendars::add_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("calendars.feeds", jobs::Every{Span::hours(6)},
                        [this](jobs::Context& context) { return inside_->fetch_all(context); });
}

void Calendars::begin(std::string const& zone)
{
    auto const there = [](db::Transaction& tx) { return store::standard(tx).has_value(); };
    if (inside_->database.read(there))
        return;
    inside_->database.write([&](db::Transaction& tx) {
        if (there(tx))
            return;
        Calendar calendar;
        calendar.id = inside_->ids.next<CalendarId>();
        calendar.name = zone;
        calendar.standard = true;
        calendar.versions = {{Date{}, zone, office_week()}};
        store::insert_calendar(tx, calendar);
        inside_->changed(tx, calendar.id, "calendar.created", {});
    });
}

std::shared_ptr<Book const> Calendars::book(db::Transaction& tx)
{
    std::int64_t const stamp = store::stamp(tx);
    {
        std::lock_guard const lock(mutex_);
        if (book_ && book_->stamp() == stamp)
            return book_;
    }
    auto book = read_book(tx);
    std::lock_guard const lock(mutex_);
    return book_ = std::move(book);
}

void Calendars::Inside::changed(db::Transaction& tx, CalendarId id, std::string_view verb, api::UserId by) const
{
    store::touch(tx, id);
    store::change_stamp(tx, ids.next_value());
    journal.note(tx, {.who = events::WhoId{by.value}, .verb = verb, .subject_kind = "calendar", .subject = id.value});
}
}
