#include "features/budgets/finance_store.h"

namespace regard::budgets::store
{
namespace
{
AccountRow read_account(db::Row const& row)
{
    return {row.id<AccountId>(0),
            row.choice<AccountKind>(1),
            row.integer(2),
            std::string(row.text(3)),
            {row.integer(4), row.integer(5), row.integer(6)}};
}

std::vector<Act> read_each(db::Transaction& tx, std::vector<ActId> const& ids)
{
    std::vector<Act> acts;
    for (ActId const id : ids)
        acts.push_back(act(tx, id).value());
    return acts;
}
}

std::vector<AccountRow> accounts(db::Transaction& tx)
{
    return tx.all("select id, kind, of_id, currency, granted, posted, pending from budget_account where kind <> 5 "
                  "order by kind, id",
                  {}, read_account);
}

std::optional<AccountRow> account(db::Transaction& tx, AccountId id)
{
    return tx.one("select id, kind, of_id, currency, granted, posted, pending from budget_account where id = $1", {id},
                  read_account);
}

std::vector<Act> acts_of(db::Transaction& tx, AccountId account, ActId before, int limit)
{
    return read_each(tx, tx.all("select distinct act from budget_entry where account = $1 and act < $2 "
                                "order by act desc limit $3",
                                {account, before, limit}, [](db::Row const& row) { return row.id<ActId>(0); }));
}

// ---- periods
std::optional<Instant> first_act(db::Transaction& tx)
{
    auto const first = tx.integer("select min(dated) from budget_act");
    return first ? std::optional(Instant{*first}) : std::nullopt;
}

Sum acts_between(db::Transaction& tx, Instant from, Instant before)
{
    return tx
        .one("select count(*), coalesce(sum((id + amount) % 1000003), 0) from budget_act "
             "where dated >= $1 and dated < $2",
             {from, before},
             [](db::Row const& row) {
                 return Sum{row.integer(0), row.integer(1)};
             })
        .value();
}

std::vector<LockRow> locks(db::Transaction& tx)
{
    return tx.all(
        "select before, locked, by_user, acts, checksum from budget_lock order by before desc", {},
        [](db::Row const& row) {
            return LockRow{row.instant(0), row.instant(1), row.id<events::WhoId>(2), {row.integer(3), row.integer(4)}};
        });
}

void insert(db::Transaction& tx, LockRow const& lock)
{
    tx.execute("insert into budget_lock (before, locked, by_user, acts, checksum) values ($1, $2, $3, $4, $5)",
               {lock.before, lock.locked, lock.by, lock.sum.acts, lock.sum.checksum});
}

std::vector<Act> acts_dated(db::Transaction& tx, After const& after, Instant before, int limit)
{
    return read_each(tx, tx.all("select id from budget_act where (dated, id) > ($1, $2) and dated < $3 "
                                "order by dated, id limit $4",
                                {after.dated, after.act.value, before, limit},
                                [](db::Row const& row) { return row.id<ActId>(0); }));
}

std::vector<Line> lines(db::Transaction& tx, Act const& act)
{
    return tx.all("select line, account, part, amount from budget_entry where act = $1 order by line", {act.id},
                  [&](db::Row const& row) {
                      return Line{act,
                                  static_cast<int>(row.integer(0)),
                                  {row.id<AccountId>(1), row.choice<Part>(2), row.integer(3)}};
                  });
}

// ---- numbers
FinanceNumbers numbers(db::Transaction& tx)
{
    FinanceNumbers all;
    all.version = tx.integer("select version from budget_mapping where id = 1").value();
    all.items =
        tx.all("select kind, account, number from budget_number order by kind, account", {}, [](db::Row const& row) {
            return FinanceNumber{row.choice<AccountKind>(0),
                                 row.integer(1) == 0 ? std::nullopt : std::optional(row.id<AccountId>(1)),
                                 std::string(row.text(2))};
        });
    return all;
}

void set(db::Transaction& tx, FinanceNumbersForm const& form)
{
    tx.execute("delete from budget_number");
    auto rows = tx.bulk("insert into budget_number (kind, account, number) values ($1, $2, $3)");
    for (FinanceNumber const& one : form.items)
        rows.add({one.kind, one.account ? one.account->value : 0, one.number});
    rows.finish();
    tx.execute("update budget_mapping set version = version + 1 where id = 1");
}
}
