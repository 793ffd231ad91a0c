#include "features/initiatives/initiatives.h"

#include "base/text.h"
#include "features/initiatives/inside.h"
#include "features/initiatives/rules.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::initiatives
{
Initiatives::Initiatives(db::Database& database, IdSource& ids, events::Journal const& journal,
                         jobs::Queue const& queue, Lent lent)
    : inside_(new Inside{database, ids, journal, queue, std::move(lent)})
{}

Initiatives::~Initiatives() = default;

void Initiatives::use_zone(Zone const& zone) { inside_->use_zone(zone); }

Result<TryId> Initiatives::begin(db::Transaction& tx, NewTry const& form, Beginner const& by) const
{
    return inside_->begin(tx, form, by);
}

Zone Initiatives::Inside::zone() const
{
    std::lock_guard const lock(mutex_);
    return zone_ ? *zone_ : Zone::utc();
}

void Initiatives::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

// ---- beginning
Result<TryId> Initiatives::Inside::begin(db::Transaction& tx, NewTry const& form, Beginner const& by) const
{
    auto const starter = by.employee ? people::employee(tx, by.employee) : std::nullopt;
    if (!starter)
        return Refusal{"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.", ""};
    store::Kept one{.id = ids.next<TryId>()};
    one.what = text::trimmed(form.what);
    one.looks_at = text::trimmed(form.looks_at.value_or(""));
    one.begun = day_of(by.now);
    one.until = form.until;
    one.starter = by.employee;
    one.team = form.team ? form.team : starter->unit;
    one.touchpoint = form.touchpoint;
    one.look = form.look;
    one.origin = form.origin;
    one.note = by.note;
    if (auto const fit = fits(one.begun, one.until, one.begun); !fit)
        return fit.error();
    if (auto const known = check(tx, one); !known)
        return known.error();
    store::insert(tx, one);
    remind_later(tx, one);
    note(tx, by.who, one.origin ? "try.copied" : "try.begun", one);
    return one.id;
}

Result<void> Initiatives::Inside::check(db::Transaction& tx, store::Kept const& one) const
{
    if (one.team && !people::unit(tx, *one.team))
        return Refusal{"no_such_unit", "There is no such unit any more.", "team"};
    if (one.touchpoint && !touchpoints::touchpoint(tx, *one.touchpoint))
        return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoint"};
    if (one.origin && !store::one_try(tx, *one.origin))
        return Refusal{"no_such_try", "There is no such try any more.", "origin"};
    return {};
}

// ---- showing
bool may_change(db::Transaction& tx, api::Who const& who, store::Kept const& one)
{
    if (!who.employee || !who.may(write_tries))
        return false;
    if (one.starter == who.employee)
        return true;
    auto const me = one.team ? people::employee(tx, who.employee) : std::nullopt;
    return me && me->unit == one.team;
}

namespace
{
std::optional<TryTeam> team_of(db::Transaction& tx, std::optional<UnitId> id)
{
    auto const unit = id ? people::unit(tx, *id) : std::nullopt;
    return unit ? std::optional(TryTeam{unit->id, unit->name}) : std::nullopt;
}
}

Try Initiatives::Inside::shown(db::Transaction& tx, api::Who const& who, store::Kept const& one, Date today) const
{
    Try shown;
    shown.id = one.id;
    shown.what = one.what;
    shown.looks_at = one.looks_at;
    shown.state = state_of(one.until, one.ended, one.learned.has_value(), today);
    shown.begun = one.begun;
    shown.until = one.until;
    shown.ended = one.ended;
    auto const starter = people::employee(tx, one.starter);
    shown.starter = {one.starter, starter ? starter->name : ""};
    shown.team = team_of(tx, one.team);
    if (auto const touchpoint = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt)
        shown.touchpoint = TryTouchpoint{touchpoint->id, touchpoint->name};
    shown.look = one.look;
    shown.learned = one.learned;
    shown.learned_at = one.learned_at;
    if (auto const origin = one.origin ? store::one_try(tx, *one.origin) : std::nullopt)
        shown.origin = TryOrigin{origin->id, origin->what, team_of(tx, origin->team)};
    shown.copies = store::copies_of(tx, one.id);
    shown.from_note = one.note != 0;
    shown.may_change = may_change(tx, who, one);
    shown.version = one.version;
    return shown;
}

void Initiatives::Inside::note(db::Transaction& tx, events::WhoId who, std::string_view verb,
                               store::Kept const& one) const
{
    journal.note(tx, {.who = who,
                      .verb = verb,
                      .subject_kind = "try",
                      .subject = one.id.value,
                      .codes = {{"starter", one.starter}, {"origin", one.origin.value_or(TryId{})}}});
}
}
