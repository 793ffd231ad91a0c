// Lists of customers, brought in.
#include "base/csv.h"
#include "features/customers/customer_list.h"
#include "features/customers/inside.h"
#include "ground/http/upload.h"

#include <algorithm>
#include <set>

namespace regard::customers
{
namespace
{
constexpr std::uint64_t largest_list = 200'000'000; // bytes
constexpr std::size_t batch = 50;                   // rows in one transaction, about 5 ms

enum class Effect : std::uint8_t { none, created, changed };

template <class T>
bool take_over(T& there, T const& wanted)
{
    bool const differs = !(wanted == T{}) && there != wanted;
    if (differs)
        there = wanted;
    return differs;
}

class Imports
{
  public:
    Imports(Customers const& customers, Customers::Inside const& inside) : customers_(customers), inside_(inside) {}

    Result<CustomerImport> bring(api::Asking const& asking, std::string const& path, bool is_dry_run) const
    {
        std::string const code = inside_.database.read([](db::Transaction& tx) { return calling_code(tx); });
        auto const list = read_list(inside_.lent.read_table, path, code);
        if (!list)
            return list.error();
        CustomerImport import = told(*list, asking.language);
        std::set<std::string> fresh; // keys of customers the list itself makes
        for (std::size_t at = 0; at < list->rows.size(); at += batch) {
            std::span const rows(list->rows.data() + at, std::min(batch, list->rows.size() - at));
            auto const effects = is_dry_run ? tried(rows, asking.who, code, fresh) : taken(rows, asking.who);
            import.created += std::count(effects.begin(), effects.end(), Effect::created);
            import.changed += std::count(effects.begin(), effects.end(), Effect::changed);
        }
        return import;
    }

  private:
    std::vector<Effect> taken(std::span<ListRow const> rows, api::Who const& who) const
    {
        return inside_.database.write([&](db::Transaction& tx) {
            std::vector<Effect> effects;
            for (ListRow const& row : rows)
                effects.push_back(take(tx, who, row.form));
            return effects;
        });
    }

    Effect take(db::Transaction& tx, api::Who const& who, NewCustomer const& form) const
    {
        auto const id = known(tx, form);
        if (!id) {
            customers_.make(tx, events::WhoId{who.user.value}, form);
            return Effect::created;
        }
        if (!Seeing(tx, who).sees(*id)) // left as it is
            return Effect::none;
        Customer const current = *store::customer(tx, *id);
        Customer wanted = current;
        bool const changes = overwrite(wanted, form);
        if (changes)
            store::update_customer(tx, current, wanted);
        if (!add_contacts(tx, current, form) && !changes)
            return Effect::none;
        inside_.touch(tx, *id);
        inside_.note(tx, who, "customer.changed", *id);
        return Effect::changed;
    }

    static std::optional<CustomerId> known(db::Transaction& tx, NewCustomer const& form)
    {
        for (NewContact const& contact : form.contacts) {
            auto const id = contact.kind == ContactKind::email   ? find_by_address(tx, contact.value)
                            : contact.kind == ContactKind::phone ? find_by_phone(tx, contact.value)
                                                                 : std::nullopt;
            if (id)
                return id;
        }
        return std::nullopt;
    }

    // A blank cell leaves what is there.
    static bool overwrite(Customer& customer, NewCustomer const& form)
    {
        bool changes = take_over(customer.name, text::tidied(form.name));
        changes = take_over(customer.language, form.language) || changes;
        changes = take_over(customer.zone, form.zone) || changes;
        return take_over(customer.segment, text::tidied(form.segment)) || changes;
    }

    static bool is_there(std::vector<Contact> const& contacts, NewContact const& wanted, std::string_view code)
    {
        std::string const key = key_of(wanted.kind, wanted.value, code);
        return std::any_of(contacts.begin(), contacts.end(), [&](Contact const& contact) {
            return contact.kind == wanted.kind && key_of(contact.kind, contact.value, code) == key;
        });
    }

    bool add_contacts(db::Transaction& tx, Customer const& customer, NewCustomer const& form) const
    {
        std::string const code = calling_code(tx);
        bool added = false;
        for (NewContact const& contact : form.contacts) {
            if (is_there(customer.contacts, contact, code))
                continue;
            store::insert_contact(tx, customer.id,
                                  {inside_.ids.next<ContactId>(), contact.kind, contact.value, contact.label},
                                  key_of(contact.kind, contact.value, code));
            added = true;
        }
        return added;
    }

    std::vector<Effect> tried(std::span<ListRow const> rows, api::Who const& who, std::string_view code,
                              std::set<std::string>& fresh) const
    {
        return inside_.database.read([&](db::Transaction& tx) {
            std::vector<Effect> effects;
            for (ListRow const& row : rows)
                effects.push_back(effect_of(tx, who, row.form, code, fresh));
            return effects;
        });
    }

    static Effect effect_of(db::Transaction& tx, api::Who const& who, NewCustomer const& form, std::string_view code,
                            std::set<std::string>& fresh)
    {
        if (auto const id = known(tx, form)) {
            if (!Seeing(tx, who).sees(*id))
                return Effect::none;
            Customer customer = *store::customer(tx, *id);
            bool const adds = std::any_of(form.contacts.begin(), form.contacts.end(), [&](NewContact const& contact) {
                return !is_there(customer.contacts, contact, code);
            });
            return overwrite(customer, form) || adds ? Effect::changed : Effect::none;
        }
        bool is_first = true;
        for (NewContact const& contact : form.contacts)
            if (contact.kind != ContactKind::post)
                is_first = fresh.insert(key_of(contact.kind, contact.value, code)).second && is_first;
        return is_first ? Effect::created : Effect::none;
    }

    CustomerImport told(CustomerList const& list, std::string_view language) const
    {
        CustomerImport import;
        import.rows = static_cast<std::int64_t>(list.rows.size() + list.faults.size());
        import.bad_rows = static_cast<std::int64_t>(list.faults.size());
        for (ListFault const& fault : list.faults)
            if (import.bad.size() < most_bad_rows_told)
                import.bad.push_back({fault.line, fault.column, fault.value, fault.reason, sentence(language, fault)});
        return import;
    }

    std::string sentence(std::string_view language, ListFault const& fault) const
    {
        for (std::string const& key :
             {"customers.bad." + fault.reason, "fields." + fault.reason, "intake.reason." + fault.reason})
            if (inside_.catalogue.has(language, key))
                return inside_.catalogue.say(language, key, {{"column", fault.column}, {"value", fault.value}});
        return inside_.catalogue.say(language, "customers.bad.other", {{"reason", fault.reason}});
    }

    Customers const& customers_;
    Customers::Inside const& inside_;
};
}

void Customers::Inside::add_imports(api::Routes& routes, Customers const& customers) const
{
    Imports const imports(customers, *this);
    routes
        .post("/customer-imports",
              "Bring a list of customers, CSV or Excel; customers are known by their addresses and numbers",
              [imports](api::Asking& asking, http::Upload& upload,
                        api::Query<CustomerImportQuery> const& query) -> Result<CustomerImport> {
                  if (upload.files.empty())
                      return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
                  upload.files.front().content.close();
                  return imports.bring(asking, upload.files.front().content.path(), query.dry_run);
              })
        .allow(settle_customers)
        .body_limit(largest_list);
}
}
