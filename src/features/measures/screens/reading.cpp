#include "features/measures/screens/reading.h"

#include "features/measures/outcomes/source_store.h"

namespace regard::measures
{
namespace
{
std::int64_t rounded_up(std::int64_t amount, std::int64_t by) { return (amount + by - 1) / by; }

// Every how manieth day is read.
std::int64_t step_of(std::span<store::DayStanding const> days)
{
    std::int64_t sheets = 0, cases = 0;
    for (store::DayStanding const& day : days) {
        sheets += sheets_with(day);
        cases += day.cases;
    }
    auto const step = std::max({std::int64_t{1}, rounded_up(sheets, most_sheets), rounded_up(cases, most_cases)});
    return step % 7 == 0 ? step + 1 : step; // not always the same weekday
}
}

Reading::Reading(db::Transaction& tx, Selection const& selection)
    : tx_(tx), days_(standing(tx, selection)), horizons_(store::horizons(tx)), step_(step_of(days_))
{}
}
