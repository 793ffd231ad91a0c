#pragma once
// What a first-day list asks: whether somebody has said when this organisation works.
#include "ground/db/db.h"

namespace regard::calendars
{
bool is_settled(db::Transaction& tx); // hours of their own, or a day off
}
