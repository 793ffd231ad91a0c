#pragma once
// Any list as CSV: whoever asks GET for `text/csv` (Accept), or adds `format=csv` to the address, gets the rows of all pages
// that the same request gives as JSON, by the same handler and so with the same rights. Inside ground/api.
#include "ground/api/row.h"

#include <optional>

namespace regard::api
{
// A row that answers with `items`, each a described struct.
bool is_list(Row const& row);
bool asks_for_sheet(http::Head const& head);

// The items of an answer as lines, each field a column (`owner.name` where structs nest), after the names where `named`.
// No cell begins a formula.
std::string sheet_of(form::Type const& answer, void const* value, bool named);
std::optional<std::string> next_page(form::Type const& answer, void const* value);

// The query of one page: what was asked, without `format`, as many rows as a page may have, from `cursor` on.
std::string page_query(Row const& row, std::string_view asked, std::optional<std::string> const& cursor);

std::string sheet_name(Row const& row); // `webhooks.csv`

// How the service asks a handler for one page: as Accept.
constexpr std::string_view one_sheet_page = "text/csv;page";
constexpr std::string_view next_page_header = "Regard-Next"; // of one page on its way to the whole
constexpr std::size_t most_sheet_pages = 1'000;              // a list with more is refused: narrow it
}
