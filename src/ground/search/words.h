#pragma once
// What is put into an index and asked of it, in each engine's own notation. Pure. Every word is folded and of letters and digits, so
// that nothing needs quoting and nothing typed is ever syntax.
#include "ground/search/search.h"

#include <span>

namespace regard::fulltext
{
using Words = std::vector<std::string>;

Words words_to_index(std::string_view text); // each once, cut to longest_word; at most most_words
Words words_asked(std::string_view typed);   // each once; at most most_asked
Words without(Words words, Words const& others);
std::string joined(Words const& words); // between blanks
Words parted(std::string_view joined);

// Reach tokens as they are indexed: with `_` before, which no word has.
std::string reach_text(Tokens const& reach);

// A query's words and reach in one. `heads`: only where all words stand in the head.
enum class Where : std::uint8_t { anywhere, heads };
std::string fts5_expression(Query const& query, Where where);
std::string tsquery_expression(Query const& query, Where where);
std::string tsvector_text(std::string_view head_words, std::string_view body_words, std::string_view reach);

// One of the words at least, and the reach.
std::string fts5_any(Words const& words, std::optional<Tokens> const& any);
std::string tsquery_any(Words const& words, std::optional<Tokens> const& any);

bool has_all(std::string_view text, Query const& query); // all words asked for, as the expressions above mean it
// Whether the words stand in `text` one after the other.
bool stands_in(std::string_view text, Words const& phrase);
}
