// Decisions and rights to begin with.
#include "features/rights/inside.h"

#include <fmt/format.h>
#include <map>

namespace regard::rights
{
namespace
{
// Limits in round_unit(): about euros. None: that role has no such right.
struct Starter
{
    std::string_view code;
    DecisionKind kind;
    int frontline, lead, vertical_head;
};
constexpr Starter starters[]{
    {"correction", DecisionKind::redress, 100, 300, 500}, {"fee_refund", DecisionKind::redress, 50, 200, 500},
    {"compensation", DecisionKind::redress, 0, 150, 500}, {"flowers", DecisionKind::goodwill, 30, 60, 100},
    {"voucher", DecisionKind::goodwill, 25, 100, 250},    {"waived_fee", DecisionKind::goodwill, 25, 100, 500},
};

class Begun
{
  public:
    Begun(Rights::Inside const& inside, api::Writing& w, std::string_view language)
        : inside_(inside), w_(w), language_(language), currency_(currency_of(w.tx))
    {}

    Result<RightsChanges> begin()
    {
        for (Starter const& starter : starters)
            if (!store::has_starter(w_.tx, starter.code) && !store::is_name_taken(w_.tx, said(starter, "name"), {}))
                add(starter);
        RightsChanges changes;
        for (auto* lines : {&at_once_, &favouring_})
            if (!lines->empty()) {
                auto const asked = inside_.ask(w_, inside_.catalogue.say(language_, "rights.starter_why"), *lines);
                if (!asked)
                    return asked.error();
                changes.items.push_back(shown(w_.tx, w_.who, *store::change(w_.tx, *asked), w_.now));
            }
        return changes;
    }

  private:
    std::string said(Starter const& starter, std::string_view what) const
    {
        return inside_.catalogue.say(language_, fmt::format("rights.starter.{}.{}", starter.code, what));
    }

    void add(Starter const& starter)
    {
        Decision const one{inside_.ids.next<DecisionId>(), starter.kind, said(starter, "name"),
                           said(starter, "about"),         w_.now,       {}};
        store::insert(w_.tx, one, starter.code, {w_.now, w_.who.user});
        inside_.note(w_, "decision.created", "decision", one.id.value);
        give(one.id, "frontline", starter.frontline);
        give(one.id, "lead", starter.lead);
        give(one.id, "vertical_head", starter.vertical_head);
    }

    // What would favour whoever asks waits for a second person by itself, so that the rest holds at once.
    void give(DecisionId decision, std::string_view role, int units)
    {
        if (units == 0)
            return;
        ChangeLine const line{{decision, {HolderKind::role, std::string(role)}, {}, {}},
                              currency_,
                              {},
                              RightStanding{units * round_unit(currency_), Passing::once}};
        auto const needs = needs_of(w_.tx, employee_of(w_.who), {line}, w_.now);
        (needs.empty() ? at_once_ : favouring_).push_back(line);
    }

    Rights::Inside const& inside_;
    api::Writing& w_;
    std::string language_, currency_;
    std::vector<ChangeLine> at_once_, favouring_;
};
}

void Rights::Inside::add_starters(api::Routes& routes)
{
    routes
        .post("/rights/starters",
              "Begin with decisions and limits that suit many; those begun with before are left alone",
              [this](api::Writing& w, StarterRightsWish const& wish) -> Result<RightsChanges> {
                  if (!catalogue.has(wish.language, "rights.starter.flowers.name"))
                      return Refusal{"no_starters", "There are no ready texts in this language yet.", "language"};
                  return Begun(*this, w, wish.language).begin();
              })
        .allow(write_rights);
}
}
