#pragma once
// Whether the store is sound: what the engine can say of its own files, and rules of the product that the schema cannot express.
#include "ground/db/db.h"

#include <span>
#include <string>
#include <vector>

namespace regard::db
{
// A rule of one feature: `sql` selects what breaks it (first column: an id or another name for it), so it must return no row.
struct Invariant
{
    std::string name;     // `cases.one_owner`
    std::string sentence; // what must hold: "Every open case has exactly one owner."
    std::string sql;
};

struct Finding
{
    std::string name;     // of the invariant; `engine` where the store itself is damaged
    std::string sentence; // what is wrong
    std::int64_t rows = 0;
    std::vector<std::string> examples; // up to ten of the rows' first columns
};

// Reads everything once, beside the running program; takes as long as reading the whole store does. Empty: all is well.
std::vector<Finding> check(Database& database, std::span<Invariant const> invariants);
}
