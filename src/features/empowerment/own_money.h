#pragma once
// What somebody has to give of each currency, in the running period. Inside features/empowerment.
#include "features/empowerment/inside.h"

namespace regard::empowerment
{
struct OwnMoney
{
    MyAllowance shown; // but for its policy, and what came of the gestures
    std::optional<KeptPolicy> policy;
    std::vector<store::KeptGesture> gestures; // of this period and currency, done
};
std::vector<OwnMoney> own_money(Empowerment::Inside const& inside, db::Transaction& tx, EmployeeId person, Instant now);
}
