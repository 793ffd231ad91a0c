#pragma once
// What of a document is shown beside its name. Pure.
#include "ground/search/search.h"

namespace regard::fulltext
{
constexpr std::size_t snippet_length = 160; // bytes, about

// Of `text` around the first of `words` (folded), cut between words. `last_is_beginning`: the last of them is one.
// Empty where none of them stands there.
std::vector<Piece> snippet(std::string_view text, std::vector<std::string> const& words, bool last_is_beginning);
std::vector<Piece> beginning_of(std::string_view text);
}
