#pragma once
// All SQL of the sheets of days and the cells of rollups.
#include "features/measures/rollups/cell.h"
#include "features/measures/rollups/sheet.h"
#include "ground/db/db.h"

#include <functional>

namespace regard::measures::store
{
// ---- sheets
std::vector<Outcome> day(db::Transaction& tx, Date day);                              // all cases counted on it
void replace_day(db::Transaction& tx, Date day, std::span<Outcome const> longest_first);
// The sheets of a day whose longest duration is at least so long (open cases: -1); packed, longest first.
void sheets(db::Transaction& tx, Date day, std::int64_t longest_from, db::FunctionRef<void(std::string_view)> see);

// ---- cells
void replace_cells(db::Transaction& tx, Facet facet, Grain grain, Date start, Cells const& cells);
Cells merged(db::Transaction& tx, Facet facet, Stretch of); // the cells of a stretch, added up by word

// Packed tallies, in no stated order: of every word, or of one.
void tallies(db::Transaction& tx, Facet facet, Stretch of, db::FunctionRef<void(std::int64_t, std::string_view)> see);
void tallies_of(db::Transaction& tx, Facet facet, std::int64_t word, Stretch of,
                db::FunctionRef<void(Date, std::string_view)> see);

// The days on which a word's cases are counted, and how far their durations reach.
struct DayReach
{
    Date day;
    std::int64_t cases = 0, open = 0;
    std::optional<Span> shortest, longest;
};
std::vector<DayReach> days_of(db::Transaction& tx, Facet facet, std::int64_t word, Period period);
std::optional<Period> whole_history(db::Transaction& tx); // of all cases; nothing where there are none

// ---- what is to be made anew
struct DueCell
{
    Grain grain = Grain::month;
    Date start;
    Facet facet = Facet::all;
};
void note_due(db::Transaction& tx, Grain grain, Date start); // for all facets
std::optional<DueCell> first_due(db::Transaction& tx);       // months before years
void settle_due(db::Transaction& tx, DueCell const& due);

void clear_rollups(db::Transaction& tx); // and all that is noted as due
}
