#pragma once
// A look at uploaded files through a mapping, guessed or given. Reads the beginning of the first table, and all of its
// time columns where the beginning leaves open which number is the day.
#include "features/intake/formats/table.h"
#include "features/intake/preview_model.h"
#include "ground/text/catalogue.h"

namespace regard::intake
{
// Refuses as find_tables and FactReader::make do, fields below `mapping/`.
Parsed<Preview> preview(std::string const& path, std::string const& name, std::optional<MappingForm> const& mapping,
                        std::string_view language, text::Catalogue const& catalogue);

// The sentence for a reason a row is bad.
std::string reason_sentence(BadRowFound const& bad, std::string_view language, text::Catalogue const& catalogue);
}
