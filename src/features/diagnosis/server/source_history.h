#pragma once
// The cases of one source as the engine of the diagnosis sees them: with the names, classes, calendar and zone it takes to
// understand them, so that the findings are those of its files on the command line.
#include "base/flat_map.h"
#include "features/calendars/working_calendar.h"
#include "features/cases/cases.h"
#include "features/intake/intake.h"
#include "features/measures/classes.h"
#include "features/measures/measures.h"

namespace regard::diagnosis
{
// All words of the store, by their numbers.
cases::Vocabulary all_names(cases::Words const& words);

class SourceHistory
{
  public:
    SourceHistory(db::Transaction& tx, cases::Words const& words, intake::Origin const& origin);

    cases::SourceId source() const { return source_; }
    cases::Vocabulary const& names() const { return names_; } // empty where the source never says such a thing
    measures::Classes const& classes() const { return classes_; }
    calendars::WorkingCalendar const* calendar() const { return calendar_ ? &*calendar_ : nullptr; }
    Zone const& zone() const { return zone_; }

    // Calls `see` with the next cases, at most `limit`, numbered from 0. False at the end.
    bool next(db::Database& database, int limit, std::function<void(cases::CaseView const&)> const& see);
    std::vector<cases::CaseId> const& seen() const { return seen_; } // by number

  private:
    // A case kept beyond the reading of it.
    struct Read
    {
        cases::CaseView view;
        std::int64_t id, customer;
        std::string reference;
        std::vector<cases::Event> events;
    };
    void read(db::Database& database, int limit);
    cases::Name customer_number(std::int64_t key);

    cases::SourceId source_;
    cases::Vocabulary names_;
    measures::Classes classes_;
    std::optional<calendars::WorkingCalendar> calendar_;
    Zone zone_;
    std::optional<std::string> last_reference_{""}; // read so far; nothing once all are
    std::vector<Read> read_;
    std::vector<cases::CaseId> seen_;
    FlatMap<char> customers_; // used for their numbers
};
}
