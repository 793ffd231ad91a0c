#include "features/customers/inside.h"

#include <algorithm>

namespace regard::customers
{
Customers::Customers(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
                     text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside{database, ids, clock, journal, catalogue, std::move(lent)})
{}

Customers::~Customers() = default;

void Customers::add_routes(api::Routes& routes)
{
    for (auto const* code :
         {"customer_erased", "customer_merged", "customer_not_merged", "same_customer", "field_taken", "must_be_kept"})
        routes.status_of(code, 409);
    inside_->add_customers(routes, *this);
    inside_->add_contacts(routes);
    inside_->add_consents(routes);
    inside_->add_merges(routes);
    inside_->add_visibility(routes);
    inside_->add_fields(routes);
    inside_->add_timeline(routes);
    inside_->add_privacy(routes);
    inside_->add_settings(routes);
    inside_->add_imports(routes, *this);
    inside_->add_export(routes);
}

void Customers::Inside::note(db::Transaction& tx, events::WhoId who, std::string_view verb, CustomerId subject,
                             std::initializer_list<events::Code> codes) const
{
    journal.note(tx, {.who = who, .verb = verb, .subject_kind = "customer", .subject = subject.value, .codes = codes});
}

Result<Customer> Customers::Inside::seen(db::Transaction& tx, api::Who const& who, CustomerId id) const
{
    auto customer = store::customer(tx, id);
    if (!customer || !Seeing(tx, who).sees(id))
        return no_such_customer();
    customer->visible_to = visible_to(tx, id);
    if (!who.may(care_for_customers))
        customer->care_reason.reset();
    return std::move(*customer);
}

Result<Customer> Customers::Inside::to_change(db::Transaction& tx, api::Who const& who, CustomerId id) const
{
    auto customer = seen(tx, who, id);
    if (customer && customer->erased)
        return Refusal{"customer_erased", "This customer's data was erased. Nothing can be added to it any more.", ""};
    if (customer && customer->merged_into)
        return Refusal{"customer_merged", "This customer was merged into another. Change that one, or undo the merge.",
                       ""};
    return customer;
}

void Customers::Inside::touch(db::Transaction& tx, CustomerId id) const { store::touch(tx, id); }

void Customers::Inside::sight_changed(db::Transaction& tx, CustomerId id) const
{
    if (lent.sight_changed)
        lent.sight_changed(tx, family_of(tx, customers::merged_into(tx, id)));
}

Refusal no_such_customer(std::string field)
{
    return {field.empty() ? "not_found" : "no_such_customer", "There is no such customer any more.", std::move(field)};
}

namespace
{
struct Keyed
{
    NewContact contact;
    std::string key;
};

std::vector<Keyed> keyed(db::Transaction& tx, std::vector<NewContact> const& contacts)
{
    bool const has_phone =
        std::any_of(contacts.begin(), contacts.end(), [](auto const& c) { return c.kind == ContactKind::phone; });
    std::string const code = has_phone ? calling_code(tx) : std::string();
    std::vector<Keyed> all;
    for (NewContact const& contact : contacts)
        if (auto key = key_of(contact.kind, contact.value, code); !key.empty())
            all.push_back({contact, std::move(key)});
    return all;
}

std::optional<CustomerId> known(db::Transaction& tx, std::vector<Keyed> const& contacts)
{
    for (Keyed const& one : contacts)
        if (one.contact.kind != ContactKind::post)
            if (auto const id = store::by_contact(tx, one.contact.kind, one.key))
                return merged_into(tx, *id);
    return std::nullopt;
}

void name_if_nameless(db::Transaction& tx, CustomerId id, std::string const& name)
{
    auto const current = name.empty() ? std::nullopt : store::customer(tx, id);
    if (!current || !current->name.empty() || current->erased)
        return;
    Customer wanted = *current;
    wanted.name = name;
    store::update_customer(tx, *current, wanted);
}

CustomerId insert(db::Transaction& tx, Customers::Inside const& inside, events::WhoId who, NewCustomer const& wish,
                  std::vector<Keyed> const& contacts)
{
    Customer customer;
    customer.id = inside.ids.next<CustomerId>();
    customer.kind = wish.kind;
    customer.name = text::tidied(wish.name);
    customer.language = wish.language;
    customer.zone = wish.zone;
    customer.segment = text::tidied(wish.segment);
    customer.manager = wish.manager;
    customer.care_reason = wish.care_reason;
    store::insert_customer(tx, customer);
    for (Keyed const& one : contacts)
        store::insert_contact(tx, customer.id,
                              {inside.ids.next<ContactId>(), one.contact.kind, text::tidied(one.contact.value),
                               text::tidied(one.contact.label)},
                              one.key);
    inside.note(tx, who, "customer.created", customer.id);
    return customer.id;
}
}

CustomerId Customers::find_or_make(db::Transaction& tx, events::WhoId who, NewCustomer const& wish) const
{
    auto contacts = keyed(tx, wish.contacts);
    if (auto const id = known(tx, contacts)) {
        name_if_nameless(tx, *id, text::tidied(wish.name));
        return *id;
    }
    return insert(tx, *inside_, who, wish, contacts);
}

CustomerId Customers::make(db::Transaction& tx, events::WhoId who, NewCustomer const& wish) const
{
    return insert(tx, *inside_, who, wish, keyed(tx, wish.contacts));
}

std::optional<Customer> get(db::Transaction& tx, CustomerId id) { return store::customer(tx, id); }

std::map<CustomerId, std::string> names_of(db::Transaction& tx, std::span<CustomerId const> ids)
{
    std::map<CustomerId, std::string> names;
    for (store::Named& one : store::named(tx, ids))
        names.emplace(one.id, std::move(one.name));
    return names;
}

namespace
{
std::optional<CustomerId> find(db::Transaction& tx, ContactKind kind, std::string const& key)
{
    auto const id = key.empty() ? std::nullopt : store::by_contact(tx, kind, key);
    return id ? std::optional(merged_into(tx, *id)) : std::nullopt;
}
}

std::optional<CustomerId> find_by_address(db::Transaction& tx, std::string_view email)
{
    return find(tx, ContactKind::email, key_of(ContactKind::email, email, {}));
}

std::optional<CustomerId> find_by_phone(db::Transaction& tx, std::string_view phone)
{
    return find(tx, ContactKind::phone, key_of(ContactKind::phone, phone, calling_code(tx)));
}

CustomerId merged_into(db::Transaction& tx, CustomerId id)
{
    while (auto const into = store::merged_into(tx, id)) // a merge never closes a circle
        id = *into;
    return id;
}

std::vector<CustomerId> family_of(db::Transaction& tx, CustomerId id) { return store::family(tx, id); }

std::string measure_key(db::Transaction& tx, CustomerId id) { return merged_into(tx, id).text(); }
}
