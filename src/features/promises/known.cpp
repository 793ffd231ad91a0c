#include "features/promises/known.h"

namespace regard::promises
{
bool any_policy(db::Transaction& tx) { return tx.exists("select 1 from policy where retired is null limit 1"); }
}
