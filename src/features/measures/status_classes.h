#pragma once
// Every status is in one class. A mapping's classes are taken literally; without them they are guessed from the words.
#include "base/result.h"

#include <string_view>
#include <vector>

namespace regard::measures
{
enum class StatusClass : std::uint8_t { neutral, done, working, waiting };

std::string_view name_of(StatusClass c); // done, working, waiting, neutral

// From the words of a status in English, Danish, German, French, Italian, Spanish, Dutch or Swedish; neutral where they say nothing.
StatusClass guess_class(std::string_view status);
}
