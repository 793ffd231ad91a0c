#pragma once
// Lists of names (roles, permissions) as they are stored: words separated by blanks.
#include <string>
#include <string_view>
#include <vector>

namespace regard::access
{
std::vector<std::string> words(std::string_view text);
std::string joined(std::vector<std::string> const& words);
bool has(std::vector<std::string> const& words, std::string_view word);
}
