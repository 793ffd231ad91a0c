#pragma once
// What the parts of this feature share. Inside features/customers.
#include "base/names.h"
#include "features/customers/contact.h"
#include "features/customers/customers.h"
#include "features/customers/settings.h"
#include "features/customers/store.h"
#include "ground/api/edits.h"
#include "ground/api/page.h"

namespace regard::customers
{
class Customers::Inside
{
  public:
    db::Database& database;
    IdSource& ids;
    Clock const& clock;
    events::Journal const& journal;
    text::Catalogue const& catalogue;
    Lent lent;

    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, CustomerId subject,
              std::initializer_list<events::Code> codes = {}) const;
    void note(db::Transaction& tx, api::Who const& who, std::string_view verb, CustomerId subject,
              std::initializer_list<events::Code> codes = {}) const
    {
        note(tx, events::WhoId{who.user.value}, verb, subject, codes);
    }

    // A customer whom `who` may see, without what they may not. Refuses with `not_found`.
    Result<Customer> seen(db::Transaction& tx, api::Who const& who, CustomerId id) const;
    // The same to change: refuses with `customer_erased`, `customer_merged` too.
    Result<Customer> to_change(db::Transaction& tx, api::Who const& who, CustomerId id) const;
    void touch(db::Transaction& tx, CustomerId id) const; // its version grows
    // Who sees this customer, or those merged with them, has changed: names leave what others search, or come back.
    void sight_changed(db::Transaction& tx, CustomerId id) const;

    void add_customers(api::Routes& routes, Customers const& customers) const;
    void add_contacts(api::Routes& routes) const;
    void add_consents(api::Routes& routes) const;
    void add_merges(api::Routes& routes) const;
    void add_visibility(api::Routes& routes) const;
    void add_fields(api::Routes& routes) const;
    void add_timeline(api::Routes& routes) const;
    void add_privacy(api::Routes& routes) const;
    void add_settings(api::Routes& routes) const;
    void add_imports(api::Routes& routes, Customers const& customers) const;
    void add_export(api::Routes& routes) const;
};

// A customer and all merged into it; in every part that keeps something of theirs. Refuses as Lent::may_be_erased does: then
// nothing was changed.
Result<void> erase_family(Customers::Inside const& inside, db::Transaction& tx, events::WhoId who, CustomerId id,
                          Instant now);

Refusal no_such_customer(std::string field = {});
std::optional<VisibleTo> visible_to(db::Transaction& tx, CustomerId id); // nothing: everybody who sees customers

// Refuses with `not_a_language`, `unknown_zone`; and with what check_contact says, field `contacts/<position>/value`.
Result<void> check_words(std::string_view language, std::string_view zone);
Result<void> check_contacts(db::Transaction& tx, std::vector<NewContact> const& contacts);

// Values of the organisation's own fields as they are kept, each checked against its field. Refuses with `no_such_field`,
// `not_a_number`, `not_a_date`, `not_a_choice`; field `fields/<id>`.
Result<void> check_values(db::Transaction& tx, FieldValues const& values);
std::vector<CustomerField> all_fields(db::Transaction& tx); // by name

std::vector<TimelineItem> own_history(db::Transaction& tx, std::span<CustomerId const> family);
}
