#pragma once
// All SQL of the sheets of days, of where cases stand on them, and of what is to be made anew.
#include "features/measures/rollups/cell_store.h"
#include "features/measures/rollups/places.h"
#include "features/measures/rollups/sheet.h"
#include "ground/db/db.h"

namespace regard::measures::store
{
// ---- the cases of a day
std::vector<Outcome> day(db::Transaction& tx, Date day);
void replace_day(db::Transaction& tx, Date day, std::span<Outcome const> longest_first);

// The packed sheets of a day in order, by their place from 0, of those from `first` to `last`; those that `wanted` passes
// over are not read.
void sheets(db::Transaction& tx, Date day, std::size_t first, std::size_t last,
            db::FunctionRef<bool(std::size_t)> wanted, db::FunctionRef<void(std::size_t place, std::string_view)> see);
// One of them; false where there is none.
bool sheet(db::Transaction& tx, Date day, std::size_t place, db::FunctionRef<void(std::string_view)> see);

// ---- where cases stand
struct DayStanding
{
    Date day;
    std::int64_t cases = 0;
    Reach reach;
    std::optional<Places> places; // nothing: all of the day
};
void replace_standings(db::Transaction& tx, Facet facet, Date day, Standings const& standings); // before its cells
std::vector<DayStanding> standings(db::Transaction& tx, Facet facet, std::int64_t word, Period period); // by day
// The same of only those days that `wanted` says, asked in their order; the others cost next to nothing.
void standings(db::Transaction& tx, Facet facet, std::int64_t word, Period period, db::FunctionRef<bool(Date)> wanted,
               db::FunctionRef<void(DayStanding&&)> see);
std::optional<Period> whole_history(db::Transaction& tx); // nothing where there are no cases

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
