// Decisions and rights to begin with: our own for anybody, and those that somebody above has written for a trade.
#include "features/rights/inside.h"

#include <fmt/format.h>

namespace regard::rights
{
namespace
{
struct Starter
{
    std::string_view code;
    DecisionKind kind;
    LimitsToBegin limits;
};
constexpr Starter starters[]{
    {"correction", DecisionKind::redress, {100, 300, 500}}, {"fee_refund", DecisionKind::redress, {50, 200, 500}},
    {"compensation", DecisionKind::redress, {0, 150, 500}}, {"flowers", DecisionKind::goodwill, {30, 60, 100}},
    {"voucher", DecisionKind::goodwill, {25, 100, 250}},    {"waived_fee", DecisionKind::goodwill, {25, 100, 500}},
};

class Beginning
{
  public:
    Beginning(Rights::Inside const& inside, api::Writing& w)
        : inside_(inside), w_(w), currency_(currency_of(w.tx)), asker_(employee_of(w.who))
    {}

    Result<BegunRights> begin(std::string const& why, std::vector<DecisionToBegin> const& wish)
    {
        for (DecisionToBegin const& one : wish)
            add(one);
        begun_.rights = static_cast<int>(at_once_.size());
        begun_.waiting = static_cast<int>(waiting_.size());
        for (auto* lines : {&at_once_, &waiting_})
            if (!lines->empty()) {
                auto const asked = inside_.ask(w_, why, *lines);
                if (!asked)
                    return asked.error();
                begun_.changes.push_back(*asked);
            }
        return begun_;
    }

  private:
    void add(DecisionToBegin const& wish)
    {
        auto const there = store::decision_begun_with(w_.tx, wish.code);
        if (there || store::is_name_taken(w_.tx, wish.name, {})) {
            ++begun_.left;
            if (there && !there->retired)
                give_at_touchpoints(there->id, wish);
            return;
        }
        Decision const one{inside_.ids.next<DecisionId>(), wish.kind, wish.name, wish.about, w_.now, {}};
        store::insert(w_.tx, one, wish.code, {w_.now, w_.who.user});
        inside_.note(w_, "decision.created", "decision", one.id.value);
        ++begun_.decisions;
        give(one.id, {}, wish.everywhere);
        give_at_touchpoints(one.id, wish);
    }

    void give_at_touchpoints(DecisionId decision, DecisionToBegin const& wish)
    {
        for (DecisionToBegin::At const& at : wish.at)
            give(decision, at.touchpoint, at.limits);
    }

    void give(DecisionId decision, std::optional<TouchpointId> touchpoint, LimitsToBegin const& limits)
    {
        give(decision, touchpoint, "frontline", limits.frontline);
        give(decision, touchpoint, "lead", limits.lead);
        give(decision, touchpoint, "vertical_head", limits.vertical_head);
    }

    // What needs a second person waits for them by itself, so that the rest holds at once.
    void give(DecisionId decision, std::optional<TouchpointId> touchpoint, std::string_view role, int units)
    {
        ChangeLine const line{{decision, {HolderKind::role, std::string(role)}, touchpoint, {}},
                              currency_,
                              {},
                              RightStanding{units * round_unit(currency_), Passing::once}};
        if (units == 0 || store::was_asked_for(w_.tx, line.cell))
            return;
        (needs_of(w_.tx, asker_, {line}, w_.now).empty() ? at_once_ : waiting_).push_back(line);
    }

    Rights::Inside const& inside_;
    api::Writing& w_;
    std::string currency_;
    std::optional<EmployeeId> asker_;
    std::vector<ChangeLine> at_once_, waiting_;
    BegunRights begun_;
};

std::vector<DecisionToBegin> for_anybody(text::Catalogue const& catalogue, std::string_view language)
{
    std::vector<DecisionToBegin> all;
    for (Starter const& one : starters) {
        auto const said = [&](std::string_view what) {
            return catalogue.say(language, fmt::format("rights.starter.{}.{}", one.code, what));
        };
        all.push_back({std::string(one.code), one.kind, said("name"), said("about"), one.limits});
    }
    return all;
}
}

Money about_euros(db::Transaction& tx, int euros)
{
    std::string const currency = currency_of(tx);
    return {euros * round_unit(currency), currency};
}

Result<BegunRights> Rights::begin_with(api::Writing& w, std::string const& why,
                                       std::vector<DecisionToBegin> const& wish) const
{
    return Beginning(*inside_, w).begin(why, wish);
}

void Rights::Inside::add_starters(api::Routes& routes)
{
    routes
        .post("/rights/starters",
              "Begin with decisions and limits that suit many; those begun with before are left alone",
              [this](api::Writing& w, StarterRightsWish const& wish) -> Result<RightsChanges> {
                  if (!catalogue.has(wish.language, "rights.starter.flowers.name"))
                      return Refusal{"no_starters", "There are no ready texts in this language yet.", "language"};
                  auto const begun = Beginning(*this, w).begin(catalogue.say(wish.language, "rights.starter_why"),
                                                               for_anybody(catalogue, wish.language));
                  if (!begun)
                      return begun.error();
                  RightsChanges changes;
                  for (ChangeId const id : begun->changes)
                      changes.items.push_back(shown(w.tx, w.who, *store::change(w.tx, id), w.now));
                  return changes;
              })
        .allow(write_rights);
}
}
