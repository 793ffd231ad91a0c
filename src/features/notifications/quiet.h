#pragma once
// When mail and chat may come, in the reader's zone. Pure. Inside this feature.
#include "features/notifications/model.h"
#include "ground/clock/zone.h"

namespace regard::notifications
{
Way way_of(Preferences const& preferences, NoticeKind kind);

// When something told at `now` may be sent: at once, after quiet hours, or with the next digest.
Instant due(Preferences const& preferences, NoticeKind kind, Zone const& zone, Instant now);
}
