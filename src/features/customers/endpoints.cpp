// Routes of customers themselves: the list, who is meant by what is typed, one of them.
#include "features/customers/inside.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::customers
{
namespace
{
struct CustomerQuery
{
    std::optional<std::string> query; // beginnings of words of a name, of an address or of a number
    std::optional<std::string> segment;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(CustomerQuery, (), (query, segment, cursor, limit))
constexpr auto rules_of(form::Of<CustomerQuery>)
{
    using namespace form;
    return rules(on(&CustomerQuery::query, length(0, 200)), on(&CustomerQuery::segment, length(0, 60)),
                 on(&CustomerQuery::limit, range(1, 200), may_be_left_out));
}

struct AfterCustomer
{
    CustomerId id;
};
BOOST_DESCRIBE_STRUCT(AfterCustomer, (), (id))

struct Segments
{
    std::vector<std::string> items;
};
BOOST_DESCRIBE_STRUCT(Segments, (), (items))

template <class Form>
Result<void> check(db::Transaction& tx, Form const& form)
{
    if (form.manager && !people::employee(tx, *form.manager))
        return Refusal{"no_such_employee", "There is no such employee any more.", "manager"};
    return {};
}

Customer changed(Customer customer, CustomerChange const& wish, api::Cleared const& is_cleared)
{
    api::settle(customer.kind, wish.kind);
    if (wish.name)
        customer.name = text::tidied(*wish.name);
    api::settle(customer.language, wish.language);
    api::settle(customer.zone, wish.zone);
    if (wish.segment)
        customer.segment = text::tidied(*wish.segment);
    api::settle(customer.manager, wish.manager, is_cleared("manager"));
    api::settle(customer.care_reason, wish.care_reason, is_cleared("care_reason"));
    return customer;
}

void put_values(db::Transaction& tx, CustomerId id, FieldValues const& values)
{
    for (auto const& [field, value] : values)
        store::put_value(tx, id, FieldId::from(field).value(), value);
}

class Room
{
  public:
    Room(Customers const& customers, Customers::Inside const& inside) : customers_(customers), inside_(inside) {}

    Result<api::Page<CustomerRow>> list(api::Reading& r, CustomerQuery const& query) const
    {
        api::Page<CustomerRow> page;
        if (query.query && !query.query->empty()) {
            for (Match const& match : matching(r.tx, Seeing(r.tx, r.who), *query.query, query.limit))
                page.items.push_back(*store::row(r.tx, match.id));
            return page;
        }
        AfterCustomer after;
        if (query.cursor) {
            auto const read = api::cursor_from<AfterCustomer>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            after = *read;
        }
        page.items = store::rows(r.tx, after.id, query.segment.value_or(""), query.limit + 1);
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterCustomer{page.items.back().id});
        }
        return seen_of(r, std::move(page));
    }

    Result<Customer> create(api::Writing& w, NewCustomer const& form) const
    {
        if (auto const fits = check_words(form.language, form.zone); !fits)
            return fits.error();
        if (auto const fits = check_contacts(w.tx, form.contacts); !fits)
            return fits.error();
        if (auto const fits = check(w.tx, form); !fits)
            return fits.error();
        return inside_.seen(w.tx, w.who, customers_.make(w.tx, events::WhoId{w.who.user.value}, form));
    }

    Result<Customer> change(api::Writing& w, CustomerId id, CustomerChange const& wish) const
    {
        auto const current = inside_.to_change(w.tx, w.who, id);
        if (!current)
            return current.error();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        api::Cleared const is_cleared(w.request);
        if (auto const fits = check_change(w, wish, is_cleared); !fits)
            return fits.error();
        // With the reason for care as it stands, which whoever may not see it does not take away.
        Customer const stored = *store::customer(w.tx, id);
        store::update_customer(w.tx, stored, changed(stored, wish, is_cleared));
        put_values(w.tx, id, wish.fields.value_or(FieldValues{}));
        inside_.note(w.tx, w.who, "customer.changed", id);
        return inside_.seen(w.tx, w.who, id);
    }

  private:
    Result<void> check_change(api::Writing& w, CustomerChange const& wish, api::Cleared const& is_cleared) const
    {
        if ((wish.care_reason || is_cleared("care_reason")) && !w.who.may(care_for_customers))
            return Refusal{"not_allowed", "Your role does not allow this. Ask your administrator if you need it.",
                           "care_reason"};
        if (auto const fits = check_words(wish.language.value_or(""), wish.zone.value_or("")); !fits)
            return fits.error();
        if (auto const fits = check_values(w.tx, wish.fields.value_or(FieldValues{})); !fits)
            return fits.error();
        return check(w.tx, wish);
    }

    static api::Page<CustomerRow> seen_of(api::Reading& r, api::Page<CustomerRow> page)
    {
        Seeing const seeing(r.tx, r.who);
        std::erase_if(page.items, [&](CustomerRow const& row) { return !seeing.sees(row.id); });
        return page;
    }

    Customers const& customers_;
    Customers::Inside const& inside_;
};
}

void Customers::Inside::add_customers(api::Routes& routes, Customers const& customers) const
{
    Room const room(customers, *this);
    routes
        .get("/customers",
             "List customers, the newest first; `query` finds beginnings of names, addresses and numbers, by name",
             [room](api::Reading& r, CustomerQuery const& query) { return room.list(r, query); })
        .allow(read_customers);
    routes
        .post("/customers", "Add a customer",
              [room](api::Writing& w, NewCustomer const& form) { return room.create(w, form); })
        .allow(write_customers)
        .creates("/customers/{id}")
        .example(R"({"name":"Anna Holm","contacts":[{"kind":"email","value":"anna@example.com"}]})");
    routes
        .get("/customers/{id}", "Read one customer",
             [this](api::Reading& r, CustomerId id) { return seen(r.tx, r.who, id); })
        .allow(read_customers);
    routes
        .patch("/customers/{id}", "Change a customer; null takes a manager or the reason for care away",
               [room](api::Writing& w, CustomerId id, CustomerChange const& wish) { return room.change(w, id, wish); })
        .allow(write_customers)
        .edits();
    routes
        .get("/customer-segments", "List the segments in use",
             [](api::Reading& r) -> Result<Segments> { return Segments{store::segments(r.tx)}; })
        .allow(read_customers);
}
}
