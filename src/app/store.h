#pragma once
// The store as the whole program knows it: every table of every feature, lowest floor first.
#include "ground/config/config.h"
#include "ground/db/check.h"
#include "ground/db/db.h"

#include <memory>
#include <vector>

namespace regard::app
{
db::Settings store_settings(config::Config const& config); // SQLite in the data folder unless a database is named

// Opens the store, makes the data folder and the tables that are missing. Refuses as Database::open and migrate do.
Result<std::unique_ptr<db::Database>> open_store(db::Settings const& settings);

// For `regard check`: what the engine says of its files, the rules of every feature, and what only they can tell.
// Reads everything once. Empty: all is well.
std::vector<db::Finding> check_store(db::Database& database);
}
