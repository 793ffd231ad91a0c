// All SQL of acts that gave many cases a date.
#include "features/promises/store.h"
#include "features/promises/told.h"

namespace regard::promises
{
namespace
{
#define ACT "select id, at, by_employee, reason, asked, moved from promise_act "

PromiseAct read_act(db::Row const& row)
{
    return {row.id<PromiseActId>(0),  row.instant(1), row.id<EmployeeId>(2),
            std::string(row.text(3)), row.integer(4), row.integer(5)};
}

// $1 is what does not count; whether the date before had passed is read from that date.
#define MOVED                                                                                                          \
    "select p.case_id, p.until, (select b.outcome from promise b where b.case_id = p.case_id and b.about = p.about "   \
    "and b.number < p.number and b.outcome <> $1 order by b.number desc limit 1), p.act from promise p "

Moved read_moved(db::Row const& row)
{
    return {row.id<CaseId>(0), row.instant(1), !row.is_null(2) && row.choice<Outcome>(2) == Outcome::broken};
}
}

std::vector<PromiseAct> acts_since(db::Transaction& tx, Instant since, int limit)
{
    return tx.all(ACT "where at >= $1 order by at desc, id desc limit $2", {since, limit}, read_act);
}

std::optional<PromiseAct> act(db::Transaction& tx, PromiseActId id)
{
    return tx.one(ACT "where id = $1", {id}, read_act);
}

#undef ACT

std::vector<Moved> moved_by(db::Transaction& tx, PromiseActId id)
{
    return tx.all(MOVED "where p.act = $2 and p.outcome <> $1 order by p.case_id", {Outcome::taken_back, id},
                  read_moved);
}

std::map<PromiseActId, std::vector<Moved>> moved_since(db::Transaction& tx, Instant since, int limit)
{
    std::map<PromiseActId, std::vector<Moved>> all;
    tx.query(MOVED "where p.act in (select id from promise_act where at >= $2 order by at desc, id desc limit $3) "
                   "and p.outcome <> $1 order by p.case_id",
             {Outcome::taken_back, since, limit},
             [&](db::Row const& row) { all[row.id<PromiseActId>(3)].push_back(read_moved(row)); });
    return all;
}

#undef MOVED

namespace store
{
void insert_act(db::Transaction& tx, PromiseAct const& act)
{
    tx.execute("insert into promise_act (id, at, by_employee, reason, asked, moved) values ($1, $2, $3, $4, $5, 0)",
               {act.id, act.at, act.by, act.reason, act.asked});
}

void count_moved(db::Transaction& tx, PromiseActId act, int more)
{
    tx.execute("update promise_act set moved = moved + $2 where id = $1", {act, more});
}
}
}
