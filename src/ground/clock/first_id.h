#pragma once
// Ids grow with time (id_source.h): what was made since an instant is a range of ids.
#include "base/instant.h"

#include <cstdint>

namespace regard
{
std::int64_t first_id_of(Instant at); // no id that was issued then or later is below it
}
