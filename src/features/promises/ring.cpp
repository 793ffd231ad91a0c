// What follows when an alarm rings.
#include "features/promises/inside.h"

namespace regard::promises
{
namespace
{
// What the journal calls it.
std::string_view verb_of(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::warning:
        return "target.near";
    case AlarmKind::overdue:
        return "target.overdue";
    case AlarmKind::rung:
        return "target.climbed";
    case AlarmKind::promise_broken:
        return "promise.broken";
    case AlarmKind::deadline_warning:
        return "deadline.near";
    case AlarmKind::deadline_missed:
        break;
    }
    return "deadline.missed";
}

// Who is to hear of it: those a warning names; of all else the owner.
To hears(Policy const& policy, AlarmKey const& key)
{
    auto const& warnings = policy.terms.warnings;
    bool const named = key.kind == AlarmKind::warning && static_cast<std::size_t>(key.level) < warnings.size();
    return named ? warnings[static_cast<std::size_t>(key.level)].to : To::owner;
}
}

int Promises::Inside::ring(db::Transaction& tx, Instant now, int most)
{
    auto const due = store::due_cases(tx, now, most);
    for (CaseId const id : due)
        ring_case(tx, id, now);
    return static_cast<int>(due.size());
}

// What was due when it was written may be due later meanwhile, by a new calendar for one; then nothing rings and the case
// waits for the new instant.
void Promises::Inside::ring_case(db::Transaction& tx, CaseId id, Instant now)
{
    auto played = history(tx, id);
    for (Alarm const& alarm : alarms_of(played.clock, played.ledger, now)) {
        if (alarm.due > now)
            break;
        Policy const& policy = *played.clock.policy;
        if (alarm.key.kind != AlarmKind::promise_broken) // the promise itself says so
            tell(tx, id, played, {.what = Told::What::rang, .at = now, .detail = alarm.key.packed()});
        if (alarm.key.kind == AlarmKind::rung)
            climb_by_time(tx, id, alarm.key.level, now);
        note(tx, id, verb_of(alarm.key.kind), {},
             {{"about", alarm.key.about},
              {"level", alarm.key.level},
              {"to", static_cast<std::int64_t>(hears(policy, alarm.key))}});
    }
    played.ledger.pass(now);
    parts.lent.moved(tx, id, settled(tx, id, played, now));
}
}
