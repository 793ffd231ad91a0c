#pragma once
// Today's names of whoever and whatever stands in changes by id. Inside features/touchpoints.
#include "features/touchpoints/history_model.h"
#include "ground/db/db.h"

#include <map>
#include <set>

namespace regard::touchpoints
{
class Namer
{
  public:
    explicit Namer(db::Transaction& tx) : tx_(tx) {}

    void add(FieldChange const& change);
    std::vector<NameOfId> names(); // of all that were added; not of those who are gone

    std::string name(EmployeeId id); // empty where there is no such person any more
    std::string name(UnitId id);

  private:
    void add(std::string const& field, std::string const& text);

    db::Transaction& tx_;
    std::set<EmployeeId> employees_;
    std::set<UnitId> units_;
    std::set<ProductId> products_;
    std::set<JourneyId> journeys_;
};
}
