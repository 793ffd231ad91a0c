#include "features/budgets/store.h"

#include <stdexcept>

namespace regard::budgets::store
{
// ---- accounts
std::optional<AccountId> find(db::Transaction& tx, AccountKind kind, std::int64_t of, std::string_view currency)
{
    return tx.one("select id from budget_account where kind = $1 and of_id = $2 and currency = $3",
                  {kind, of, currency}, [](db::Row const& row) { return row.id<AccountId>(0); });
}

void open(db::Transaction& tx, AccountId id, AccountKind kind, std::int64_t of, std::string_view currency, Instant now)
{
    tx.execute("insert into budget_account (id, kind, of_id, currency, granted, posted, pending, opened) "
               "values ($1, $2, $3, $4, 0, 0, 0, $5) on conflict do nothing",
               {id, kind, of, currency, now});
}

std::optional<Standing> standing(db::Transaction& tx, AccountId id)
{
    return tx.one("select a.kind, a.of_id, a.currency, a.granted, a.posted, a.pending, a.source, "
                  "(select s.id from budget_account s where s.kind = 5 and s.of_id = 0 and s.currency = a.currency), "
                  "(select max(before) from budget_lock) from budget_account a where a.id = $1",
                  {id}, [&](db::Row const& row) {
                      return Standing{id,
                                      row.choice<AccountKind>(0),
                                      row.integer(1),
                                      std::string(row.text(2)),
                                      {row.integer(3), row.integer(4), row.integer(5)},
                                      row.maybe_id<AccountId>(6),
                                      row.id<AccountId>(7),
                                      row.maybe_instant(8)};
                  });
}

Balance spent(db::Transaction& tx, std::string_view currency)
{
    auto const spent = tx.one("select coalesce(sum(posted), 0), coalesce(sum(pending), 0) from budget_account "
                              "where currency = $1",
                              {currency}, [](db::Row const& row) {
                                  return Balance{0, row.integer(0), row.integer(1)};
                              });
    return {0, -spent->posted, -spent->pending};
}

bool change(db::Transaction& tx, Standing const& from, Balance const& to)
{
    return tx.execute("update budget_account set granted = granted + $2, posted = posted + $3, pending = pending + $4 "
                      "where id = $1 and (kind = 0 or granted - posted - pending + $5 >= 0)",
                      {from.id, to.granted - from.balance.granted, to.posted - from.balance.posted,
                       to.pending - from.balance.pending, to.available() - from.balance.available()}) == 1;
}

void set_source(db::Transaction& tx, AccountId id, AccountId source)
{
    tx.execute("update budget_account set source = $2 where id = $1", {id, source});
}

// ---- acts
bool insert(db::Transaction& tx, Act const& act)
{
    return tx.execute("insert into budget_act (id, kind, scope, key, digest, account, other, amount, currency, at, "
                      "dated, by_user, reason, case_id, customer, gesture, employee, hold, corrects) values ($1, $2, "
                      "$3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) "
                      "on conflict (scope, key) do nothing",
                      {act.id, act.kind, act.scope, act.key, act.digest, act.account, act.other, act.amount,
                       act.currency, act.at, act.dated, act.by, act.reason, act.about.the_case, act.about.customer,
                       act.about.gesture, act.about.employee, act.hold, act.corrects}) == 1;
}

void insert(db::Transaction& tx, ActId act, std::span<Entry const> entries)
{
    for (std::size_t at = 0; at + 1 < entries.size(); at += 2)
        tx.execute("insert into budget_entry (act, line, account, part, amount) values ($1, $2, $3, $4, $5), "
                   "($1, $2 + 1, $6, $7, $8)",
                   {act, at + 1, entries[at].account, entries[at].part, entries[at].amount, entries[at + 1].account,
                    entries[at + 1].part, entries[at + 1].amount});
}

std::optional<Answered> answered(db::Transaction& tx, std::int64_t scope, std::string_view key)
{
    return tx.one("select id, digest from budget_act where scope = $1 and key = $2", {scope, key},
                  [](db::Row const& row) {
                      return Answered{row.id<ActId>(0), std::string(row.text(1))};
                  });
}

std::optional<Act> act(db::Transaction& tx, ActId id)
{
    return tx.one("select kind, account, other, amount, currency, at, dated, by_user, reason, case_id, customer, "
                  "gesture, employee, hold, corrects from budget_act where id = $1",
                  {id}, [&](db::Row const& row) {
                      Act act;
                      act.id = id;
                      act.kind = row.choice<ActKind>(0);
                      act.account = row.id<AccountId>(1);
                      act.other = row.id<AccountId>(2);
                      act.amount = row.integer(3);
                      act.currency = row.text(4);
                      act.at = row.instant(5);
                      act.dated = row.instant(6);
                      act.by = row.id<events::WhoId>(7);
                      act.reason = row.text(8);
                      act.about = {row.maybe_id<CaseId>(9), row.maybe_id<CustomerId>(10), row.integer(11),
                                   row.maybe_id<EmployeeId>(12)};
                      act.hold = row.maybe_id<HoldId>(13);
                      act.corrects = row.maybe_id<ActId>(14);
                      return act;
                  });
}

std::vector<Entry> entries(db::Transaction& tx, ActId id)
{
    return tx.all("select account, part, amount from budget_entry where act = $1 order by line", {id},
                  [](db::Row const& row) {
                      return Entry{row.id<AccountId>(0), row.choice<Part>(1), row.integer(2)};
                  });
}

bool is_corrected(db::Transaction& tx, ActId id)
{
    return tx.exists("select 1 from budget_act where corrects = $1 limit 1", {id});
}

// ---- holds
void insert(db::Transaction& tx, Act const& act, Instant until)
{
    tx.execute("insert into budget_hold (id, account, amount, currency, at, until, case_id, customer, gesture, "
               "employee, ended) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)",
               {act.id, act.account, act.amount, act.currency, act.at, until, act.about.the_case, act.about.customer,
                act.about.gesture, act.about.employee});
}

std::optional<HoldRow> hold(db::Transaction& tx, HoldId id)
{
    return tx.one("select account, amount, currency, until, ended, case_id, customer, gesture, employee "
                  "from budget_hold where id = $1",
                  {id}, [&](db::Row const& row) {
                      return HoldRow{{id, row.id<AccountId>(0), row.integer(1), std::string(row.text(2)),
                                      row.instant(3), row.choice<Ended>(4)},
                                     {row.maybe_id<CaseId>(5), row.maybe_id<CustomerId>(6), row.integer(7),
                                      row.maybe_id<EmployeeId>(8)}};
                  });
}

void end(db::Transaction& tx, HoldId id, Ended how, ActId by)
{
    if (tx.execute("update budget_hold set ended = $2, ended_by = $3 where id = $1 and ended = 0", {id, how, by}) != 1)
        throw std::logic_error("budgets: a hold ended twice");
}

std::vector<HoldId> holds_over(db::Transaction& tx, Instant now, int most)
{
    return tx.all("select id from budget_hold where ended = 0 and until <= $1 order by until, id limit $2", {now, most},
                  [](db::Row const& row) { return row.id<HoldId>(0); });
}

// ---- caps
namespace
{
std::int64_t sum(std::optional<std::int64_t> acts, std::optional<std::int64_t> holds)
{
    return acts.value_or(0) + holds.value_or(0);
}
}

std::int64_t spent_on(db::Transaction& tx, CustomerId customer, std::string_view currency, Instant from, Instant before)
{
    return sum(tx.integer("select sum(a.amount) from budget_act a where a.customer = $1 and a.at >= $3 and a.at < $4 "
                          "and a.currency = $2 and a.kind in (3, 4) "
                          "and not exists (select 1 from budget_act c where c.corrects = a.id)",
                          {customer, currency, from, before}),
               tx.integer("select sum(amount) from budget_hold where customer = $1 and at >= $3 and at < $4 "
                          "and currency = $2 and ended = 0",
                          {customer, currency, from, before}));
}

std::int64_t spent_by(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from, Instant before)
{
    return sum(tx.integer("select sum(a.amount) from budget_act a where a.employee = $1 and a.at >= $3 and a.at < $4 "
                          "and a.currency = $2 and a.kind in (3, 4) "
                          "and not exists (select 1 from budget_act c where c.corrects = a.id)",
                          {employee, currency, from, before}),
               tx.integer("select sum(amount) from budget_hold where employee = $1 and at >= $3 and at < $4 "
                          "and currency = $2 and ended = 0",
                          {employee, currency, from, before}));
}

// ---- the end of a period
bool close(db::Transaction& tx, std::string_view period, AccountId account, std::optional<ActId> act)
{
    return tx.execute("insert into budget_closed (period, account, act) values ($1, $2, $3) on conflict do nothing",
                      {period, account, act}) == 1;
}
}
