#pragma once
// What columns are called in exports and spreadsheets, in English, Danish, German, French, Spanish, Italian, Dutch and Swedish.
#include "features/intake/mapping.h"

#include <span>

namespace regard::intake
{
// Letters and digits only, in lower case: `Created at` → `createdat`.
std::string plain_word(std::string_view name);

// The names a column of that field has, best first.
std::span<std::string_view const> words_of(Field field);

// `-`, `N/A`, `null` and the like: a value that stands for no value. The blank is not among them, it is always empty.
bool means_nothing(std::string_view value);
}
