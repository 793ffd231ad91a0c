// The decisions of FEATURE, pure: no database, no clock, no HTTP. Time comes in as an argument.
#include "base/text.h"
#include "features/FEATURE/FEATURE.h"

namespace regard::FEATURE
{
Result<Remark> take_down(std::string_view written, Instant now)
{
    auto const kept = text::trimmed(written);
    if (kept.empty())
        return Refusal{"blank", "Write a few words.", "text"};
    return Remark{std::string(kept), now};
}
}
