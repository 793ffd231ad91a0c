#pragma once
// What a live case is, and a row of a list of them. Member names are the JSON names. Others include model.h.
#include "base/fields.h"
#include "features/cases/model.h"
#include "features/customers/model.h"
#include "features/promises/escalation_model.h"
#include "features/touchpoints/model.h"

namespace regard::desk
{
using cases::CaseId;
using customers::CustomerId;
using people::EmployeeId;
using people::ProductId;
using people::UnitId;
using people::VerticalId;
using touchpoints::TouchpointId;
using EntryId = Id<struct EntryTag>;
using FileId = Id<struct FileTag>;

constexpr std::size_t longest_subject = 300, longest_message = 100'000, longest_reason = 2'000;

// ---- what a case is. Stored by number: only add at the end.
using promises::Kind;

enum class Channel : std::uint8_t { phone, counter, mail, form, api, page };
BOOST_DESCRIBE_ENUM(Channel, phone, counter, mail, form, api, page)

enum class State : std::uint8_t {
    open,
    waiting_for_customer,    // a question has really gone out
    waiting_for_third_party, // our target runs on
    resolved,                // we say so
    confirmed,               // the customer says so, or has been silent for long enough
    closed,                  // filed; a late answer begins a linked case
};
BOOST_DESCRIBE_ENUM(State, open, waiting_for_customer, waiting_for_third_party, resolved, confirmed, closed)
constexpr bool is_open(State state) { return state < State::resolved; }

enum class Priority : std::uint8_t { low, normal, high, urgent };
BOOST_DESCRIBE_ENUM(Priority, low, normal, high, urgent)

enum class ClosedAs : std::uint8_t { answered, duplicate, spam, merged, withdrawn };
BOOST_DESCRIBE_ENUM(ClosedAs, answered, duplicate, spam, merged, withdrawn)

// ---- people, as they are named beside a case
struct PersonShown
{
    EmployeeId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonShown, (), (id, name))

struct TeamShown
{
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TeamShown, (), (id, name))

struct CustomerShown
{
    CustomerId id; // 0 where it is hidden
    std::string name;
    bool hidden = false; // there is one, who is not for the reader to see
};
BOOST_DESCRIBE_STRUCT(CustomerShown, (), (id, name, hidden))

struct TouchpointShown
{
    TouchpointId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TouchpointShown, (), (id, name))

// ---- lists
struct CaseRow
{
    CaseId id;
    std::int64_t number = 0; // as people say it: 1042
    std::string subject;
    Kind kind = Kind::request;
    State state = State::open;
    Priority priority = Priority::normal;
    std::optional<CustomerShown> customer;
    PersonShown owner;
    std::optional<TeamShown> team;
    std::optional<TouchpointShown> touchpoint;
    Instant opened, updated;
    std::optional<Instant> next_due; // the earliest of what we owe: a target, a promise, a deadline
    std::optional<Instant> promised; // what the customer was told
    bool customer_waits = false;     // the customer wrote last
    bool offered = false;            // a handoff waits to be accepted
    bool restricted = false;
    std::int64_t bounces = 0;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
                      (id, number, subject, kind, state, priority, customer, owner, team, touchpoint, opened, updated,
                       next_due, promised, customer_waits, offered, restricted, bounces))

enum class Sort : std::uint8_t { time_left, newest, updated };
BOOST_DESCRIBE_ENUM(Sort, time_left, newest, updated)

enum class Which : std::uint8_t { open, ended, all };
BOOST_DESCRIBE_ENUM(Which, open, ended, all)

struct CaseQuery
{
    Which which = Which::open;
    Sort sort = Sort::time_left;
    bool mine = false;
    std::optional<std::string> search{}; // words; newest first whatever the sort
    std::optional<State> state{};
    std::optional<Kind> kind{};
    std::optional<EmployeeId> owner{};
    std::optional<UnitId> team{}; // and all below
    std::optional<TouchpointId> touchpoint{};
    std::optional<CustomerId> customer{};
    std::optional<std::string> tag{};
    std::optional<std::string> cursor{};
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(CaseQuery, (),
                      (which, sort, mine, search, state, kind, owner, team, touchpoint, customer, tag, cursor, limit))
constexpr auto rules_of(form::Of<CaseQuery>)
{
    using namespace form;
    return rules(on(&CaseQuery::limit, range(1, 200), may_be_left_out), on(&CaseQuery::which, may_be_left_out),
                 on(&CaseQuery::sort, may_be_left_out), on(&CaseQuery::mine, may_be_left_out),
                 on(&CaseQuery::search, length(1, 200)), on(&CaseQuery::tag, length(1, 40)));
}

// The same list, to take away.
struct ExportQuery : CaseQuery
{
    customers::SheetFormat format = customers::SheetFormat::csv;
};
BOOST_DESCRIBE_STRUCT(ExportQuery, (CaseQuery), (format))
constexpr auto rules_of(form::Of<ExportQuery>)
{
    using namespace form;
    return rules(on(&ExportQuery::limit, range(1, 200), may_be_left_out), on(&ExportQuery::which, may_be_left_out),
                 on(&ExportQuery::sort, may_be_left_out), on(&ExportQuery::mine, may_be_left_out),
                 on(&ExportQuery::search, length(1, 200)), on(&ExportQuery::tag, length(1, 40)),
                 on(&ExportQuery::format, may_be_left_out));
}
}
