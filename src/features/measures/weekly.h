#pragma once
// A measure of one touchpoint by week, for whoever shows it beside something else. Nothing is concluded from it here.
#include "features/measures/model.h"
#include "ground/db/db.h"

namespace regard::measures
{
// The whole weeks in [from, before), as far as there is a history; of a touchpoint's name. A week that the beginning of the
// history makes look better than it was has no value. Nothing where no case ever was at such a touchpoint.
std::vector<ChartPoint> weekly(db::Transaction& tx, Measure measure, std::string_view touchpoint, Date from,
                               Date before);
}
