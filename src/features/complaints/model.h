#pragma once
// The complaints register and its periodic return, as the API gives them. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::complaints
{
using desk::CaseId;

struct RegisterPeriod
{
    Date from, to; // days of the organisation, both included
};
BOOST_DESCRIBE_STRUCT(RegisterPeriod, (), (from, to))

struct RegisterQuery
{
    std::optional<Date> from, to; // without them the last whole quarter
};
BOOST_DESCRIBE_STRUCT(RegisterQuery, (), (from, to))

// Counted of complaints. What became of them is told of those closed in the period.
struct ComplaintCounts
{
    std::int64_t received = 0; // in the period
    std::int64_t open_at_start = 0;
    std::int64_t closed = 0; // in the period, whenever they were received
    std::int64_t open_at_end = 0;
    std::int64_t within_deadline = 0, after_deadline = 0; // closed ones that had one
    std::int64_t upheld = 0, partly_upheld = 0, not_upheld = 0, not_said = 0;
    std::int64_t with_redress = 0;
    std::vector<Money> redress; // paid, in each currency
};
BOOST_DESCRIBE_STRUCT(ComplaintCounts, (),
                      (received, open_at_start, closed, open_at_end, within_deadline, after_deadline, upheld,
                       partly_upheld, not_upheld, not_said, with_redress, redress))

struct RegisterRow
{
    std::string product, cause; // names; empty: none was given. Cause: the touchpoint, until a defect is found
    ComplaintCounts counts;
};
BOOST_DESCRIBE_STRUCT(RegisterRow, (), (product, cause, counts))

struct ComplaintsReturn
{
    RegisterPeriod period;
    ComplaintCounts counts;
    std::int64_t restricted = 0;   // counted above, listed for those alone who may see them
    std::vector<RegisterRow> rows; // by product, then cause
};
BOOST_DESCRIBE_STRUCT(ComplaintsReturn, (), (period, counts, restricted, rows))

// ---- one by one
struct EntriesQuery : RegisterQuery
{
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(EntriesQuery, (RegisterQuery), (cursor, limit))
constexpr auto rules_of(form::Of<EntriesQuery>)
{
    using namespace form;
    return rules(on(&EntriesQuery::limit, range(1, 200), may_be_left_out));
}

struct RegisterEntry
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject, product, cause;
    Instant received;
    std::optional<Instant> closed;
    desk::State state = desk::State::open;
    std::optional<Instant> deadline; // the last the regulator sets
    std::optional<bool> within_deadline;
    std::optional<desk::Verdict> verdict;
    std::string redress; // in words, as noted
};
BOOST_DESCRIBE_STRUCT(RegisterEntry, (),
                      (id, number, subject, product, cause, received, closed, state, deadline, within_deadline, verdict,
                       redress))
}
