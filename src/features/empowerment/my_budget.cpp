// What is mine to give: at a glance on a case or customer, and as a whole.
#include "features/empowerment/own_money.h"

#include "features/access/asked.h"
#include "features/customers/customers.h"
#include "features/feedback/feedback.h"
#include "features/people/people.h"

#include <set>

namespace regard::empowerment
{
namespace
{
struct OptionsQuery
{
    std::optional<std::string> currency; // left out: that of one's own policy
};
BOOST_DESCRIBE_STRUCT(OptionsQuery, (), (currency))
constexpr auto rules_of(form::Of<OptionsQuery>)
{
    using namespace form;
    return rules(on(&OptionsQuery::currency, length(3, 3)));
}

class MayI
{
  public:
    MayI(Empowerment::Inside const& inside, api::Reading& r, OptionsQuery const& query)
        : inside_(inside), r_(r), query_(query), showing_(inside, r.tx, r.who, r.language, r.now)
    {}

    Result<GestureOptions> for_case(CaseId id)
    {
        auto const one = desk::glimpse(r_.tx, id);
        if (!one || !r_.who.may(desk::read_cases) || !desk::may_see(r_.tx, r_.who, id))
            return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
        one_.about = id;
        one_.touchpoint = one->touchpoint;
        if (!one->customer)
            return not_at_all("no_customer");
        return for_customer(*one->customer);
    }

    Result<GestureOptions> for_customer(CustomerId id)
    {
        if (!r_.who.employee)
            return not_at_all("no_employee");
        auto const customer = customers::get(r_.tx, id);
        if (!customer || customer->erased || !customers::Seeing(r_.tx, r_.who).sees(id)) {
            if (one_.about)
                return not_at_all("hidden_customer");
            return Refusal{"not_found", "There is no such customer, or they are not for you to see.", ""};
        }
        one_.customer = customers::merged_into(r_.tx, id);
        one_.employee = r_.who.employee;
        one_.at = r_.now;
        one_.amount = {0, currency()};
        if (rights::related(r_.tx, one_.employee, *one_.customer))
            return not_at_all("too_near");
        return weighed();
    }

  private:
    GestureOptions not_at_all(std::string const& code) const
    {
        GestureOptions none;
        none.at_once = {0, currency()};
        none.code = code;
        none.sentence = inside_.say(r_.language, "may_not." + code);
        return none;
    }

    std::string currency() const
    {
        if (query_.currency)
            return *query_.currency;
        auto const policies = store::in_force(r_.tx, r_.now);
        auto const place = inside_.place_of(r_.tx, r_.who.employee, one_.touchpoint, r_.now);
        if (auto const* policy = most_particular(policies, place))
            return policy->currency;
        auto const organisation = access::organisation_of(r_.tx);
        return organisation ? organisation->currency : "EUR";
    }

    GestureOptions weighed()
    {
        auto standing = inside_.standing(r_.tx, one_.employee, one_, {}, r_.now);
        Weighed const& weighed = standing.weighed;
        GestureOptions options;
        std::int64_t most = most_now(weighed);
        if (standing.gifts) {
            most = std::min(most, *standing.gifts);
            options.gift_limit = money(*standing.gifts);
        }
        options.at_once = money(most);
        if (weighed.right)
            options.right = money(*weighed.right);
        if (weighed.policy)
            add_policy(*weighed.policy, weighed, options);
        auto const left = inside_.left(r_.tx, one_.employee, one_.amount.currency, r_.now);
        options.left = money(left.minor);
        if (left.running)
            options.until = left.running->ends;
        one_.amount.minor = most + 1;
        if (auto const above = inside_.next_above(r_.tx, one_, {}, r_.now))
            options.above = showing_.person(above->person);
        add_kinds(weighed.policy, options);
        if (standing.gifts && *standing.gifts == 0)
            say_no("no_gift", options);
        else if (most == 0 && !options.above)
            say_no("nobody_above", options);
        return options;
    }

    void say_no(std::string const& code, GestureOptions& options) const
    {
        options.code = code;
        options.sentence = inside_.say(r_.language, "may_not." + code);
    }

