// Who signs a version off, and its coming into force.
#include "features/people/people.h"
#include "features/principles/inside.h"
#include "features/principles/rules.h"

#include <algorithm>
#include <set>

namespace regard::principles
{
namespace
{
class Signing
{
  public:
    explicit Signing(Principles::Inside const& inside) : inside_(inside) {}

    Result<PrincipleText> ask(api::Writing& w, PrincipleTextId id, SignersWish const& wish) const
    {
        auto one = open_as_seen(w, id);
        if (!one)
            return one.error();
        if (auto const ready = complete(one->content); !ready)
            return ready.error();
        if (auto const known = all_known(w.tx, wish); !known)
            return known.error();
        auto const before = store::signers(w.tx, id);
        for (PrincipleSigner const& signer : before)
            if (std::find(wish.employees.begin(), wish.employees.end(), signer.id) == wish.employees.end())
                store::ask_no_more(w.tx, id, signer.id);
        int place = 0;
        for (EmployeeId const employee : wish.employees) {
            store::ask(w.tx, id, employee, ++place, w.now);
            if (std::none_of(before.begin(), before.end(), [&](auto const& signer) { return signer.id == employee; }))
                inside_.note(w, "principles.sign_asked", id.value, employee);
        }
        one->state = TextState::signing;
        store::update(w.tx, *one);
        return settled(w, id);
    }

    // The draft may be changed again; what was signed was another text, so those signatures end.
    Result<PrincipleText> call_off(api::Writing& w, PrincipleTextId id) const
    {
        auto one = open_as_seen(w, id);
        if (!one)
            return one.error();
        if (one->state != TextState::signing)
            return Refusal{"wrong_state", "It is not out for signing.", ""};
        for (PrincipleSigner const& signer : store::signers(w.tx, id))
            store::ask_no_more(w.tx, id, signer.id);
        one->state = TextState::draft;
        store::update(w.tx, *one);
        inside_.note(w, "principles.sign_called_off", id.value);
        return inside_.shown(w.tx, w.who, *store::text(w.tx, id));
    }

    Result<PrincipleText> sign(api::Writing& w, PrincipleTextId id) const
    {
        if (w.who.by == api::Who::By::token)
            return Refusal{"in_person_only", "A token cannot do this. Sign in and do it yourself.", ""};
        auto const one = open_as_seen(w, id);
        if (!one)
            return one.error();
        auto const signers = store::signers(w.tx, id);
        auto const mine = std::find_if(signers.begin(), signers.end(), [&](PrincipleSigner const& signer) {
            return w.who.employee && signer.id == w.who.employee;
        });
        if (one->state != TextState::signing || mine == signers.end())
            return Refusal{"not_a_signer", "You were not asked to sign this version.", ""};
        if (!mine->signed_at) {
            store::sign(w.tx, id, mine->id, w.now);
            inside_.note(w, "principles.signed", id.value, mine->id);
        }
        return settled(w, id);
    }

    Result<PrincipleText> publish(api::Writing& w, PrincipleTextId id) const
    {
        auto const one = open_as_seen(w, id);
        if (!one)
            return one.error();
        if (auto const ready = complete(one->content); !ready)
            return ready.error();
        inside_.publish(w, *one);
        return inside_.shown(w.tx, w.who, *store::text(w.tx, id));
    }

  private:
    // As whoever acts saw it: nobody signs or publishes what they have not read.
    Result<store::KeptText> open_as_seen(api::Writing& w, PrincipleTextId id) const
    {
        auto one = store::text(w.tx, id);
        if (!one)
            return no_such_text();
        if (auto const same = w.unchanged(one->version, inside_.shown(w.tx, w.who, *one)); !same)
            return same.error();
        if (!one->is_open())
            return Refusal{"wrong_state", "This version is not being written any more. Begin a new one.", ""};
        return *std::move(one);
    }

    static Result<void> all_known(db::Transaction& tx, SignersWish const& wish)
    {
        std::set<EmployeeId> seen;
        for (EmployeeId const employee : wish.employees) {
            if (!seen.insert(employee).second)
                return Refusal{"named_twice", "This is named twice. Take one of them out.", "employees"};
            if (!people::employee(tx, employee))
                return Refusal{"no_such_employee", "There is no such employee any more.", "employees"};
        }
        return {};
    }

    // Into force where nobody is left to sign.
    Result<PrincipleText> settled(api::Writing& w, PrincipleTextId id) const
    {
        auto const one = store::text(w.tx, id);
        if (all_signed(store::signers(w.tx, id)))
            inside_.publish(w, *one);
        return inside_.shown(w.tx, w.who, *store::text(w.tx, id));
    }

    Principles::Inside const& inside_;
};
}

void Principles::Inside::add_signing(api::Routes& routes)
{
    routes.status_of("not_a_signer", 409);
    Signing const signing(*this);
    routes
        .put("/principle-texts/{id}/signers",
             "Put the draft out for signing, to these; once all have signed it is in force",
             [signing](api::Writing& w, PrincipleTextId id, SignersWish const& wish) {
                 return signing.ask(w, id, wish);
             })
        .allow(write_principles)
        .edits();
    routes
        .delete_("/principle-texts/{id}/signers", "Call the signing off, to change the text; signatures on it end",
                 [signing](api::Writing& w, PrincipleTextId id) { return signing.call_off(w, id); })
        .allow(write_principles)
        .edits();
    routes
        .put("/principle-texts/{id}/signature", "Sign a version I was asked to sign, as I have read it",
             [signing](api::Writing& w, PrincipleTextId id) { return signing.sign(w, id); })
        .allow(read_principles)
        .edits();
    routes
        .put("/principle-texts/{id}/publication", "Bring a version into force now, whoever has signed it",
             [signing](api::Writing& w, PrincipleTextId id) { return signing.publish(w, id); })
        .allow(write_principles)
        .edits();
}
}
