#pragma once
// Photos as people bring them. Any thread.
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace regard::pictures
{
constexpr std::uint64_t most_pixels = 20'000'000;

// The same picture, without loss, and nothing else that came with it: neither where nor when nor with what it was taken.
// Refuses with `not_a_photo` what is no JPEG, is broken, or is larger than most_pixels.
Result<std::string> bare_jpeg(std::string_view bytes);
}
