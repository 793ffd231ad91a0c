#pragma once
// What a first-day list asks: whether anything is promised yet.
#include "ground/db/db.h"

namespace regard::promises
{
bool any_policy(db::Transaction& tx); // in force
}
