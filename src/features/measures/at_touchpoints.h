#pragma once
// How quickly and how well cases were settled at each touchpoint, for whoever shows it beside the touchpoint.
#include "features/measures/model.h"
#include "ground/db/db.h"

namespace regard::measures
{
struct AtTouchpoint
{
    std::string name;        // of the touchpoint, as the cases call it
    Figure turnaround, ftr;  // the median of turnaround, and first time right
    std::string cases_query; // the cases both are told of
};
// Of the cases that count on a day in [from, before), in the organisation's zone. By the number of cases.
std::vector<AtTouchpoint> at_touchpoints(db::Transaction& tx, Date from, Date before);
}
