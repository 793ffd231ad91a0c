#pragma once
// A log line as JSON text, without its newline. Text that is not UTF-8 becomes U+FFFD, so a line is always valid JSON.
#include "base/instant.h"
#include "ground/log/log.h"

namespace regard::log
{
std::string line_of(Instant at, Level level, std::string_view event, Fields fields);
}
