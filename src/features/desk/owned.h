#pragma once
// Whose cases there are, for the responsibility map. Asks nobody's right to see them. In the caller's transaction.
#include "features/desk/model.h"
#include "ground/db/db.h"

namespace regard::desk
{
// A case as a list behind a number begins with it.
struct OwnedCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    State state = State::open;
    EmployeeId owner;
    Instant opened;
};

// Complaints opened since then that belong to no touchpoint, without spam, duplicates, merged ones and those taken back.
std::int64_t unplaced_complaints(db::Transaction& tx, Instant since);
struct AfterOpened
{
    Instant opened{INT64_MAX};
    CaseId id{};
};
BOOST_DESCRIBE_STRUCT(AfterOpened, (), (opened, id))
std::vector<OwnedCase> unplaced_complaints(db::Transaction& tx, Instant since, AfterOpened const& after,
                                           int limit); // the newest first

// The same of each touchpoint that has any; and of one of them, the newest first.
struct ComplaintsAt
{
    TouchpointId touchpoint;
    std::int64_t complaints = 0;
};
std::vector<ComplaintsAt> complaints_by_touchpoint(db::Transaction& tx, Instant since);
std::vector<OwnedCase> complaints_at(db::Transaction& tx, TouchpointId touchpoint, Instant since,
                                     AfterOpened const& after, int limit);

// Who owns the cases of each touchpoint that were opened since then; by touchpoint. Reads each of them once.
struct OwnedAt
{
    TouchpointId touchpoint;
    EmployeeId owner;
    std::int64_t cases = 0;
};
std::vector<OwnedAt> owners_since(db::Transaction& tx, Instant since);
std::vector<OwnedCase> cases_at(db::Transaction& tx, TouchpointId touchpoint, Instant since, AfterOpened const& after,
                                int limit); // the newest recorded first

// ---- what one person holds. By id, after that one.
std::vector<OwnedCase> open_owned_by(db::Transaction& tx, EmployeeId owner, CaseId after, int limit);
std::vector<OwnedCase> offered_to(db::Transaction& tx, EmployeeId receiver, CaseId after, int limit);
std::vector<OwnedCase> drafted_by(db::Transaction& tx, EmployeeId author, CaseId after, int limit);
struct HoldsAtDesk
{
    std::int64_t open = 0, promised = 0; // of the open ones: those of which a customer was told a date
    std::int64_t offered = 0, drafted = 0;
};
HoldsAtDesk holds_at_desk(db::Transaction& tx, EmployeeId person);

struct OpenOf
{
    EmployeeId owner;
    std::int64_t cases = 0;
};
std::vector<OpenOf> open_by_owner(db::Transaction& tx); // of everybody who owns an open case
}
