#include "features/calendars/holiday_feed.h"

#include "base/text.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace regard::calendars
{
namespace
{
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr std::size_t longest_name = 100;
constexpr int most_instances = 20'000; // looked at of one event that recurs

Date date_of(icaltimetype const& time) { return Date::of(time.year, time.month, time.day); }

std::string name_of(icalcomponent* event)
{
    char const* const summary = icalcomponent_get_summary(event);
    std::string_view const name = text::trimmed(summary ? summary : "");
    return text::is_utf8(name) ? std::string(text::cut(name, longest_name)) : std::string();
}

class Reader
{
  public:
    Reader(Date from, Date to) : from_(from), to_(to) {}

    void read(icalcomponent* event)
    {
        icaltimetype const start = icalcomponent_get_dtstart(event);
        if (!icaltime_is_date(start) || !is_real_date(start.year, start.month, start.day))
            return; // an appointment, not a day off
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        name_ = name_of(event);
        length_ = std::max(1, length_of(event, start));
        if (icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY))
            recur(event, icalproperty_get_rrule(rule), start);
        else
            add(date_of(start));
    }

    std::vector<FeedDay> days;

  private:
    static int length_of(icalcomponent* event, icaltimetype const& start)
    {
        icaltimetype const end = icalcomponent_get_dtend(event);
        bool const known = !icaltime_is_null_time(end) && is_real_date(end.year, end.month, end.day);
        return known ? date_of(end).days - date_of(start).days : 1;
    }

    void recur(icalcomponent* event, icalrecurrencetype const& rule, icaltimetype const& start)
    {
        auto* const steps = icalrecur_iterator_new(rule, start);
        if (!steps)
            return add(date_of(start));
        for (int n = 0; n < most_instances; ++n) {
            icaltimetype const next = icalrecur_iterator_next(steps);
            if (icaltime_is_null_time(next) || date_of(next) > to_)
                break;
            if (!icalproperty_recurrence_is_excluded(event, const_cast<icaltimetype*>(&start),
                                                     const_cast<icaltimetype*>(&next)))
                add(date_of(next));
        }
        icalrecur_iterator_free(steps);
    }

    void add(Date first)
    {
        int const skipped = std::max(0, from_.days - first.days);
        for (int n = skipped; n < length_ && first + n <= to_ && days.size() <= most_feed_days; ++n)
            days.push_back({first + n, name_});
    }

    Date from_, to_;
    std::string name_;
    int length_ = 1;
};
}

Result<std::vector<FeedDay>> feed_days(std::string const& text, Date from, Date to)
{
    Component const root(icalparser_parse_string(text.c_str()), icalcomponent_free);
    if (!root || icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT)
        return Refusal{"not_a_calendar", "This address gives no iCalendar file.", "address"};
    Reader reader(from, to);
    for (icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT))
        reader.read(event);
    if (reader.days.size() > most_feed_days)
        return Refusal{"too_many_days", "This feed has more days off than there can be.", "address"};
    std::sort(reader.days.begin(), reader.days.end());
    reader.days.erase(std::unique(reader.days.begin(), reader.days.end()), reader.days.end());
    return std::move(reader.days);
}
}
