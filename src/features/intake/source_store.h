#pragma once
// All SQL of sources and of how long their histories are kept.
#include "features/intake/model.h"
#include "ground/db/db.h"

namespace regard::intake
{
// What an import asks of its source. A source that is there already keeps its settings unless they may be changed.
struct SourceWish
{
    std::string_view name;
    bool keep_names = false, keep_texts = false;
    std::optional<int> retention_months;
    bool may_change = false;
};

namespace store
{
// The source of that name; made where there is none.
cases::SourceId source_named(db::Transaction& tx, SourceWish const& wish, cases::SourceId new_id);

std::vector<Source> sources(db::Transaction& tx); // by name
std::optional<Source> source(db::Transaction& tx, cases::SourceId id);
std::string last_mapping(db::Transaction& tx,
                         cases::SourceId id); // TOML, of its last import not undone; empty where there is none
void set_retention(db::Transaction& tx, cases::SourceId id, std::optional<int> months);

// The bad rows of its imports that ended before: what stood in them is personal data too.
void delete_bad_rows_before(db::Transaction& tx, cases::SourceId id, Instant before);
}
}