    void add_policy(KeptPolicy const& policy, Weighed const& weighed, GestureOptions& options) const
    {
        options.policy = PolicyNamed{policy.id, policy.number, policy.name};
        options.policy_at_once = money(policy.terms.most_at_once);
        options.receipt_from = policy.terms.receipt_from;
        if (policy.terms.most_a_customer)
            options.customer_left = money(std::max<std::int64_t>(0, *policy.terms.most_a_customer - weighed.customer));
    }

    // Those the policy does not name are asked for; they come last.
    void add_kinds(KeptPolicy const* policy, GestureOptions& options) const
    {
        for (GestureKind const& one : store::kinds(r_.tx, false))
            options.kinds.push_back(showing_.shown(one));
        std::ranges::stable_sort(options.kinds, {}, [&](GestureKind const& one) {
            bool const named = !policy || policy->terms.kinds.empty() ||
                               std::ranges::find(policy->terms.kinds, one.id) != policy->terms.kinds.end();
            return std::pair(!named, one.name);
        });
    }

    Money money(std::int64_t minor) const { return {minor, one_.amount.currency}; }

    Empowerment::Inside const& inside_;
    api::Reading& r_;
    OptionsQuery const& query_;
    Showing showing_;
    store::Matter one_;
};

// ---- as a whole
class Mine
{
  public:
    Mine(Empowerment::Inside const& inside, api::Reading& r)
        : inside_(inside), r_(r), me_(r.who.employee), showing_(inside, r.tx, r.who, r.language, r.now)
    {}

    MyBudget read()
    {
        MyBudget mine;
        if (!me_)
            return mine;
        for (OwnMoney& money : own_money(inside_, r_.tx, me_, r_.now))
            mine.items.push_back(with_outcomes(money));
        mine.to_answer = static_cast<std::int64_t>(store::waiting_for(r_.tx, me_, 100).size());
        mine.receipts_due = store::receipts_due(r_.tx, me_);
        return mine;
    }

  private:
    MyAllowance with_outcomes(OwnMoney& money)
    {
        MyAllowance line = std::move(money.shown);
        if (money.policy)
            line.policy = showing_.shown(*money.policy);
        std::set<CustomerId> customers;
        std::set<CaseId> cases;
        for (store::KeptGesture const& one : money.gestures) {
            ++line.gestures;
            if (one.customer)
                customers.insert(*one.customer);
            if (one.about)
                cases.insert(*one.about);
        }
        line.customers = static_cast<std::int64_t>(customers.size());
        for (CaseId const id : cases)
            add_outcome(id, line);
        return line;
    }

    void add_outcome(CaseId id, MyAllowance& line)
    {
        auto const outcome = feedback::outcome_of(r_.tx, id);
        line.rated += outcome.mark ? 1 : 0;
        line.satisfied += outcome.mark && *outcome.mark >= 4 ? 1 : 0;
        line.reopened += outcome.reopened ? 1 : 0;
    }

    Empowerment::Inside const& inside_;
    api::Reading& r_;
    EmployeeId me_;
    Showing showing_;
};
}

void Empowerment::Inside::add_options(api::Routes& routes)
{
    routes
        .get("/cases/{id}/gesture-options",
             "“May I?”: how much may be given to the customer of a case at once, from what, and who is asked beyond it",
             [this](api::Reading& r, CaseId id, OptionsQuery const& query) {
                 return MayI(*this, r, query).for_case(id);
             })
        .allow(make_gestures);
    routes
        .get("/customers/{id}/gesture-options", "The same for a customer, of whatever case",
             [this](api::Reading& r, CustomerId id, OptionsQuery const& query) {
                 return MayI(*this, r, query).for_customer(id);
             })
        .allow(make_gestures);
}

void Empowerment::Inside::add_my_budget(api::Routes& routes)
{
    routes
        .get("/me/budget",
             "My own budget: granted, spent, held, left, until when, and what came of it. A line a currency",
             [this](api::Reading& r) -> Result<MyBudget> { return Mine(*this, r).read(); })
        .allow(api::anyone_signed_in);
}
}
