#pragma once
// What stands beside a try: the measures of its touchpoint by week.
#include "features/initiatives/initiatives.h"

namespace regard::app
{
initiatives::Lent lent_to_initiatives();

// By the weeks in which complaints came in; those before the first complaint of all have no value: nobody counted then.
struct CameIn
{
    Date day;
    bool here = false; // at the touchpoint
};
std::vector<initiatives::TryWeek> complaints_by_week(std::vector<CameIn> const& complaints, Date from, Date to);

// By the weeks in which cases were resolved: the share of marks of 4 and 5.
struct Marked
{
    Date day;
    int mark = 0;
};
std::vector<initiatives::TryWeek> satisfaction_by_week(std::vector<Marked> const& marks, Date from, Date to);
}
