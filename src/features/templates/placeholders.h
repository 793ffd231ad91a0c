#pragma once
// `{{customer.name}}` in a text: which there are, and a text with them filled in. Pure. Not a template language on purpose: a name that
// is not known is refused when the text is saved, and a value that is missing is named, never left blank.
#include "features/templates/model.h"

#include <map>
#include <span>

namespace regard::templates
{
std::span<std::string_view const> known_placeholders();

// In the order they stand in the text, with repetitions. Refuses `placeholder_open` where one does not end.
Result<std::vector<std::string_view>> placeholders_in(std::string_view text);

// Those that are not known, each once.
std::vector<std::string> unknown_among(std::span<std::string_view const> names);

using Values = std::map<std::string, std::string, std::less<>>;

// `values` without an entry, or with an empty one, are missing: `labels` says in brackets what belongs there.
Preview filled(std::string_view text, Values const& values, Values const& labels);
}
