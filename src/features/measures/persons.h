#pragma once
// Improvement, not surveillance (design: measures, "Persons"): a figure of a team so small that it would be one of persons
// is not shown by itself. Pure.
#include "features/cases/history.h"

#include <map>
#include <set>

namespace regard::measures
{
constexpr int least_team = 5; // persons; smaller teams are treated as persons

class SmallTeams
{
  public:
    explicit SmallTeams(std::map<cases::Name, int> persons) : persons_(std::move(persons)) {}

    bool has(cases::Name team) const { return persons_.contains(team); }

    // Whether these teams together are many enough persons to be shown as one.
    bool may_stand_together(std::set<cases::Name> const& teams) const;

  private:
    std::map<cases::Name, int> persons_;
};
}
