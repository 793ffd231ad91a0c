#include "features/customer_pages/settings.h"

namespace regard::customer_pages
{
PageSettings page_settings(db::Transaction& tx)
{
    return tx
        .one("select promises_page, version from page_setting where id = 1", {},
             [](db::Row const& row) {
                 return PageSettings{row.flag(0), row.integer(1)};
             })
        .value_or(PageSettings{});
}

void settle(db::Transaction& tx, PageSettingsChange const& wish)
{
    tx.execute("insert into page_setting (id, promises_page, version) values (1, $1, 1) "
               "on conflict (id) do update set promises_page = $1, version = page_setting.version + 1",
               {wish.promises_page});
}
}
