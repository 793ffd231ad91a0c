#pragma once
// Decisions and limits that were written elsewhere, to begin from (this room's own, and features/starter_sets).
#include "features/rights/model.h"
#include "ground/db/db.h"

namespace regard::rights
{
// By role, in about euros. 0: that role has no such right.
struct LimitsToBegin
{
    int frontline = 0, lead = 0, vertical_head = 0;
};

struct DecisionToBegin
{
    std::string code; // kept: a decision is begun with once, whatever it is called by then
    DecisionKind kind = DecisionKind::goodwill;
    std::string name, about;
    LimitsToBegin everywhere{};
    struct At
    {
        TouchpointId touchpoint;
        LimitsToBegin limits;
    };
    std::vector<At> at{}; // higher ones there
};

// A decision that is there keeps its name and limits; only at touchpoints where nobody has asked for anything yet are its limits added.
struct BegunRights
{
    int decisions = 0;                  // that are new
    int left = 0;                       // that were there
    int rights = 0;                     // that hold now
    int waiting = 0;                    // that wait for a second person
    std::vector<ChangeId> changes = {}; // what was asked for, and done or not
};
BOOST_DESCRIBE_STRUCT(BegunRights, (), (decisions, left, rights, waiting, changes))

// That many euros in the organisation's currency, as such limits are counted: in round amounts of about that worth.
Money about_euros(db::Transaction& tx, int euros);
}
