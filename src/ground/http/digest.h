#pragma once
// SHA-256, for ETags and for recognising a body again.
#include <string>
#include <string_view>

namespace regard::http
{
std::string sha256_hex(std::string_view bytes); // 64 lower-case digits
}
