#pragma once
// Numbers of a spreadsheet as the text a person would take them for.
#include "features/intake/formats/xlsx_package.h"

namespace regard::intake
{
// Appends the cell's number: dates as `2024-05-01`, with a time `2024-05-01T13:45:00` (to the millisecond), times alone
// as `13:45:00`, durations as `26:30:00`, anything else as short as exact. Day 60 of the 1900 system is written as the
// 1900-02-29 that Excel believes in. A number that can be no date stays a number; a text that is no number stays as it is.
void append_number(std::string& out, std::string_view text, NumberKind kind, bool from_1904);
}
