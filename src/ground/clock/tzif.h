#pragma once
// Reads a compiled zone file (TZif, RFC 9636; versions 2 and later) into stretches of constant offset. Pure; any bytes
// may be given.
#include "ground/clock/zone.h"

#include <string_view>
#include <vector>

namespace regard
{
// Ascending, at least one, the first from the beginning of time; neighbours differ in offset. The rule at the foot of
// the file is written out up to the end of 2200, after which the last offset stays. Refuses with `bad_zone_data`, also
// for files that count leap seconds.
Result<std::vector<Zone::Period>> read_tzif(std::string_view bytes);
}
