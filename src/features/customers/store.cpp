#include "features/customers/store.h"

#include "base/names.h"

namespace regard::customers::store
{
namespace
{
// Every text that may follow this beginning; '\xF4\x8F\xBF\xBF' is the last character there is.
std::string end_of(std::string_view beginning) { return std::string(beginning) + "\xF4\x8F\xBF\xBF"; }

Customer read_customer(db::Row const& row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.kind = row.choice<CustomerKind>(1);
    customer.name = row.text(2);
    customer.language = row.text(3);
    customer.zone = row.text(4);
    customer.segment = row.text(5);
    customer.manager = row.maybe_id<EmployeeId>(6);
    if (auto const care = row.maybe_text(7))
        customer.care_reason = std::string(*care);
    customer.care = customer.care_reason.has_value();
    customer.merged_into = row.maybe_id<CustomerId>(8);
    customer.erased = row.maybe_instant(9);
    customer.version = row.integer(10);
    return customer;
}

Contact read_contact(db::Row const& row)
{
    return {row.id<ContactId>(0), row.choice<ContactKind>(1), std::string(row.text(2)), std::string(row.text(3))};
}

Consent read_consent(db::Row const& row)
{
    Consent consent{row.id<ConsentId>(0),     row.choice<Channel>(1), row.instant(2),
                    std::string(row.text(3)), std::nullopt,           row.maybe_instant(5)};
    if (auto const day = row.maybe_integer(4))
        consent.until = Date{static_cast<std::int32_t>(*day)};
    return consent;
}

void read_belongings(db::Transaction& tx, CustomerId of, Customer& into)
{
    tx.query("select id, kind, value, label from customer_contact where customer = $1 order by id", {of},
             [&](db::Row const& row) { into.contacts.push_back(read_contact(row)); });
    tx.query("select id, channel, given_at, how, until_day, withdrawn_at from customer_consent where customer = $1 "
             "order by id",
             {of}, [&](db::Row const& row) { into.consents.push_back(read_consent(row)); });
    tx.query("select field, value from customer_value where customer = $1", {of}, [&](db::Row const& row) {
        into.fields.try_emplace(row.id<FieldId>(0).text(),
                                row.text(1)); // the customer's own comes before a merged one's
    });
}
}

std::optional<Customer> customer(db::Transaction& tx, CustomerId id)
{
    auto found =
        tx.one("select id, kind, name, language, zone, segment, manager, care, merged_into, erased_at, version "
               "from customer where id = $1",
               {id}, read_customer);
    if (!found)
        return found;
    for (CustomerId const one : family(tx, id))
        read_belongings(tx, one, *found);
    return found;
}

std::vector<CustomerId> family(db::Transaction& tx, CustomerId id)
{
    std::vector<CustomerId> all{id};
    for (std::size_t i = 0; i < all.size(); ++i)
        tx.query("select id from customer where merged_into = $1 order by id", {all[i]},
                 [&](db::Row const& row) { all.push_back(row.id<CustomerId>(0)); });
    return all;
}

std::optional<CustomerId> merged_into(db::Transaction& tx, CustomerId id)
{
    auto const into = tx.one("select merged_into from customer where id = $1", {id},
                             [](db::Row const& row) { return row.id<CustomerId>(0); });
    return into && *into ? into : std::nullopt;
}

void insert_customer(db::Transaction& tx, Customer const& customer)
{
    tx.execute("insert into customer (id, kind, name, language, zone, segment, manager, care, version) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
               {customer.id, customer.kind, customer.name, customer.language, customer.zone, customer.segment,
                customer.manager, customer.care_reason});
    insert_words(tx, customer.id, customer.name);
}

void update_customer(db::Transaction& tx, Customer const& current, Customer const& wanted)
{
    tx.execute("update customer set kind = $2, name = $3, language = $4, zone = $5, segment = $6, manager = $7, "
               "care = $8, version = version + 1 where id = $1",
               {wanted.id, wanted.kind, wanted.name, wanted.language, wanted.zone, wanted.segment, wanted.manager,
                wanted.care_reason});
    if (current.name == wanted.name)
        return;
    delete_words(tx, wanted.id, current.name);
    insert_words(tx, wanted.id, wanted.name);
}

void touch(db::Transaction& tx, CustomerId id)
{
    tx.execute("update customer set version = version + 1 where id = $1", {id});
}

void set_merged(db::Transaction& tx, CustomerId id, std::optional<CustomerId> into)
{
    tx.execute("update customer set merged_into = $2, version = version + 1 where id = $1", {id, into});
}

void insert_contact(db::Transaction& tx, CustomerId customer, Contact const& contact, std::string_view key)
{
    tx.execute("insert into customer_contact (id, customer, kind, value, value_key, label) "
               "values ($1, $2, $3, $4, $5, $6)",
               {contact.id, customer, contact.kind, contact.value, key, contact.label});
}

void insert_words(db::Transaction& tx, CustomerId customer, std::string_view name)
{
    for (std::string const& word : text::words_of(name))
        tx.execute("insert into customer_word (word, customer) values ($1, $2)", {word, customer});
}

void delete_words(db::Transaction& tx, CustomerId customer, std::string_view name)
{
    for (std::string const& word : text::words_of(name))
        tx.execute("delete from customer_word where word = $1 and customer = $2", {word, customer});
}

std::optional<CustomerId> by_contact(db::Transaction& tx, ContactKind kind, std::string_view key)
{
    return tx.one("select customer from customer_contact where kind = $1 and value_key = $2 order by customer limit 1",
                  {kind, key}, [](db::Row const& row) { return row.id<CustomerId>(0); });
}

int count_words(db::Transaction& tx, std::string_view beginning, int limit)
{
    return static_cast<int>(tx.integer("select count(*) from (select 1 from customer_word "
                                       "where word >= $1 and word < $2 limit $3) found",
                                       {beginning, end_of(beginning), limit})
                                .value_or(0));
}

namespace
{
Named read_named(db::Row const& row) { return {row.id<CustomerId>(0), std::string(row.text(1))}; }
}

std::vector<Named> by_word(db::Transaction& tx, std::string_view beginning, int limit)
{
    return tx.all("select c.id, c.name from (select customer from customer_word where word >= $1 and word < $2 "
                  "order by word, customer desc limit $3) found join customer c on c.id = found.customer",
                  {beginning, end_of(beginning), limit}, read_named);
}

std::vector<CustomerId> by_contact_beginning(db::Transaction& tx, ContactKind kind, std::string_view beginning,
                                             int limit)
{
    return tx.all("select customer from customer_contact where kind = $1 and value_key >= $2 and value_key < $3 "
                  "order by value_key, customer limit $4",
                  {kind, beginning, end_of(beginning), limit},
                  [](db::Row const& row) { return row.id<CustomerId>(0); });
}

std::vector<Named> named(db::Transaction& tx, std::span<CustomerId const> ids)
{
    std::vector<Named> all;
    for (CustomerId const id : ids)
        if (auto one = tx.one("select id, name from customer where id = $1", {id}, read_named))
            all.push_back(std::move(*one));
    return all;
}
}
