#pragma once
// Who is there to answer, and who stands above whom: for features that give people work. In the caller's transaction.
#include "features/people/model.h"
#include "ground/db/db.h"

namespace regard::people
{

struct OnDuty
{
    EmployeeId id;
    Language language = Language::en;
};
// The people of a unit, not below, who are not away on that day; by id.
std::vector<OnDuty> on_duty(db::Transaction& tx, UnitId unit, Date day);

std::vector<EmployeeId> managers_above(db::Transaction& tx, EmployeeId employee); // nearest first
std::vector<UnitId> units_led_by(db::Transaction& tx, EmployeeId employee);
// Of the unit and those above it, the nearest first, each once.
std::vector<EmployeeId> leads_above(db::Transaction& tx, UnitId unit);

// Any employee at all who is not away, the longest known first: for the very last resort.
std::optional<EmployeeId> anybody(db::Transaction& tx, Date day);
}
