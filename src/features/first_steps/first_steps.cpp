#include "features/first_steps/first_steps.h"

#include <algorithm>

namespace regard::first_steps
{
namespace
{
StepsShown shown(api::Reading& r, std::vector<Step> const& steps)
{
    StepsShown list;
    if (r.tx.exists("select 1 from first_steps_dismissed where user_id = $1", {r.who.user}))
        return list;
    for (Step const& step : steps)
        if (step.is_for(r.tx, r.who))
            list.items.push_back({step.name, step.link, step.is_done(r.tx, r.who)});
    if (std::ranges::all_of(list.items, &StepShown::done))
        list.items.clear();
    return list;
}

Result<void> dismiss(api::Writing& w)
{
    w.tx.execute("insert into first_steps_dismissed (user_id, at) values ($1, $2) on conflict do nothing",
                 {w.who.user, w.now});
    return {};
}

Result<void> bring_back(api::Writing& w)
{
    w.tx.execute("delete from first_steps_dismissed where user_id = $1", {w.who.user});
    return {};
}
}

void add_routes(api::Routes& routes, std::vector<Step> steps)
{
    routes
        .get("/first-steps", "List what is still to be set up, as far as I may do it",
             [steps = std::move(steps)](api::Reading& r) -> Result<StepsShown> { return shown(r, steps); })
        .allow(api::anyone_signed_in);
    routes.put("/first-steps/dismissal", "See that list no more", dismiss).allow(api::anyone_signed_in);
    routes.delete_("/first-steps/dismissal", "See it again", bring_back).allow(api::anyone_signed_in);
}
}
