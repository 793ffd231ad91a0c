#pragma once
// What the two engines do not have in common: how a line learns its turn, and up to which turn all is settled.
#include "ground/db/db.h"

namespace regard::events
{
// The statement that adds a line; its parameters are those of Journal::note.
std::string_view insert_line(db::Engine engine);

// Every line that will ever have a lower turn is visible to `tx`. SQLite commits in order: there all turns are settled.
std::int64_t unsettled_turn(db::Transaction& tx);
}
