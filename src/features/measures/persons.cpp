#include "features/measures/persons.h"

namespace regard::measures
{
bool SmallTeams::may_stand_together(std::set<cases::Name> const& teams) const
{
    int persons = 0; // one who works in two of them counts twice, so two teams are asked for as well
    for (cases::Name const team : teams)
        if (auto const found = persons_.find(team); found != persons_.end())
            persons += found->second;
    return teams.size() > 1 && persons >= least_team;
}
}
