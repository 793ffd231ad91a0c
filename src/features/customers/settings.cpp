#include "features/customers/settings.h"

namespace regard::customers
{
std::string calling_code(db::Transaction& tx)
{
    return tx.text("select calling_code from customer_setting where id = 1").value_or(CustomerSettings{}.calling_code);
}

CustomerSettings settings(db::Transaction& tx)
{
    return tx
        .one("select calling_code, retention_days, version from customer_setting where id = 1", {},
             [](db::Row const& row) {
                 return CustomerSettings{std::string(row.text(0)), static_cast<int>(row.integer(1)), row.integer(2)};
             })
        .value_or(CustomerSettings{});
}

void settle(db::Transaction& tx, CustomerSettingsChange const& wish)
{
    tx.execute("insert into customer_setting (id, calling_code, retention_days, version) values (1, $1, $2, 1) "
               "on conflict (id) do update set calling_code = $1, retention_days = $2, "
               "version = customer_setting.version + 1",
               {wish.calling_code, wish.retention_days});
}
}
