// Routes of policies: list, add, change (a new version), retire.
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/promises/inside.h"
#include "features/promises/policy_rules.h"
#include "features/promises/policy_store.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
Refusal not_there() { return {"not_found", "There is no such policy.", ""}; }

template <class T, class Known>
bool is_known(std::optional<T> const& wanted, std::vector<Known> const& all)
{
    return !wanted || std::any_of(all.begin(), all.end(), [&](Known const& one) { return one.id == *wanted; });
}

Result<void> check_names(db::Transaction& tx, NewPolicy const& policy, calendars::Book const& calendars)
{
    Match const& match = policy.match;
    if (match.touchpoint && !touchpoints::touchpoint(tx, *match.touchpoint))
        return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "match/touchpoint"};
    if (!is_known(match.product, people::all_products(tx)))
        return Refusal{"no_such_product", "There is no such product any more.", "match/product"};
    if (!is_known(match.vertical, people::all_verticals(tx)))
        return Refusal{"no_such_vertical", "There is no such vertical any more.", "match/vertical"};
    if (policy.terms.calendar && !calendars.has(*policy.terms.calendar))
        return Refusal{"no_such_calendar", "There is no such calendar any more.", "terms/calendar"};
    return {};
}
}

Result<void> Promises::Inside::check(db::Transaction& tx, NewPolicy const& policy, PolicyId own, Instant now) const
{
    if (auto const fits = check_policy(policy, now); !fits)
        return fits.error();
    if (auto const known = check_names(tx, policy, *parts.calendars.book(tx)); !known)
        return known.error();
    if (auto const all = store::policies(tx); auto const* twin = twin_of(policy.match, all, own))
        return Refusal{"policy_twice", "“" + twin->name + "” is for exactly these cases. Change that one.", "match"};
    return {};
}

Result<PolicyView> Promises::Inside::add_policy(db::Transaction& tx, NewPolicy const& policy, api::UserId by,
                                                Instant now)
{
    if (auto const fits = check(tx, policy, {}, now); !fits)
        return fits.error();
    auto const id = parts.ids.next<PolicyId>();
    store::insert_policy(tx, id, people::tidied(policy.name));
    return add_version(tx, id, policy, 1, by, now);
}

Result<PolicyView> Promises::Inside::change_policy(api::Writing& w, PolicyId id, NewPolicy const& policy)
{
    auto const current = store::policy(w.tx, id);
    if (!current)
        return not_there();
    if (auto const same = w.unchanged(current->version, *current); !same)
        return same.error();
    if (current->retired)
        return Refusal{"wrong_state", "This policy is retired. Make a new one.", ""};
    if (auto const fits = check(w.tx, policy, id, w.now); !fits)
        return fits.error();
    store::change_policy(w.tx, id, people::tidied(policy.name), current->version + 1);
    return add_version(w.tx, id, policy, current->versions.front().number + 1, w.who.user, w.now);
}

Result<void> Promises::Inside::retire_policy(api::Writing& w, PolicyId id) const
{
    auto const current = store::policy(w.tx, id);
    if (!current)
        return not_there();
    store::retire_policy(w.tx, id, w.now);
    changed(w.tx, id, "policy.retired", w.who.user);
    return {};
}

PolicyView Promises::Inside::add_version(db::Transaction& tx, PolicyId id, NewPolicy const& policy, int number,
                                         api::UserId by, Instant now) const
{
    PolicyVersionView const version{parts.ids.next<PolicyVersionId>(), number, policy.valid_from.value_or(now),
                                    policy.match, policy.terms};
    store::insert_version(tx, id, version, {by, now});
    changed(tx, id, number == 1 ? "policy.created" : "policy.changed", by);
    return *store::policy(tx, id);
}

void Promises::Inside::changed(db::Transaction& tx, PolicyId id, std::string_view verb, api::UserId by) const
{
    store::change_policy_stamp(tx, parts.ids.next_value());
    parts.journal.note(tx,
                       {.who = events::WhoId{by.value}, .verb = verb, .subject_kind = "policy", .subject = id.value});
}

void Promises::Inside::add_policy_routes(api::Routes& routes)
{
    routes
        .get("/policies", "List the policies with their versions, by name",
             [](api::Reading& r) -> Result<PolicyList> {
                 return PolicyList{store::policies(r.tx), built_in_terms()};
             })
        .allow(read_policies);
    routes
        .get("/policies/{id}", "Read one policy with its versions",
             [](api::Reading& r, PolicyId id) -> Result<PolicyView> {
                 if (auto policy = store::policy(r.tx, id))
                     return *policy;
                 return not_there();
             })
        .allow(read_policies);
    routes
        .post("/policies", "Add a policy, for cases that arrive from now on",
              [this](api::Writing& w, NewPolicy const& policy) { return add_policy(w.tx, policy, w.who.user, w.now); })
        .allow(write_policies)
        .creates("/policies/{id}")
        .example(R"({"name":"Complaints","match":{"kind":"complaint"},"terms":{"first_reply":{"minutes":480},)"
                 R"("resolve":{"minutes":2400,"promised":true},"warnings":[{"share":0.75,"to":"owner"}],)"
                 R"("ladder":[{"share":1.0}],"deadlines":[{"name":"final_response","days":56,"warn_days":14}]}})");
    routes
        .put("/policies/{id}", "Change a policy: a new version, for cases that arrive from then on",
             [this](api::Writing& w, PolicyId id, NewPolicy const& policy) { return change_policy(w, id, policy); })
        .allow(write_policies)
        .edits();
    routes
        .delete_("/policies/{id}", "Retire a policy: no new case gets it, and it warns no more",
                 [this](api::Writing& w, PolicyId id) { return retire_policy(w, id); })
        .allow(write_policies);
}
}
