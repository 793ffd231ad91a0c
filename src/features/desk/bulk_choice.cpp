#include "features/desk/bulk_choice.h"

#include "features/desk/lists.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
Refusal required(std::string const& field, std::string const& sentence) { return {"required", sentence, field}; }

Result<void> check(NewDates const& dates, Instant now)
{
    if (dates.until.has_value() == dates.days.has_value())
        return required("with/repromise/until", "Choose a date, or how many days later.");
    if (dates.until && *dates.until <= now)
        return Refusal{"date_is_past", "Choose a date that lies ahead.", "with/repromise/until"};
    return {};
}

// Those that are open: what has ended needs nothing more.
std::vector<LiveCase> children(db::Transaction& tx, Sight const& sight, CaseId parent)
{
    auto const one = store::live_case(tx, parent);
    if (!one || !sight.sees(*one))
        return {};
    auto cases = store::several(tx, children_of(tx, parent, {}, 10 * most_at_once));
    std::erase_if(cases, [&](LiveCase const& child) { return !sight.sees(child) || !is_open(child.state); });
    return cases;
}
}

Result<void> check(BulkWish const& wish, Instant now)
{
    BulkWith const& with = wish.with;
    if ((wish.cases.empty() ? 0 : 1) + (wish.list ? 1 : 0) + (wish.children_of ? 1 : 0) != 1)
        return required("cases", "Choose cases, a list of them, or those under a case.");
    switch (wish.act) {
    case BulkAct::hand_off:
        return with.handoff ? Result<void>() : required("with/handoff", "Say to whom, and why.");
    case BulkAct::state:
        return with.state ? Result<void>() : required("with/state", "Choose where the cases go.");
    case BulkAct::tags:
        return with.add_tags.empty() && with.remove_tags.empty()
                   ? Result<void>(required("with/add_tags", "Name a tag to add or to remove."))
                   : Result<void>();
    case BulkAct::touchpoint:
        return with.touchpoint ? Result<void>() : required("with/touchpoint", "Choose a touchpoint.");
    case BulkAct::answer:
        return with.text ? Result<void>() : required("with/text", "Write what the customers are to read.");
    case BulkAct::repromise:
        return with.repromise ? check(*with.repromise, now)
                              : required("with/repromise", "Say by when, why, and what the customers are to read.");
    case BulkAct::take:
    case BulkAct::spam:
        break;
    }
    return {};
}

Chosen chosen(Desk::Inside const& inside, api::Asking const& asking, BulkWish const& wish)
{
    Chosen all;
    auto const add = [&](CaseId id) {
        if (std::find(all.ids.begin(), all.ids.end(), id) == all.ids.end())
            all.ids.push_back(id);
    };
    std::for_each(wish.cases.begin(), wish.cases.end(), add);
    if (!wish.cases.empty())
        return all;
    auto const found = inside.database.read([&](db::Transaction& tx) {
        Sight const sight(tx, asking.who);
        return wish.list ? listed(tx, sight, *wish.list, {}, most_at_once) : children(tx, sight, *wish.children_of);
    });
    all.more = found.size() > most_at_once;
    for (std::size_t i = 0; i < found.size() && i < most_at_once; ++i)
        add(found[i].id);
    return all;
}

promises::NewDate date_wished(NewDates const& dates) { return {dates.until, dates.days}; }
}
