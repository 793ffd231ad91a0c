#pragma once
// The sample as files: what an export of the bank's old help desk and of its staff list would be.
#include "base/instant.h"

#include <string>

namespace regard::sample
{
constexpr int cases_a_year = 20'000;

// An event log as CSV: case, at, status, team, person, customer, touchpoint, product, vertical, channel, kind, message,
// due. A year of cases that ends the day before `today`; the last ones are still open.
std::string history_csv(Date today, int cases = cases_a_year);

// The mapping for it, as TOML.
std::string history_mapping();

// The staff list as CSV: name, email, unit, parent, level, manager.
std::string people_csv();
}
