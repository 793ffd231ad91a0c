// Policies by their versions: a change begins a new one, and what was given or is held under an earlier one stays under it.
#include "features/empowerment/inside.h"

#include "features/access/roles.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::empowerment
{
namespace
{
Refusal no_such_policy() { return {"not_found", "There is no such policy.", ""}; }

constexpr int many = 5; // beside whoever makes it

class PolicyRoutes
{
  public:
    explicit PolicyRoutes(Empowerment::Inside const& inside) : inside_(inside) {}

    Result<BudgetPolicies> list(api::Reading& r, PolicyQuery const& query) const
    {
        BudgetPolicies list;
        Showing const showing(inside_, r.tx, r.who, r.language, r.now);
        for (KeptPolicy const& one : store::latest(r.tx, query.ended))
            list.items.push_back(showing.shown(one));
        std::ranges::sort(list.items, {}, [](BudgetPolicy const& one) { return people::folded(one.name); });
        return list;
    }

    Result<BudgetPolicy> read(api::Reading& r, PolicyId id) const
    {
        auto const versions = store::versions(r.tx, id);
        if (versions.empty())
            return no_such_policy();
        return Showing(inside_, r.tx, r.who, r.language, r.now).shown(versions.front());
    }

    Result<BudgetPolicy> version(api::Reading& r, PolicyId id, int number) const
    {
        auto const one = store::version(r.tx, id, number);
        if (!one)
            return no_such_policy();
        return Showing(inside_, r.tx, r.who, r.language, r.now).shown(*one);
    }

    Result<PolicyVersions> versions(api::Reading& r, PolicyId id) const
    {
        PolicyVersions list;
        Showing const showing(inside_, r.tx, r.who, r.language, r.now);
        for (KeptPolicy const& one : store::versions(r.tx, id))
            list.items.push_back(showing.shown(one));
        if (list.items.empty())
            return no_such_policy();
        return list;
    }

    Result<BudgetPolicy> make(api::Writing& w, NewBudgetPolicy const& form) const
    {
        auto const begins = check(w, form, {});
        if (!begins)
            return begins.error();
        KeptPolicy one = kept(w, form, *begins);
        one.id = inside_.parts.ids.next<PolicyId>();
        auto const gained = watched(w);
        store::insert(w.tx, one);
        if (gained() && !is_for_many(w, form.who))
            return access::own_gain("terms");
        told(w, one, "budget_policy.made");
        return shown(w, one.id);
    }

    Result<BudgetPolicy> change(api::Writing& w, PolicyId id, NewBudgetPolicy const& form) const
    {
        auto const versions = store::versions(w.tx, id);
        if (versions.empty())
            return no_such_policy();
        KeptPolicy const& now = versions.front();
        if (auto const same = w.unchanged(now.version, *shown(w, id)); !same)
            return same.error();
        if (now.ended)
            return Refusal{"wrong_state", "This policy has ended. Make a new one.", ""};
        if (form.currency != now.currency)
            return Refusal{"currency_stays", "A policy keeps its currency. Make another one for another currency.",
                           "currency"};
        auto const begins = check(w, form, id);
        if (!begins)
            return begins.error();
        if (*begins < now.begins)
            return Refusal{"from_too_early", "It can't begin before the version it follows.", "from"};
        KeptPolicy next = kept(w, form, *begins);
        next.id = id;
        next.number = now.number + 1;
        auto const gained = watched(w);
        store::add_version(w.tx, next);
        if (gained() && !is_for_many(w, form.who))
            return access::own_gain("terms");
        told(w, next, "budget_policy.changed");
        return shown(w, id);
    }

    Result<BudgetPolicy> end(api::Writing& w, PolicyId id, PolicyEnd const&) const
    {
        auto const versions = store::versions(w.tx, id);
        if (versions.empty())
            return no_such_policy();
        if (versions.front().ended)
            return Refusal{"wrong_state", "This policy has ended already.", ""};
        auto const gained = watched(w);
        store::end(w.tx, id, w.now);
        // A less particular one, that gives more, may hold for them now.
        if (gained() && !is_for_many(w, versions.front().who))
            return access::own_gain("");
        told(w, versions.front(), "budget_policy.ended");
        return shown(w, id);
    }

  private:
    // Nobody loosens the policy they fall under.
    std::function<bool()> watched(api::Writing& w) const { return inside_.parts.lent.gains(w.tx, w.who.user, w.now); }

    // Many fall under it, and all are told: that is no gift to oneself, and else nobody among them could ever open it.
    static bool is_for_many(api::Writing& w, PolicyFor const& who)
    {
        int others = 0;
        for (people::Employee const& one : people::all_employees(w.tx))
            if (one.id != w.who.employee &&
                fits(who, Empowerment::Inside::place_of(w.tx, one.id, who.touchpoint, w.now)) && ++others >= many)
                return true;
        return false;
    }

    // When it begins.
    Result<Instant> check(api::Writing& w, NewBudgetPolicy const& form, PolicyId own) const
    {
        if (auto const makes_sense = empowerment::check(form); !makes_sense)
            return makes_sense.error();
        if (form.who.unit && !people::unit(w.tx, *form.who.unit))
            return Refusal{"no_such_unit", "There is no such unit any more.", "who/unit"};
        if (form.who.touchpoint && !touchpoints::touchpoint(w.tx, *form.who.touchpoint))
            return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "who/touchpoint"};
        if (!form.who.role.empty() && !access::is_role(form.who.role))
            return Refusal{"unknown_role", "This is no role. Choose one of the list, or leave it out.", "who/role"};
        for (std::size_t i = 0; i < form.terms.kinds.size(); ++i)
            if (!store::kind(w.tx, form.terms.kinds[i]))
                return Refusal{"no_such_gesture_kind", "This is not in the catalogue any more. Choose something else.",
                               "terms/kinds/" + std::to_string(i)};
        for (KeptPolicy const& other : store::latest(w.tx, false))
            if (other.id != own && other.currency == form.currency && same(other.who, form.who))
                return Refusal{"policy_for_same",
                               "There is a policy for exactly these people already. Change that one, or end it first.",
                               "who"};
        if (!form.from)
            return w.now;
        Instant const begins = inside_.begin_of(*form.from);
        if (*form.from < inside_.zone().local_date(w.now))
            return Refusal{"from_is_past", "What was allowed then stays as it was. Choose today or a day to come.",
                           "from"};
        return std::max(begins, w.now);
    }

    static bool same(PolicyFor a, PolicyFor b)
    {
        a.level = people::lowered(a.level);
        b.level = people::lowered(b.level);
        return a == b;
    }

    static KeptPolicy kept(api::Writing& w, NewBudgetPolicy const& form, Instant begins)
    {
        KeptPolicy one;
        one.name = people::tidied(form.name);
        one.currency = form.currency;
        one.who = form.who;
        one.who.level = people::tidied(form.who.level);
        one.terms = form.terms;
        one.why = form.why;
        one.begins = begins;
        one.made = w.now;
        one.by = w.who.user;
        return one;
    }

    void told(api::Writing& w, KeptPolicy const& one, std::string_view verb) const
    {
        inside_.note(w.tx, who_id(w.who), verb, "budget_policy", one.id.value, {{"number", one.number}});
        inside_.announce_later(w.tx, one, verb == "budget_policy.ended");
    }

    Result<BudgetPolicy> shown(api::Writing& w, PolicyId id) const
    {
        return Showing(inside_, w.tx, w.who, w.language, w.now).shown(store::versions(w.tx, id).front());
    }

    Empowerment::Inside const& inside_;
};
}

