#pragma once
// Recordings as browsers make them. Pure.
#include <string_view>

namespace regard::knowledge
{
// What it is by its first bytes: `audio/webm`, `audio/ogg`, `audio/mp4`, `audio/wav`; empty: no recording we know.
std::string_view voice_type(std::string_view bytes);
}
