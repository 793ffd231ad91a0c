// The SQL of what belongs to a customer besides name and contact points, and of lists.
#include "features/customers/store.h"

namespace regard::customers::store
{
void delete_contact(db::Transaction& tx, CustomerId customer, ContactId contact)
{
    tx.execute("delete from customer_contact where customer = $1 and id = $2", {customer, contact});
}

void insert_consent(db::Transaction& tx, CustomerId customer, Consent const& consent)
{
    auto const until = consent.until ? std::optional<std::int64_t>(consent.until->days) : std::nullopt;
    tx.execute("insert into customer_consent (id, customer, channel, given_at, how, until_day) "
               "values ($1, $2, $3, $4, $5, $6)",
               {consent.id, customer, consent.channel, consent.given, consent.how, until});
}

bool withdraw_consent(db::Transaction& tx, CustomerId customer, ConsentId consent, Instant at)
{
    return tx.execute("update customer_consent set withdrawn_at = $3 where id = $1 and customer = $2 and "
                      "withdrawn_at is null",
                      {consent, customer, at}) > 0;
}

void put_value(db::Transaction& tx, CustomerId customer, FieldId field, std::string_view value)
{
    tx.execute("delete from customer_value where customer = $1 and field = $2", {customer, field});
    if (!value.empty())
        tx.execute("insert into customer_value (customer, field, value) values ($1, $2, $3)", {customer, field, value});
}

void erase(db::Transaction& tx, CustomerId customer, Instant at)
{
    if (auto const name = tx.text("select name from customer where id = $1", {customer}))
        delete_words(tx, customer, *name);
    tx.execute("delete from customer_contact where customer = $1", {customer});
    tx.execute("delete from customer_consent where customer = $1", {customer});
    tx.execute("delete from customer_value where customer = $1", {customer});
    tx.execute("update customer set name = '', language = '', zone = '', segment = '', manager = null, care = null, "
               "erased_at = $2, version = version + 1 where id = $1",
               {customer, at});
}

namespace
{
#define REGARD_CUSTOMER_ROW                                                                                            \
    "select c.id, c.kind, c.name, coalesce((select p.value from customer_contact p where p.customer = c.id and "       \
    "p.kind < 2 order by p.id limit 1), ''), c.segment, case when c.care is null then 0 else 1 end, c.version "        \
    "from customer c "

CustomerRow read_row(db::Row const& row)
{
    return {row.id<CustomerId>(0),
            row.choice<CustomerKind>(1),
            std::string(row.text(2)),
            std::string(row.text(3)),
            std::string(row.text(4)),
            row.flag(5),
            row.integer(6)};
}
}

std::vector<CustomerRow> rows(db::Transaction& tx, CustomerId before, std::string_view segment, int limit)
{
    std::int64_t const end = before ? before.value : INT64_MAX;
    if (segment.empty())
        return tx.all(REGARD_CUSTOMER_ROW
                      "where c.id < $1 and c.merged_into is null and c.erased_at is null order by c.id desc limit $2",
                      {end, limit}, read_row);
    return tx.all(REGARD_CUSTOMER_ROW
                  "where c.segment = $3 and c.segment <> '' and c.id < $1 and c.merged_into is null "
                  "and c.erased_at is null order by c.id desc limit $2",
                  {end, limit, segment}, read_row);
}

std::optional<CustomerRow> row(db::Transaction& tx, CustomerId id)
{
    return tx.one(REGARD_CUSTOMER_ROW "where c.id = $1 and c.merged_into is null and c.erased_at is null", {id},
                  read_row);
}

std::vector<CustomerId> oldest(db::Transaction& tx, CustomerId after, int limit)
{
    return tx.all(
        "select id from customer where id > $1 and merged_into is null and erased_at is null order by id limit $2",
        {after.value, limit}, [](db::Row const& row) { return row.id<CustomerId>(0); });
}

std::vector<std::string> segments(db::Transaction& tx)
{
    // From one to the next through the index, whatever the number of customers.
    return tx.all("with recursive found(segment) as (select min(segment) from customer where segment <> '' union all "
                  "select (select min(segment) from customer where segment > found.segment and segment <> '') "
                  "from found where found.segment is not null) select segment from found where segment is not null",
                  {}, [](db::Row const& row) { return std::string(row.text(0)); });
}
}
