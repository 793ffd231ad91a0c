#include "features/rights/theirs.h"

#include "features/rights/lent_store.h"
#include "features/rights/may.h"

#include <set>

namespace regard::rights
{
namespace
{
class Theirs
{
  public:
    Theirs(db::Transaction& tx, EmployeeId person, std::span<TouchpointId const> touchpoints, Instant at)
        : tx_(tx), person_(person), decisions_(store::decisions_at(tx, at))
    {
        add_place(std::nullopt, at);
        for (TouchpointId const one : touchpoints)
            add_place(one, at);
    }

    std::vector<TheirRight> all()
    {
        std::vector<TheirRight> all;
        for (Decision const& decision : decisions_)
            for (std::string const& currency : currencies_)
                add(decision, currency, all);
        return all;
    }

  private:
    struct At
    {
        std::optional<TouchpointId> touchpoint;
        Facts facts;
    };

    void add_place(std::optional<TouchpointId> touchpoint, Instant at)
    {
        places_.push_back({touchpoint, facts_of(tx_, person_, {touchpoint}, at)});
        for (auto const& [person, rights] : places_.back().facts.own)
            for (OwnRight const& right : rights)
                currencies_.insert(right.limit.currency);
    }

    void add(Decision const& decision, std::string const& currency, std::vector<TheirRight>& all)
    {
        std::int64_t everywhere = 0;
        for (At const& one : places_) {
            auto const may = strongest(one.facts, person_, {currency, {}, decision.id});
            if (!may || may->limit.minor <= everywhere)
                continue;
            if (!one.touchpoint)
                everywhere = may->limit.minor;
            all.push_back(shown(decision, one.touchpoint, *may));
        }
    }

    TheirRight shown(Decision const& decision, std::optional<TouchpointId> touchpoint, May const& may)
    {
        auto const right = store::right(tx_, may.rule);
        TheirRight one{decision, touchpoint, may.limit, right ? right->cell.holder : RightHolder{}, {}};
        if (auto const lent = may.through ? store::delegation(tx_, *may.through) : std::nullopt) {
            one.lent_by = lent->giver;
            one.until = lent->to;
        }
        return one;
    }

    db::Transaction& tx_;
    EmployeeId person_;
    std::vector<Decision> decisions_; // by name
    std::vector<At> places_;          // everywhere first
    std::set<std::string> currencies_;
};
}

std::vector<TheirRight> rights_of(db::Transaction& tx, EmployeeId person, std::span<TouchpointId const> touchpoints,
                                  Instant at)
{
    return Theirs(tx, person, touchpoints, at).all();
}
}
