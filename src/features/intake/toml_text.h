#pragma once
// What must be known of a text before it may be given to the TOML library, whose behaviour is undefined for control
// characters and for letters beyond ASCII outside quotes and comments.
#include "base/result.h"

#include <optional>
#include <string_view>

namespace regard::intake
{
// Refuses with `bad_toml`, saying the line.
std::optional<Refusal> unfit_for_toml(std::string_view text);
}
