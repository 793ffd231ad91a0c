#pragma once
// A case that begins. Member names are the JSON names. Others include model.h.
#include "features/desk/case_model.h"

namespace regard::desk
{
// An earlier contact about the same that nobody noted. It counts: the clock began then.
struct EarlierContact
{
    Instant at;
    Channel channel = Channel::phone;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EarlierContact, (), (at, channel, text))
constexpr auto rules_of(form::Of<EarlierContact>)
{
    using namespace form;
    return rules(on(&EarlierContact::text, length(0, longest_reason), may_be_left_out),
                 on(&EarlierContact::channel, may_be_left_out));
}

// The customer: known by id, or said in words; who has the same address or number is taken to be the same.
struct CaseCustomer
{
    std::optional<CustomerId> id;
    std::optional<std::string> name, email, phone;
    bool company = false;
};
BOOST_DESCRIBE_STRUCT(CaseCustomer, (), (id, name, email, phone, company))
constexpr auto rules_of(form::Of<CaseCustomer>)
{
    using namespace form;
    return rules(on(&CaseCustomer::name, not_blank, length(1, 200)),
                 on(&CaseCustomer::email, form::email, length(3, 200)), on(&CaseCustomer::phone, length(3, 40)),
                 on(&CaseCustomer::company, may_be_left_out));
}

struct NewCase
{
    std::string subject;
    std::string text; // in the customer's words
    Kind kind = Kind::request;
    Channel channel = Channel::api;
    CaseCustomer customer;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;  // left out: the product's
    std::optional<std::string> language; // of the customer; left out: the customer's own, else the organisation's
    std::optional<std::string> remedy;   // what would put it right, in the customer's words
    Priority priority = Priority::normal;
    std::vector<EarlierContact> earlier;
    bool keep = false;               // the one who notes it becomes its owner
    bool restricted = false;         // fraud, money laundering, legal hold: named people only
    std::optional<EmployeeId> about; // a complaint about this person: it never goes to them or whom they lead
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(NewCase, (),
                      (subject, text, kind, channel, customer, touchpoint, product, vertical, language, remedy,
                       priority, earlier, keep, restricted, about, tags))
constexpr auto rules_of(form::Of<NewCase>)
{
    using namespace form;
    return rules(
        on(&NewCase::subject, not_blank, length(1, longest_subject), about("What it is about, in a few words")),
        on(&NewCase::text, length(0, longest_message), may_be_left_out, about("What the customer said or wrote")),
        on(&NewCase::kind, may_be_left_out), on(&NewCase::channel, may_be_left_out),
        on(&NewCase::customer, may_be_left_out), on(&NewCase::language, length(2, 2)),
        on(&NewCase::remedy, length(1, longest_reason)), on(&NewCase::priority, may_be_left_out),
        on(&NewCase::earlier, length(0, 20), may_be_left_out), on(&NewCase::keep, may_be_left_out),
        on(&NewCase::restricted, may_be_left_out),
        on(&NewCase::tags, length(0, 20), each(not_blank, length(1, 40)), may_be_left_out));
}

struct CaseBegun
{
    CaseId id;
    std::int64_t number = 0;
    EmployeeId owner;
    std::optional<Instant> promised; // what the customer may be told
};
BOOST_DESCRIBE_STRUCT(CaseBegun, (), (id, number, owner, promised))
}
