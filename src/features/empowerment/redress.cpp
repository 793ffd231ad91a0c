// Redress: what the customer is owed. Within one's right it is owed at once, above it goes up the line likewise; the core system is
// told and books it. No budget is touched, and nothing here counts as a gesture.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::empowerment
{
namespace
{
class Owing
{
  public:
    Owing(Empowerment::Inside const& inside, api::Writing& w) : inside_(inside), w_(w) {}

    Result<Redress> record(CaseId id, NewRedress const& form)
    {
        auto const about = desk::glimpse(w_.tx, id);
        if (!about || !w_.who.may(desk::read_cases) || !desk::may_see(w_.tx, w_.who, id))
            return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
        if (!w_.who.employee)
            return no_employee_yourself();
        if (!about->customer)
            return no_customer();
        take(*about, form);
        if (!customers::Seeing(w_.tx, w_.who).sees(*one_.customer)) // before anything is said of how near they are
            return no_such_customer();
        if (auto const fits = may_begin(w_.tx, one_); !fits)
            return fits.error();
        auto const may = rights::may(w_.tx, one_.employee, rights::DecisionKind::redress, one_.touchpoint,
                                     one_.amount.currency, w_.now);
        auto const done = may && one_.amount.minor <= may->limit.minor ? owe(*may) : ask(may);
        if (!done)
            return done.error();
        return Showing(inside_, w_.tx, w_.who, w_.language, w_.now).shown(*store::redress(w_.tx, RedressId{one_.id}));
    }

  private:
    void take(desk::Glimpse const& about, NewRedress const& form)
    {
        one_.id = inside_.parts.ids.next<RedressId>().value;
        one_.is_redress = true;
        one_.kind = form.kind;
        one_.amount = form.amount;
        one_.reason = form.reason;
        one_.words = form.words;
        one_.employee = w_.who.employee;
        one_.at = w_.now;
        one_.about = about.id;
        one_.customer = customers::merged_into(w_.tx, *about.customer);
        one_.touchpoint = about.touchpoint;
    }

    Result<void> owe(rights::May const& may)
    {
        one_.state = MatterState::done;
        one_.given = one_.amount.minor;
        one_.ended = w_.now;
        one_.allowed = store::KeptAllowed{one_.employee, may.rule, may.limit.minor, may.through};
        store::insert(w_.tx, one_);
        tell_owed(inside_, w_.tx, who_id(w_.who), one_);
        tell("thread.redress_done");
        return {};
    }

    Result<void> ask(std::optional<rights::May> const& may)
    {
        Beyond const why = may ? Beyond::right : Beyond::no_right;
        one_.state = MatterState::asked;
        one_.beyond = bits_of(std::span(&why, 1));
        one_.expires = inside_.working(w_.tx, w_.now, store::settings(w_.tx).ask_holds_hours);
        store::insert(w_.tx, one_);
        if (!inside_.ask_next(w_.tx, one_, {}, who_id(w_.who), w_.now))
            return inside_.refuse(w_.language, may ? "nobody_above_redress" : "nobody_above", "amount/minor",
                                  {{"most", money(may ? may->limit.minor : 0)}});
        tell("thread.redress_asked");
        return {};
    }

    std::string money(std::int64_t minor) const { return text::money(w_.language, {minor, one_.amount.currency}); }

    void tell(std::string_view key)
    {
        std::string const what =
            inside_.say(w_.language, std::string("redress.") + boost::describe::enum_to_string(one_.kind, ""));
        inside_.tell_begun(w_, one_, key, what);
    }

    Empowerment::Inside const& inside_;
    api::Writing& w_;
    store::KeptRedress one_;
};

Result<Redress> book(Empowerment::Inside const& inside, api::Writing& w, RedressId id, RedressBooked const& form)
{
    auto one = store::redress(w.tx, id);
    if (!one || !desk::may_see(w.tx, w.who, *one->about))
        return no_such_gesture();
    if (one->state != MatterState::done)
        return Refusal{"wrong_state", "Only what is owed can be booked.", ""};
    if (one->booked && one->booking != form.reference)
        return Refusal{"booked_already", "This has been booked already, under another reference.", "reference"};
    if (!one->booked) {
        if (auto const gone = not_owed_any_more(w.tx, *one))
            return *gone;
        one->booked = w.now;
        one->booking = form.reference;
        store::update(w.tx, *one);
        inside.note(w.tx, who_id(w.who), "redress.booked", "redress", id.value);
    }
    return Showing(inside, w.tx, w.who, w.language, w.now).shown(*one);
}
}

// Both are said alike: whoever books it need not be one for whose eyes the customer is.
std::optional<Refusal> not_owed_any_more(db::Transaction& tx, store::Matter const& one)
{
    auto const about = one.about ? desk::glimpse(tx, *one.about) : std::nullopt;
    if (about && about->customer && one.customer &&
        customers::merged_into(tx, *about->customer) == customers::merged_into(tx, *one.customer) &&
        !rights::related(tx, one.employee, *one.customer))
        return std::nullopt;
    return Refusal{"not_owed_any_more",
                   "The case has another customer by now, or none, or one who is too near to whoever recorded this. "
                   "Somebody else records anew what is owed.",
                   ""};
}

void tell_owed(Empowerment::Inside const& inside, db::Transaction& tx, events::WhoId by, store::KeptRedress const& one)
{
    inside.note(tx, by, "case.redress_owed", "case", one.about->value, {{"redress", RedressId{one.id}}});
    inside.note(tx, by, "redress.owed", "redress", one.id);
}

void Empowerment::Inside::add_redress(api::Routes& routes)
{
    routes.status_of("booked_already", 409);
    routes
        .post("/cases/{id}/redress",
              "Record what the customer of a case is owed. Within one's right for redress it is owed at once, and "
              "webhooks "
              "hear of it (`case.redress_owed`); above it the next person up the line is asked. No budget is touched",
              [this](api::Writing& w, CaseId id, NewRedress const& form) { return Owing(*this, w).record(id, form); })
        .allow(make_gestures)
        .creates("/redress/{id}")
        .example(R"({"kind":"fee_returned","amount":{"minor":7500,"currency":"DKK"},"reason":"our_mistake",)"
                 R"("words":"Charged twice in October"})");
    routes
        .get("/cases/{id}/redress", "What the customer of a case is owed, the latest first",
             [this](api::Reading& r, CaseId id) -> Result<RedressList> {
                 if (!desk::may_see(r.tx, r.who, id))
                     return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
                 RedressList list;
                 Showing showing(*this, r.tx, r.who, r.language, r.now);
                 for (store::KeptRedress const& one : store::redress_of_case(r.tx, id))
                     list.items.push_back(showing.shown(one));
                 return list;
             })
        .allow(desk::read_cases);
    routes
        .get("/redress/{id}", "One redress: who recorded it, who allowed it under which right and when",
             [this](api::Reading& r, RedressId id) -> Result<Redress> {
                 auto const one = store::redress(r.tx, id);
                 Showing showing(*this, r.tx, r.who, r.language, r.now);
                 if (!one || !showing.sees(*one))
                     return no_such_gesture();
                 return showing.shown(*one);
             })
        .allow(read_rules);
    routes
        .put("/redress/{id}/booking", "The core system says under which reference it has booked what is owed",
             [this](api::Writing& w, RedressId id, RedressBooked const& form) { return book(*this, w, id, form); })
        .allow(desk::work_on_cases);
}
}
