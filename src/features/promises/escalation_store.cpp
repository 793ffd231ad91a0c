#include "features/promises/escalation_store.h"

#include "features/promises/owed.h"

namespace regard::promises::store
{
namespace
{
#define ESCALATION_COLUMNS                                                                                             \
    "select id, case_id, step, raised_by, owner, reason, raised, answered, answer, settled, settlement from "          \
    "escalation "

Escalation read(db::Row const& row)
{
    Escalation read;
    read.id = row.id<EscalationId>(0);
    read.case_ = row.id<CaseId>(1);
    read.step = static_cast<int>(row.integer(2));
    read.raised_by = row.choice<RaisedBy>(3);
    read.owner = row.maybe_id<EmployeeId>(4);
    read.reason = row.text(5);
    read.raised = row.instant(6);
    read.answered = row.maybe_instant(7);
    read.answer = row.text(8);
    read.settled = row.maybe_instant(9);
    read.settlement = row.text(10);
    return read;
}
}

void insert_escalation(db::Transaction& tx, Escalation const& escalation, api::UserId by)
{
    tx.execute(
        "insert into escalation (id, case_id, step, raised_by, by_user, owner, reason, raised, answered, answer, "
        "settled, settlement) values ($1, $2, $3, $4, $5, $6, $7, $8, null, '', null, '')",
        {escalation.id, escalation.case_, escalation.step, escalation.raised_by, by, escalation.owner,
         escalation.reason, escalation.raised});
}

std::optional<Escalation> escalation(db::Transaction& tx, EscalationId id)
{
    return tx.one(ESCALATION_COLUMNS "where id = $1", {id}, read);
}

std::vector<Escalation> escalations_of(db::Transaction& tx, CaseId id)
{
    return tx.all(ESCALATION_COLUMNS "where case_id = $1 order by raised, id", {id}, read);
}

std::vector<Escalation> open_escalations_of(db::Transaction& tx, EmployeeId owner, int limit)
{
    return tx.all(ESCALATION_COLUMNS "where owner = $1 and settled is null order by raised, id limit $2",
                  {owner, limit}, read);
}

void answer_escalation(db::Transaction& tx, EscalationId id, std::string_view text, Instant at)
{
    tx.execute("update escalation set answered = $2, answer = $3 where id = $1 and answered is null", {id, at, text});
}

void settle_escalation(db::Transaction& tx, EscalationId id, std::string_view text, Instant at)
{
    tx.execute("update escalation set settled = $2, settlement = $3 where id = $1 and settled is null", {id, at, text});
}

namespace
{
std::vector<Escalation> open_after(db::Transaction& tx, EmployeeId owner, EscalationId after, int limit)
{
    return tx.all(ESCALATION_COLUMNS "where owner = $1 and settled is null and id > $2 order by id limit $3",
                  {owner, after.value, limit}, read);
}
}

#undef ESCALATION_COLUMNS
}

namespace regard::promises
{
std::vector<Escalation> owed_by(db::Transaction& tx, EmployeeId owner, EscalationId after, int limit)
{
    return store::open_after(tx, owner, after, limit);
}

std::int64_t count_owed_by(db::Transaction& tx, EmployeeId owner)
{
    return tx.integer("select count(*) from escalation where owner = $1 and settled is null", {owner}).value_or(0);
}

bool give_escalation(db::Transaction& tx, EscalationId id, EmployeeId from, EmployeeId to)
{
    return tx.execute("update escalation set owner = $3 where id = $1 and owner = $2 and settled is null",
                      {id, from, to}) > 0;
}
}
