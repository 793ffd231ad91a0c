#pragma once
#include <string_view>

namespace regard::http
{
// The Content-Type of a file of ours, by its ending. application/octet-stream where it is not known.
std::string_view media_type(std::string_view path);
}
