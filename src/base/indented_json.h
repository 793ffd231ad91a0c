#pragma once
#include <string>
#include <string_view>

namespace regard
{
// JSON to be read and compared by people: two spaces a level, empty lists and objects in one piece. `json` must be valid.
std::string indented_json(std::string_view json);
}
