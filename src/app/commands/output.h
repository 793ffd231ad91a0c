#pragma once
// How a subcommand speaks: results on standard output, refusals as sentences on standard error.
#include "base/result.h"

#include <string>
#include <string_view>

namespace regard::app
{
void print(std::string_view text);    // throws std::system_error where nobody can take it (a full disk)
int refuse(Refusals const& refusals); // 1
Result<std::string> read_text_file(std::string const& path); // refuses with `not_readable`, `too_long` (a megabyte)
}
