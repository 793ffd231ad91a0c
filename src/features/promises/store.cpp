#include "features/promises/store.h"

namespace regard::promises::store
{
namespace
{
// In order. What was absorbed and released again counts as a transfer: it happened and changed nothing.
std::vector<Told> all_told(db::Transaction& tx, Book const& book, CaseId id)
{
    auto all =
        tx.all("select what, at, detail, other, from_case, policy from clock_event where case_id = $1 order by seq",
               {id}, [&](db::Row const& row) {
                   Told told{row.choice<Told::What>(0), row.instant(1), row.integer(2), row.integer(3),
                             row.maybe_integer(4).value_or(0)};
                   if (auto const policy = row.id<PolicyVersionId>(5))
                       told.policy = &book.version(policy);
                   return told;
               });
    for (std::size_t n = 0; n < all.size(); ++n)
        if (all[n].what == Told::What::released) {
            Told& absorbed = all.at(static_cast<std::size_t>(all[n].detail));
            absorbed = {.at = absorbed.at, .detail = static_cast<std::int64_t>(Happened::transferred)};
        }
    return all;
}

Running read_running(db::Row const& row)
{
    return {row.id<CaseId>(0), row.id<PolicyVersionId>(1),
            Facts{row.id<TouchpointId>(2), row.id<ProductId>(3), row.id<VerticalId>(4), row.choice<Kind>(5),
                  std::string(row.text(6)), static_cast<int>(row.integer(7))}};
}

Promise read_promise(db::Row const& row)
{
    Promise promise;
    promise.number = static_cast<int>(row.integer(0));
    promise.about = row.choice<Target>(1);
    promise.until = row.instant(2);
    promise.told = row.instant(3);
    promise.origin = row.choice<Origin>(4);
    promise.outcome = row.choice<Outcome>(5);
    promise.settled = row.maybe_instant(6).value_or(Instant{});
    promise.reason = row.text(7);
    promise.by = row.maybe_integer(8).value_or(0);
    promise.act = row.id<PromiseActId>(9);
    promise.together = row.integer(10);
    return promise;
}

void insert_promise(db::Transaction& tx, CaseId id, Promise const& promise)
{
    auto const settled = promise.outcome == Outcome::open ? std::nullopt : std::optional(promise.settled);
    tx.execute(
        "insert into promise (case_id, number, about, until, told, origin, outcome, settled, reason, by_user, act) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        {id, promise.number, promise.about, promise.until, promise.told, promise.origin, promise.outcome, settled,
         promise.reason, Id<struct AnyoneTag>{promise.by}, promise.act});
}
}

std::vector<Promise> promises_of(db::Transaction& tx, CaseId id)
{
    return tx.all(
        "select p.number, p.about, p.until, p.told, p.origin, p.outcome, p.settled, p.reason, p.by_user, p.act, "
        "coalesce(a.moved, 0) from promise p left join promise_act a on a.id = p.act "
        "where p.case_id = $1 order by p.number",
        {id}, read_promise);
}

History history(db::Transaction& tx, std::shared_ptr<Book const> book, CaseId id)
{
    History history;
    history.book = std::move(book);
    for (Told const& told : all_told(tx, *history.book, id)) {
        advance(history.clock, told);
        ++history.told;
    }
    if (history.told > 0)
        history.ledger = Ledger(promises_of(tx, id));
    return history;
}

std::optional<std::int64_t> absorbed(db::Transaction& tx, CaseId id, CaseId from)
{
    return tx.integer(
        "select max(a.seq) from clock_event a where a.case_id = $1 and a.what = $2 and a.from_case = $3 and "
        "not exists (select 1 from clock_event r where r.case_id = $1 and r.what = $4 and r.detail = a.seq)",
        {id, Told::What::absorbed, from, Told::What::released});
}

void insert_told(db::Transaction& tx, CaseId id, int seq, Told const& told)
{
    PolicyVersionId const policy = told.policy ? told.policy->version : PolicyVersionId{};
    tx.execute("insert into clock_event (case_id, seq, at, what, detail, other, from_case, policy) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8)",
               {id, seq, told.at, told.what, told.detail, told.other, CaseId{told.from}, policy});
}

void keep(db::Transaction& tx, CaseId id, Ledger const& ledger)
{
    auto const& promises = ledger.promises();
    for (int const number : ledger.changed()) {
        Promise const& promise = promises[static_cast<std::size_t>(number) - 1];
        tx.execute("update promise set outcome = $3, settled = $4 where case_id = $1 and number = $2 and outcome = 0",
                   {id, number, promise.outcome, promise.settled});
    }
    for (int const number : ledger.reopened())
        tx.execute("update promise set outcome = 0, settled = null where case_id = $1 and number = $2 and outcome = $3",
                   {id, number, Outcome::re_promised});
    for (std::size_t n = ledger.stored(); n < promises.size(); ++n)
        insert_promise(tx, id, promises[n]);
}

void insert_case(db::Transaction& tx, CaseId id, Facts const& facts, PolicyVersionId policy, std::optional<Instant> due)
{
    tx.execute(
        "insert into promise_case (case_id, policy, touchpoint, product, vertical, kind, segment, priority, "
        "running, due) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)",
        {id, policy, facts.touchpoint, facts.product, facts.vertical, facts.kind, facts.segment, facts.priority, due});
}

void move_case(db::Transaction& tx, CaseId id, PolicyVersionId policy, bool running, std::optional<Instant> due)
{
    tx.execute("update promise_case set policy = $2, running = $3, due = $4 where case_id = $1",
               {id, policy, running, due});
}

std::vector<Beside> beside_after(db::Transaction& tx, CaseId after, int most)
{
    return tx.all("select case_id, policy, running, due from promise_case where case_id > $1 order by case_id limit $2",
                  {after.value, most}, [](db::Row const& row) {
                      return Beside{row.id<CaseId>(0), row.id<PolicyVersionId>(1), row.flag(2), row.maybe_instant(3)};
                  });
}

std::vector<CaseId> due_cases(db::Transaction& tx, Instant now, int most)
{
    return tx.all("select case_id from promise_case where due is not null and due <= $1 order by due, case_id limit $2",
                  {now, most}, [](db::Row const& row) { return row.id<CaseId>(0); });
}

void change_facts(db::Transaction& tx, CaseId id, Facts const& facts)
{
    tx.execute("update promise_case set touchpoint = $2, product = $3, vertical = $4, kind = $5, segment = $6, "
               "priority = $7 where case_id = $1",
               {id, facts.touchpoint, facts.product, facts.vertical, facts.kind, facts.segment, facts.priority});
}

std::vector<Running> running_after(db::Transaction& tx, CaseId after, int most)
{
    return tx.all("select case_id, policy, touchpoint, product, vertical, kind, segment, priority from promise_case "
                  "where running = 1 and case_id > $1 order by case_id limit $2",
                  {after.value, most}, read_running);
}

void each_running(db::Transaction& tx, db::FunctionRef<void(Running const&)> see)
{
    tx.query("select case_id, policy, touchpoint, product, vertical, kind, segment, priority from promise_case "
             "where running = 1 order by case_id",
             {}, [&](db::Row const& row) { see(read_running(row)); });
}
}
