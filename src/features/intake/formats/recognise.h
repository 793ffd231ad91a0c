#pragma once
// What a file is, by its first bytes. Pure: no disk.
#include "features/intake/formats/open.h"

#include <span>

namespace regard::intake
{
// Enough of a file to tell its format; 64 KB are plenty.
constexpr std::size_t recognisable_head = 64 << 10;

// Refuses with `empty_file`, `encrypted`, or `format_unknown` and what the file seems to be instead. Knows no zip: see below.
Result<Format> recognise(std::string_view head);

// What a zip is by the names of its members.
enum class ZipKind { workbook, other_office, files };
ZipKind recognise_zip(std::span<std::string const> members);
Refusal not_this_office_file(std::span<std::string const> members);
}
