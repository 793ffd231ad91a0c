#include "features/calendars/known.h"

namespace regard::calendars
{
// The first version is made by itself.
bool is_settled(db::Transaction& tx)
{
    return tx.exists("select 1 from calendar_holiday limit 1") ||
           tx.integer("select count(*) from calendar_version").value_or(0) > 1;
}
}
