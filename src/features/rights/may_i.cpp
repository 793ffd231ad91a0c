// What somebody may on a case, at a glance, and who may above that.
#include "features/customers/customers.h"
#include "features/rights/inside.h"

#include <map>

namespace regard::rights
{
namespace
{
constexpr std::size_t most_above = 3;  // people named for one decision
constexpr std::size_t most_asked = 30; // whose rights are looked at

class Glance
{
  public:
    Glance(api::Reading& r, OnCase const& one) : r_(r), place_{one.touchpoint}, currency_(currency_of(r.tx))
    {
        if (auto const me = employee_of(r.who))
            look(*me, one);
    }

    MayIs all()
    {
        MayIs all{too_near_, currency_, {}};
        for (Decision& decision : store::decisions_at(r_.tx, r_.now))
            all.items.push_back(one(std::move(decision)));
        return all;
    }

  private:
    void look(EmployeeId me, OnCase const& one)
    {
        me_ = me;
        // Of a customer who is not for their eyes nothing is said, not even whether it is a colleague.
        bool const is_hidden = one.customer && !customers::Seeing(r_.tx, r_.who).sees(*one.customer);
        too_near_ = is_hidden || (one.customer && related(r_.tx, me, *one.customer));
        if (is_hidden)
            return;
        own_ = facts_of(r_.tx, me, place_, r_.now);
        auto line = to_ask(r_.tx, me, one.touchpoint, r_.now, {one.about, one.customer});
        line.resize(std::min(line.size(), most_asked));
        for (EmployeeId const person : line)
            above_.emplace_back(person, facts_of(r_.tx, person, place_, r_.now, me));
    }

    MayI one(Decision decision)
    {
        Question const question{currency_, {}, decision.id};
        MayI item{std::move(decision), {}, {}, {}};
        if (auto const may = too_near_ || !me_ ? std::nullopt : strongest(own_, me_, question)) {
            item.limit = may->limit;
            item.rule = rule_of(*may);
        }
        add_above(item, question);
        return item;
    }

    void add_above(MayI& item, Question const& question)
    {
        for (auto const& [person, facts] : above_) {
            auto const may = strongest(facts, person, question);
            if (may && may->limit.minor > (item.limit ? item.limit->minor : 0) && item.above.size() < most_above)
                item.above.push_back({person, shown(r_.tx, person).name, may->limit});
        }
    }

    std::optional<RuleShown> rule_of(May const& may)
    {
        auto const right = store::right(r_.tx, may.rule);
        if (!right)
            return std::nullopt;
        RuleShown rule{
            right->id, right->cell.holder, right->cell.touchpoint, right->cell.unit, right->from, may.through, {}};
        for (Link const& link : own_.links)
            if (link.id == may.through)
                rule.lent_by = shown(r_.tx, link.giver).name;
        return rule;
    }

    api::Reading& r_;
    store::Place place_;
    std::string currency_;
    EmployeeId me_;
    bool too_near_ = false;
    Facts own_;
    std::vector<std::pair<EmployeeId, Facts>> above_; // nearest first
};
}

void Rights::Inside::add_may_i(api::Routes& routes)
{
    routes
        .get("/cases/{id}/may-i",
             "For each decision: up to which amount I may on this case, under which rule, and who "
             "may above it",
             [this](api::Reading& r, CaseId id) -> Result<MayIs> {
                 auto const one = lent.on_case(r.tx, r.who, id);
                 if (!one)
                     return Refusal{"not_found", "There is no such case.", ""};
                 return Glance(r, *one).all();
             })
        .allow(read_rights);
    routes
        .get("/me/rights", "What I may decide where no case is at hand, and whom I ask above that",
             [](api::Reading& r, MyRightsQuery const& query) -> Result<MayIs> {
                 return Glance(r, OnCase{query.touchpoint, {}, {}}).all();
             })
        .allow(api::anyone_signed_in);
}
}
