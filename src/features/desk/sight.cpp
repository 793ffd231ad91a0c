#include "features/desk/sight.h"

#include "features/people/duty.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
constexpr std::size_t most_merged = 1'000; // into one case: an end, whatever stands in the store
}

Sight::Sight(db::Transaction& tx, api::Who const& who)
    : tx_(tx), customers_(tx, who), me_(who.employee), all_(who.all_units)
{
    if (!all_)
        for (UnitId const unit : who.units) {
            auto const below = people::with_all_below(tx, unit);
            teams_.insert(teams_.end(), below.begin(), below.end());
        }
    std::sort(teams_.begin(), teams_.end());
    teams_.erase(std::unique(teams_.begin(), teams_.end()), teams_.end());
}

bool Sight::sees(LiveCase const& one) const
{
    if (one.owner != me_ && is_about_us(one))
        return false;
    if (me_ && one.owner == me_)
        return true;
    if (one.restricted)
        return me_ && is_named_in(one.id);
    return all_ || (me_ && one.offered_to == me_) ||
           (one.team && std::binary_search(teams_.begin(), teams_.end(), *one.team));
}

bool Sight::reads_in(LiveCase const& into, LiveCase const& merged) const
{
    if (me_ && merged.owner == me_)
        return true;
    if (merged.about != into.about && is_about_us(merged))
        return false;
    return !merged.restricted || (me_ && (into.owner == me_ || is_named_in(merged.id)));
}

bool Sight::is_about_us(LiveCase const& one) const
{
    return one.about && me_ && (*one.about == me_ || is_led_by(*one.about));
}

bool Sight::is_kept_from(LiveCase const& one) const
{
    if (me_ && one.owner == me_)
        return false;
    return is_about_us(one) || (one.restricted && !(me_ && is_named_in(one.id)));
}

bool Sight::is_led_by(EmployeeId person) const
{
    if (!above_)
        above_ = people::managers_above(tx_, me_);
    return std::find(above_->begin(), above_->end(), person) != above_->end();
}

bool Sight::is_named_in(CaseId id) const
{
    if (!named_) {
        named_.emplace();
        tx_.query("select case_id from case_named where employee = $1", {me_},
                  [&](db::Row const& row) { named_->insert(row.id<CaseId>(0)); });
    }
    return named_->contains(id);
}

std::optional<LiveCase> seen(db::Transaction& tx, api::Who const& who, CaseId id)
{
    auto one = store::live_case(tx, id);
    if (!one || !Sight(tx, who).sees(*one))
        return std::nullopt;
    return one;
}

std::vector<LiveCase> merged_for(db::Transaction& tx, Sight const& sight, LiveCase const& into)
{
    std::vector<LiveCase> found;
    std::vector<CaseId> from{into.id};
    for (std::size_t at = 0; at < from.size() && at < most_merged; ++at) // the list grows as it is walked
        for (LiveCase& one : store::several(tx, store::merged_into(tx, from[at]))) {
            from.push_back(one.id);
            if (sight.reads_in(into, one))
                found.push_back(std::move(one));
        }
    return found;
}

bool is_named(db::Transaction& tx, CaseId id, EmployeeId employee)
{
    return tx.integer("select 1 from case_named where case_id = $1 and employee = $2", {id, employee}).has_value();
}

Refusal no_such_case() { return {"not_found", "There is no such case, or it is not for you to see.", ""}; }
}
