#pragma once
// All SQL of the cells of rollups.
#include "features/measures/rollups/cell_page.h"
#include "ground/db/db.h"

namespace regard::measures::store
{
void replace_cells(db::Transaction& tx, Facet facet, Grain grain, Date start, Cells const& cells);
Cells merged(db::Transaction& tx, Facet facet, Stretch of);                       // added up by word
std::vector<std::int64_t> words_of(db::Transaction& tx, Facet facet, Stretch of); // some more than once

// The part of every page of a stretch, in order of start and page; and of only the page on which a word stands.
void pages(db::Transaction& tx, Facet facet, Stretch of, int part, db::FunctionRef<void(std::string_view)> see);
void pages_of(db::Transaction& tx, Facet facet, std::int64_t word, Stretch of, int part,
              db::FunctionRef<void(Date, std::string_view)> see);
}
