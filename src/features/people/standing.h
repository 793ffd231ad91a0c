#pragma once
// How people stand, and stood: for features that answer what held then. In the caller's transaction.
#include "features/people/model.h"
#include "ground/db/db.h"

namespace regard::people
{
struct Stood
{
    std::string level; // as it is written
    std::optional<UnitId> unit;
};
// At that instant; also of who has left since. Nothing where nobody of that id was known.
std::optional<Stood> stood(db::Transaction& tx, EmployeeId employee, Instant at);

struct Level
{
    std::string name;
    std::int64_t people = 0;
};
std::vector<Level> levels(db::Transaction& tx); // of today, by name
}
