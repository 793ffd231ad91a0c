#pragma once
// A set as the rooms that take it wish for it. Pure but for the touchpoints on today's map, which are looked up. Inside
// features/starter_sets.
#include "features/rights/beginning.h"
#include "features/starter_sets/set.h"
#include "features/templates/templates.h"
#include "features/touchpoints/beginning.h"

#include <map>

namespace regard::starter_sets
{
using touchpoints::TouchpointId;

// Of a trade in a language; both must be there.
class Wishes
{
  public:
    Wishes(std::string_view trade, std::string_view language);

    StarterSet const& set() const { return set_; }

    touchpoints::MapToBegin map(std::string draft, std::string why) const;
    std::vector<touchpoints::CauseToBegin> causes() const;

    // ---- with what of its touchpoints is on the map, by code
    using Places = std::map<std::string, TouchpointId, std::less<>>;
    Places places(db::Transaction& tx) const;
    std::vector<rights::DecisionToBegin> decisions(Places const& places) const;
    std::vector<templates::TextToBegin> texts(Places const& places) const;
    int limits_without_place(Places const& places) const;

  private:
    // What the same is called in the other languages.
    template <class Name>
    std::vector<std::string> elsewhere(Name name) const;

    std::string trade_, language_;
    StarterSet const& set_;
    std::vector<StarterSet const*> others_;
};
}
