#include "features/customers/settings.h"

namespace regard::customers
{
std::string calling_code(db::Transaction& tx)
{
    return tx.text("select calling_code from customer_setting where id = 1").value_or("45");
}
}
