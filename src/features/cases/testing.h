#pragma once
// What tests of other features need of the store of cases.
#include "features/cases/cases.h"

namespace regard::cases::testing
{
// As if something had happened in Regard with the case of that reference.
inline void happen_in_regard(db::Transaction& tx, std::string_view reference, Instant at)
{
    tx.execute("insert into case_event (case_id, seq, at, what, status, message, imported) "
               "select id, 1000000, $2, 0, null, 0, 0 from customer_case where reference = $1",
               {reference, at});
}
}
