#pragma once
#include <string>
#include <string_view>

namespace regard::mail
{
// A stranger's name of a file as one that is safe to show and to save: no folders, no control characters or such that turn
// or hide text, no leading dot, no name that a system keeps for itself, at most 120 bytes with its ending kept. Where
// nothing is left it is named after its type.
std::string safe_file_name(std::string_view given, std::string_view type);
}
