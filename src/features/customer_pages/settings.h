#pragma once
// Which public pages there are. Off until somebody switches them on.
#include "base/fields.h"
#include "ground/db/db.h"

namespace regard::customer_pages
{
struct PageSettings
{
    bool promises_page = false; // what we promise and how well we keep it, at /promises, for everybody
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PageSettings, (), (promises_page, version))

struct PageSettingsChange
{
    bool promises_page = false;
};
BOOST_DESCRIBE_STRUCT(PageSettingsChange, (), (promises_page))

PageSettings page_settings(db::Transaction& tx);
void settle(db::Transaction& tx, PageSettingsChange const& wish); // the version grows
}
