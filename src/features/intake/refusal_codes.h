#pragma once
// Every code this feature refuses with, of its own or of what it stands on. A test holds that each has a sentence
// `refusals.<code>` in every language, and that no source of the feature uses another.
#include <array>
#include <string_view>

namespace regard::intake
{
constexpr auto refusal_codes = std::to_array<std::string_view>(
    {// bringing files
     "no_file", "uploads_full", "upload_gone", "not_readable", "empty_file", "format_unknown", "nested_archive",
     "encrypted", "archive_damaged", "expands_too_much", "file_damaged", "doctype_refused", "too_many_columns",
     "too_many_files", "sheet_unknown",
     // the mapping
     "bad_toml", "unknown_key", "wrong_kind", "unknown_field", "column_missing", "column_twice", "column_not_found",
     "status_in_two_classes", "unknown_zone", "bad_time_format", "day_or_month", "times_unreadable", "mapping_needed",
     // its calendar
     "not_weekdays", "not_a_window", "not_a_date", "window_empty", "window_too_long", "no_working_time",
     // the import itself
     "bad_rows", "names_not_allowed", "texts_not_allowed", "wrong_state", "not_found"});
}
