#pragma once
// The routes of uploads: bringing files, and looking at them through a mapping before they are imported. Part of
// endpoints.cpp's table.
#include "features/intake/upload_tidy.h"
#include "ground/api/routes.h"
#include "ground/text/catalogue.h"

namespace regard::intake
{
// What the routes need of the house; all of it outlives them.
struct UploadRoom
{
    db::Database& database;
    IdSource& ids;
    UploadFiles const& files;
    UploadCaps const& caps;
    text::Catalogue const& catalogue;
};
void add_upload_routes(api::Routes& routes, UploadRoom room);
}
