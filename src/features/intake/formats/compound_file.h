#pragma once
// The container of old Office documents (and of encrypted new ones), as far as it takes to say what is in it.
#include <string_view>

namespace regard::intake
{
enum class CompoundFile { encrypted_package, old_workbook, outlook_message, other };

bool is_compound_file(std::string_view head);

// By the names of the streams in it, as far as they lie within what was given of the file.
CompoundFile compound_file_kind(std::string_view head);
}
