#include "features/responsibility/handover_job.h"

#include "features/people/leaving.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
bool is_for_all(std::vector<HandoverTo> const& to, HoldingKind kind)
{
    return std::any_of(to.begin(), to.end(), [&](HandoverTo const& one) { return one.kind == kind && !one.thing; });
}
}

std::optional<people::EmployeeId> receiver_of(std::vector<HandoverTo> const& to, HoldingKind kind, ThingId thing)
{
    std::optional<people::EmployeeId> found;
    for (HandoverTo const& one : to) {
        if (one.kind != kind)
            continue;
        if (one.thing == thing)
            return one.to;
        if (!one.thing)
            found = one.to;
    }
    return found;
}

bool HandoverWork::some(db::Transaction& tx, HandoverId id, Instant now, Date today, int limit) const
{
    auto const row = store::handover(tx, id);
    if (!row || row->state == HandoverState::done)
        return false;
    auto const to = store::receivers(tx, id);
    for (Keeper const& keeper : keepers_) {
        if (!keeper.give)
            continue;
        auto const things = left(tx, *row, keeper, to, today, limit);
        for (Thing const& thing : things)
            give(tx, *row, keeper, thing, *receiver_of(to, keeper.kind, thing.id), now, today);
        if (!things.empty())
            return true;
    }
    return false;
}

bool HandoverWork::give_up(db::Transaction& tx, HandoverId id, Date today) const
{
    auto const row = store::handover(tx, id);
    if (!row || row->state == HandoverState::done)
        return false;
    auto const to = store::receivers(tx, id);
    for (Keeper const& keeper : keepers_)
        for (Thing const& thing : keeper.give ? left(tx, *row, keeper, to, today, 1) : std::vector<Thing>()) {
            Refusal const why{"handover_failed",
                              "Something went wrong on our side when this was to be handed over. Hand it over by hand, "
                              "and tell your administrator.",
                              ""};
            store::settle(tx, id, {keeper.kind, thing.id, why}, *receiver_of(to, keeper.kind, thing.id));
            return true;
        }
    return false;
}

// What has not been settled yet, by id, so that nothing is asked twice.
std::vector<Thing> HandoverWork::left(db::Transaction& tx, store::HandoverRow const& row, Keeper const& keeper,
                                      std::vector<HandoverTo> const& to, Date today, int limit) const
{
    if (is_for_all(to, keeper.kind)) {
        auto const after = store::last_settled(tx, row.id, keeper.kind).value_or(ThingId{});
        return keeper.next(tx, row.employee, after, limit, today);
    }
    std::vector<Thing> things;
    for (HandoverTo const& one : to)
        if (one.kind == keeper.kind && std::cmp_less(things.size(), limit) &&
            !store::is_settled(tx, row.id, keeper.kind, *one.thing))
            things.push_back({*one.thing});
    return things;
}

// While the giver is there they answer for it until it is accepted; once they are gone it is the receiver's.
void HandoverWork::give(db::Transaction& tx, store::HandoverRow const& row, Keeper const& keeper, Thing const& thing,
                        people::EmployeeId receiver, Instant now, Date today) const
{
    using Way = desk::HandingOver::Way;
    auto const last = people::last_day_of(tx, row.employee);
    desk::HandingOver const how{row.employee, receiver, row.reason, last && *last < today ? Way::given : Way::offered};
    desk::Author const by{events::WhoId{row.by_user.value}, row.by};
    auto const done = keeper.give(tx, thing.id, {how, by, now, today});
    store::settle(tx, row.id, {keeper.kind, thing.id, done ? std::nullopt : std::optional(done.error())}, receiver);
}

void HandoverWork::finish(db::Transaction& tx, HandoverId id, Instant now) const
{
    auto const row = store::handover(tx, id);
    if (!row || row->state == HandoverState::done)
        return;
    store::end(tx, id, now);
    journal_.note(tx, {.who = events::WhoId{row->by_user.value},
                       .verb = "handover.done",
                       .subject_kind = "employee",
                       .subject = row->employee.value,
                       .codes = {{"handover", id}}});
}
}
