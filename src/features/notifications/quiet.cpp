#include "features/notifications/quiet.h"

namespace regard::notifications
{
namespace
{
constexpr std::int64_t minute = 60'000'000, day = 1'440 * minute;

int minute_of_day(Zone const& zone, Instant at)
{
    std::int64_t const local = zone.local_micros(at);
    return static_cast<int>((local % day + day) % day / minute);
}

// The first instant after `now` at which local clocks show that minute.
Instant next_at(Zone const& zone, Instant now, int wanted)
{
    std::int64_t const local = zone.local_micros(now);
    std::int64_t const midnight = local - (local % day + day) % day;
    for (std::int64_t days = 0;; ++days) {
        Instant const at = zone.resolve(midnight + days * day + wanted * minute).at;
        if (at > now)
            return at;
    }
}

bool is_quiet(Preferences const& wishes, int at)
{
    if (!wishes.quiet_from || !wishes.quiet_to || *wishes.quiet_from == *wishes.quiet_to)
        return false;
    return *wishes.quiet_from < *wishes.quiet_to ? at >= *wishes.quiet_from && at < *wishes.quiet_to
                                                 : at >= *wishes.quiet_from || at < *wishes.quiet_to;
}
}

Way way_of(Preferences const& preferences, NoticeKind kind)
{
    for (Wish const& wish : preferences.wishes)
        if (wish.kind == kind)
            return wish.way;
    // Whoever may give something else from now on is told by mail too, unless they wish otherwise.
    bool const rare = kind == NoticeKind::budget_changed || kind == NoticeKind::rights_to_answer ||
                      kind == NoticeKind::rights_answered; // and nobody looks for it by themselves
    return rare ? Way::mail : Way::app;
}

Instant due(Preferences const& preferences, NoticeKind kind, Zone const& zone, Instant now)
{
    if (way_of(preferences, kind) == Way::digest)
        return next_at(zone, now, preferences.digest_at);
    bool const waits =
        is_quiet(preferences, minute_of_day(zone, now)) && !(preferences.alarms_in_quiet && is_alarm(kind));
    return waits ? next_at(zone, now, *preferences.quiet_to) : now;
}
}
