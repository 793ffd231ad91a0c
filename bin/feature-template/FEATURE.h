#pragma once
// The front door of FEATURE: what other features may ask of it. They include this and model.h, nothing else.
#include "features/FEATURE/model.h"

namespace regard::FEATURE
{
// The remark as it is kept: blanks at its ends cut off. Refuses an empty one with `blank`, field `text`.
Result<Remark> take_down(std::string_view written, Instant now);
}
