// Routes of contact points and consents.
#include "features/customers/inside.h"

#include <algorithm>

namespace regard::customers
{
namespace
{
Result<Contact> add(Customers::Inside const& inside, api::Writing& w, CustomerId id, NewContact const& form)
{
    auto const customer = inside.to_change(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    std::string const code = calling_code(w.tx);
    if (auto const fits = check_contact(form, code); !fits)
        return fits.error();
    if (customer->contacts.size() >= most_contacts)
        return Refusal{"too_many", "There are twenty contact points already. Remove one first.", ""};
    Contact const contact{inside.ids.next<ContactId>(), form.kind, text::tidied(form.value), text::tidied(form.label)};
    store::insert_contact(w.tx, id, contact, key_of(form.kind, form.value, code));
    inside.touch(w.tx, id);
    inside.note(w.tx, w.who, "customer.contact_added", id, {{"contact", contact.id}});
    return contact;
}

// Also one that came with a customer merged into this one.
Result<void> remove(Customers::Inside const& inside, api::Writing& w, CustomerId id, ContactId contact)
{
    auto const customer = inside.to_change(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    auto const& there = customer->contacts;
    if (std::none_of(there.begin(), there.end(), [&](Contact const& one) { return one.id == contact; }))
        return Refusal{"not_found", "There is no such contact point any more.", ""};
    for (CustomerId const one : store::family(w.tx, id))
        store::delete_contact(w.tx, one, contact);
    inside.touch(w.tx, id);
    inside.note(w.tx, w.who, "customer.contact_removed", id, {{"contact", contact}});
    return {};
}

Result<Consent> take(Customers::Inside const& inside, api::Writing& w, CustomerId id, NewConsent const& form)
{
    auto const customer = inside.to_change(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    Consent const consent{inside.ids.next<ConsentId>(), form.channel, form.given.value_or(w.now),
                          text::tidied(form.how),       form.until,   std::nullopt};
    if (consent.given > w.now)
        return Refusal{"not_yet", "Consent is noted once it was given. Choose a time that has passed.", "given"};
    if (consent.until && consent.until->days < consent.given.micros / Span::days(1).micros)
        return Refusal{"ends_before_it_begins", "It would end before it was given. Choose a later day.", "until"};
    store::insert_consent(w.tx, id, consent);
    inside.touch(w.tx, id);
    inside.note(w.tx, w.who, "customer.consented", id, {{"consent", consent.id}});
    return consent;
}

Result<void> withdraw(Customers::Inside const& inside, api::Writing& w, CustomerId id, ConsentId consent)
{
    auto const customer = inside.to_change(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    bool withdrawn = false;
    for (CustomerId const one : store::family(w.tx, id))
        withdrawn = store::withdraw_consent(w.tx, one, consent, w.now) || withdrawn;
    if (!withdrawn)
        return Refusal{"not_found", "There is no such consent, or it was withdrawn already.", ""};
    inside.touch(w.tx, id);
    inside.note(w.tx, w.who, "customer.consent_withdrawn", id, {{"consent", consent}});
    return {};
}
}

void Customers::Inside::add_contacts(api::Routes& routes) const
{
    routes
        .post("/customers/{id}/contacts", "Add an address or a number",
              [this](api::Writing& w, CustomerId id, NewContact const& form) { return add(*this, w, id, form); })
        .allow(write_customers);
    routes
        .delete_("/customers/{id}/contacts/{contact}", "Remove an address or a number",
                 [this](api::Writing& w, CustomerId id, ContactId contact) { return remove(*this, w, id, contact); })
        .allow(write_customers);
}

void Customers::Inside::add_consents(api::Routes& routes) const
{
    routes
        .post("/customers/{id}/consents", "Note a consent that was given",
              [this](api::Writing& w, CustomerId id, NewConsent const& form) { return take(*this, w, id, form); })
        .allow(write_customers);
    routes
        .delete_("/customers/{id}/consents/{consent}", "Withdraw a consent; that it was given stays known",
                 [this](api::Writing& w, CustomerId id, ConsentId consent) { return withdraw(*this, w, id, consent); })
        .allow(write_customers);
}
}
