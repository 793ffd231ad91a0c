#include "features/customers/seeing.h"

#include "features/customers/customers.h"
#include "features/customers/viewers.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::customers
{
bool Seeing::all() const
{
    if (!all_)
        all_ = !tx_.exists("select 1 from customer_guard limit 1");
    return *all_;
}

bool Seeing::sees(CustomerId id) const
{
    if (all())
        return true;
    auto const known = known_.find(id);
    return known == known_.end() ? known_.emplace(id, looked_up(id)).first->second : known->second;
}

bool Seeing::looked_up(CustomerId id) const
{
    auto const all = family_of(tx_, merged_into(tx_, id));
    return std::ranges::all_of(all, [&](CustomerId one) { return !store::guard(tx_, one) || is_viewer(one); });
}

bool Seeing::is_viewer(CustomerId id) const
{
    if (who_.employee && store::manager_of(tx_, id) == who_.employee)
        return true;
    auto const viewers = store::viewers(tx_, id);
    return std::ranges::any_of(viewers, [&](store::KeptViewer const& one) {
        return one.kind == Viewer::unit ? my_units().contains({one.who})
                                        : who_.employee && who_.employee.value == one.who;
    });
}

std::set<api::UnitId> const& Seeing::my_units() const
{
    if (my_units_)
        return *my_units_;
    my_units_.emplace();
    for (api::UnitId const own : who_.units)
        for (auto unit = people::unit(tx_, own); unit && my_units_->insert(unit->id).second;)
            unit = unit->parent ? people::unit(tx_, *unit->parent) : std::nullopt;
    return *my_units_;
}

bool is_guarded(db::Transaction& tx, CustomerId id)
{
    auto const all = family_of(tx, merged_into(tx, id));
    return std::ranges::any_of(all, [&](CustomerId one) { return store::guard(tx, one).has_value(); });
}
}
