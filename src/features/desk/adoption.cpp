// An imported case that is still open is taken into the desk: the same case, with its history, its owner from now on one of ours. It
// began when the history says; what we promise counts from today.
#include "features/desk/adoption_model.h"
#include "features/desk/inside.h"

namespace regard::desk
{
namespace
{
struct Asked
{
    CaseId id;
    std::int64_t number = 0;
    AdoptionWish wish;
};

NewCase form_of(AdoptionWish const& wish)
{
    NewCase form;
    form.subject = wish.subject;
    form.kind = wish.kind;
    form.channel = wish.channel;
    form.customer = wish.customer;
    form.touchpoint = wish.touchpoint;
    form.product = wish.product;
    form.language = wish.language;
    form.keep = wish.keep;
    return form;
}

class Adoption
{
  public:
    explicit Adoption(Desk::Inside& inside) : inside_(inside) {}

    Result<CaseBegun> adopt(api::Writing& w, Asked const& asked) const
    {
        auto const history = cases::story(w.tx, asked.id);
        if (history && !history->filed.historical && seen(w.tx, w.who, asked.id))
            return Refusal{"adopted_already", "It is worked at here already.", ""};
        if (!history || !history->filed.historical)
            return Refusal{"not_found", "There is no such history.", ""};
        if (is_over(w.tx, *history))
            return Refusal{"is_over", "This case has ended. If the customer has written again, begin a new one.", ""};
        if (auto const may = may_name(w, asked.wish.customer); !may)
            return may.error();
        Began began;
        began.at = history->events.front().at;
        began.history = &*history;
        auto const id = inside_.open(w.tx, {asked.id, asked.number}, form_of(asked.wish), author(w.who), std::nullopt,
                                     w.now, began);
        if (!id)
            return id.error();
        auto const one = store::live_case(w.tx, *id);
        return CaseBegun{*id, one->number, one->owner, one->promised};
    }

  private:
    bool is_over(db::Transaction& tx, cases::Story const& history) const
    {
        bool done = false;
        cases::view_case(tx, history.filed.id, [&](cases::CaseView const& one, std::int64_t) { done = one.done; });
        for (std::size_t i = history.events.size(); i-- > 0 && !done;) {
            auto const what = history.events[i].what;
            if (what == cases::What::reopened)
                break;
            done = what == cases::What::resolved || what == cases::What::closed;
        }
        return done || inside_.lent.has_ended(tx, history.filed.id);
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_adoption(api::Routes& routes)
{
    for (auto const* code : {"adopted_already", "is_over"})
        routes.status_of(code, 409);
    Adoption const adoption(*this);
    routes
        .post(
            "/histories/{id}/adopt",
            "Take an imported case that is still open into the desk: it gets an owner and goes on",
            [this](api::Asking&, CaseId id, AdoptionWish const& wish) -> Result<Asked> {
                words.learn();
                return Asked{id, next_number(), wish};
            },
            [adoption](api::Writing& w, Asked const& asked) { return adoption.adopt(w, asked); })
        .allow(work_on_cases)
        .creates("/cases/{id}/desk");
}
}
