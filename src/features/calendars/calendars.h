#pragma once
// The organisation's calendars: the front door. Others ask for the calendars as a transaction sees them; they are cached in
// the process. The pure rules of working time are calendar_history.h and days.h.
#include "base/embedded.h"
#include "features/calendars/calendar_history.h"
#include "features/calendars/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"
#include "ground/events/journal.h"
#include "ground/http/client.h"
#include "ground/jobs/kinds.h"

#include <map>
#include <memory>
#include <mutex>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_calendars_schema();
}

namespace regard::calendars
{
constexpr api::Permission read_policies{"policies.read"}; // of calendars too: both say when a promise falls due
constexpr api::Permission write_policies{"policies.write"};

// All calendars at one moment. Immutable.
class Book
{
  public:
    // `stamp` changes whenever a calendar does.
    Book(std::int64_t stamp, std::map<CalendarId, std::shared_ptr<CalendarHistory const>> all, CalendarId standard);

    std::int64_t stamp() const { return stamp_; }
    bool has(CalendarId id) const { return all_.contains(id); }

    // The organisation's own; where none has been made yet, Monday to Friday from 9 to 17, UTC.
    std::shared_ptr<CalendarHistory const> const& standard() const { return standard_; }
    // The standard one for an id of 0 or unknown.
    std::shared_ptr<CalendarHistory const> const& calendar(CalendarId id) const;

  private:
    std::int64_t stamp_;
    std::map<CalendarId, std::shared_ptr<CalendarHistory const>> all_;
    std::shared_ptr<CalendarHistory const> standard_;
};

// All calendars, read anew. Programs that go on ask a Calendars, which remembers.
std::shared_ptr<Book const> read_book(db::Transaction& tx);

class Calendars
{
  public:
    // Everything given must outlive it. `feeds` says how holiday feeds may be fetched.
    Calendars(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
              http::ClientSettings feeds = {});
    ~Calendars();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    // Makes the organisation's own calendar in its zone, where there is none: Monday to Friday from 9 to 17. Call when the
    // organisation is known; costs one read from then on.
    void begin(std::string const& zone);

    // As the transaction sees them. The same object as long as nothing changed. Any thread.
    std::shared_ptr<Book const> book(db::Transaction& tx);

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
    std::mutex mutex_;
    std::shared_ptr<Book const> book_;
};

// Monday to Friday from 9 to 17.
CalendarPlan office_hours(std::string const& zone);
}
