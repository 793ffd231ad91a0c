#include "features/calendars/calendars.h"

namespace regard::calendars
{
CalendarPlan office_hours(std::string zone)
{
    CalendarPlan plan;
    plan.zone = std::move(zone);
    for (std::size_t day = 0; day < 5; ++day)
        plan.week[day] = {{Span::hours(9), Span::hours(17)}};
    return plan;
}

Book::Book(std::int64_t stamp, std::map<CalendarId, std::shared_ptr<CalendarHistory const>> all, CalendarId standard)
    : stamp_(stamp), all_(std::move(all))
{
    auto const found = all_.find(standard);
    standard_ =
        found != all_.end()
            ? found->second
            : std::make_shared<CalendarHistory const>(CalendarHistory::make({{Date{}, office_hours("UTC")}}).value());
}

std::shared_ptr<CalendarHistory const> const& Book::calendar(CalendarId id) const
{
    auto const found = all_.find(id);
    return found != all_.end() ? found->second : standard_;
}

Calendars::Calendars(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
                     http::ClientSettings feeds)
    : database_(database), ids_(ids), clock_(clock), journal_(journal), feeds_(std::move(feeds))
{}

std::shared_ptr<Book const> Calendars::book(db::Transaction&)
{
    std::lock_guard const lock(mutex_);
    if (!book_)
        book_ = std::make_shared<Book const>(0, std::map<CalendarId, std::shared_ptr<CalendarHistory const>>{},
                                             CalendarId{});
    return book_;
}
}