void Empowerment::Inside::add_policies(api::Routes& routes)
{
    routes.status_of("policy_for_same", 409);
    PolicyRoutes const policies(*this);
    routes
        .get("/budget-policies", "Who may give what: each policy in its latest version, by name",
             [policies](api::Reading& r, PolicyQuery const& query) { return policies.list(r, query); })
        .allow(read_rules);
    routes
        .get("/budget-policies/{id}", "One policy in its latest version",
             [policies](api::Reading& r, PolicyId id) { return policies.read(r, id); })
        .allow(read_rules);
    routes
        .get("/budget-policies/{id}/versions", "What a policy said from when to when, the latest first",
             [policies](api::Reading& r, PolicyId id) { return policies.versions(r, id); })
        .allow(read_rules);
    routes
        .get("/budget-policies/{id}/versions/{number}", "One version of a policy: what a gesture was allowed under",
             [policies](api::Reading& r, PolicyId id, int number) { return policies.version(r, id, number); })
        .allow(read_rules);
    routes
        .post("/budget-policies",
              "Make a policy. Of several that fit a person the most particular wins: touchpoint, then the "
              "nearest unit, then level, then role",
              [policies](api::Writing& w, NewBudgetPolicy const& form) { return policies.make(w, form); })
        .allow(write_budgets)
        .creates("/budget-policies/{id}")
        .example(R"({"name":"Everybody at the counter","currency":"DKK","who":{"level":"Adviser"},)"
                 R"("terms":{"most_at_once":30000,"most_a_customer":60000,"allowance":100000,"period":"month"},)"
                 R"("why":"So that a small fire is put out where it begins"})");
    routes
        .put("/budget-policies/{id}",
             "Change a policy: a new version, from now or from a day to come. What is held or was given stays under "
             "its own",
             [policies](api::Writing& w, PolicyId id, NewBudgetPolicy const& form) {
                 return policies.change(w, id, form);
             })
        .allow(write_budgets)
        .edits();
    routes
        .post("/budget-policies/{id}/end", "End a policy now: what was granted stays until its period is over",
              [policies](api::Writing& w, PolicyId id, PolicyEnd const& form) { return policies.end(w, id, form); })
        .allow(write_budgets);
}
}
