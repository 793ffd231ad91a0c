#include "features/budgets/budgets.h"
#include "features/budgets/store.h"

#include <map>

namespace regard::budgets
{
std::vector<db::Invariant> invariants()
{
    return {{"budgets.balanced", "The lines of every act of a budget come to zero, in each part by itself.",
             "select act from budget_entry group by act, part having sum(amount) <> 0"},
            {"budgets.complete", "Every act of a budget has its lines, two by two and without gaps.",
             "select a.id from budget_act a where (select count(*) from budget_entry e where e.act = a.id) "
             "not in (2, 4) or (select max(line) from budget_entry e where e.act = a.id) <> "
             "(select count(*) from budget_entry e where e.act = a.id)"},
            {"budgets.covered", "No budget is overspent.",
             "select id from budget_account where kind not in (0, 5) and granted - posted - pending < 0"},
            {"budgets.no_stray_lines", "Every line in the books is of an act and of an account.",
             "select e.act from budget_entry e where not exists (select 1 from budget_act a where a.id = e.act) "
             "or not exists (select 1 from budget_account b where b.id = e.account)"},
            {"budgets.holds_ended", "Every hold that ended was ended by one act, and every open one by none.",
             "select h.id from budget_hold h where (h.ended = 0) <> (h.ended_by is null) or "
             "(select count(*) from budget_act a where a.hold = h.id and a.kind in (3, 5, 6)) <> "
             "(case when h.ended = 0 then 0 else 1 end)"},
            {"budgets.corrected_once", "Nothing in the books is taken back twice.",
             "select corrects from budget_act where corrects is not null group by corrects having count(*) > 1"},
            {"budgets.in_order", "Nothing in the books is dated before it happened.",
             "select id from budget_act where dated < at"},
            {"budgets.locks", "A closed period of the books holds what it held when it was closed.",
             "select l.before from budget_lock l where l.acts <> (select count(*) from budget_act a where a.dated < "
             "l.before) or l.checksum <> (select coalesce(sum((a.id + a.amount) % 1000003), 0) from budget_act a "
             "where a.dated < l.before)"}};
}

namespace
{
// What the books say of an account.
using Books = std::map<std::int64_t, Balance>;

class Recount
{
  public:
    explicit Recount(db::Transaction& tx) : tx_(tx) {}

    std::vector<db::Finding> findings()
    {
        read_entries();
        compare_accounts();
        compare_holds();
        compare_lines();
        return std::move(findings_);
    }

  private:
    void read_entries()
    {
        tx_.query(
            "select account, part, sum(amount) from budget_entry group by account, part", {}, [&](db::Row const& row) {
                Balance& balance = books_[row.integer(0)];
                auto const part = row.choice<Part>(1);
                (part == Part::granted  ? balance.granted
                 : part == Part::posted ? balance.posted
                                        : balance.pending) = part == Part::granted ? row.integer(2) : -row.integer(2);
            });
    }

    void compare_accounts()
    {
        found("budgets.balance", "What a budget holds is what its entries come to.", [&](auto const& wrong) {
            tx_.query("select id, granted, posted, pending from budget_account where kind <> 5 order by id", {},
                      [&](db::Row const& row) {
                          Balance const kept{row.integer(1), row.integer(2), row.integer(3)};
                          if (books_[row.integer(0)] != kept)
                              wrong(row.integer(0));
                      });
        });
    }

    void compare_holds()
    {
        found("budgets.pending", "What a budget holds back is what its open holds come to.", [&](auto const& wrong) {
            tx_.query("select a.id from budget_account a where a.kind not in (0, 5) and a.pending <> (select "
                      "coalesce(sum(h.amount), 0) from budget_hold h where h.account = a.id and h.ended = 0) "
                      "order by a.id",
                      {}, [&](db::Row const& row) { wrong(row.integer(0)); });
        });
    }

    // Every act but corrections: its lines are those of its kind and amount.
    void compare_lines()
    {
        found("budgets.lines", "The lines of an act are those of what was asked.", [&](auto const& wrong) {
            ActId current;
            std::vector<Entry> due, there;
            auto const settle = [&] {
                if (current && due != there)
                    wrong(current.value);
            };
            tx_.query("select a.id, a.kind, a.account, a.other, a.amount, coalesce(h.amount, 0), e.account, e.part, "
                      "e.amount from budget_act a join budget_entry e on e.act = a.id left join budget_hold h on "
                      "h.id = a.hold where a.kind <> 9 order by a.id, e.line",
                      {}, [&](db::Row const& row) {
                          if (row.id<ActId>(0) != current) {
                              settle();
                              current = row.id<ActId>(0);
                              there.clear();
                              due = entries_of(row.choice<ActKind>(1), row.id<AccountId>(2), row.id<AccountId>(3),
                                               row.integer(4), row.integer(5));
                          }
                          there.push_back({row.id<AccountId>(6), row.choice<Part>(7), row.integer(8)});
                      });
            settle();
        });
    }

    // `look(wrong)` calls `wrong` with each that is wrong, the first first.
    template <class Look>
    void found(char const* name, char const* sentence, Look look)
    {
        db::Finding finding{name, sentence, 0, {}};
        look([&](std::int64_t id) {
            if (++finding.rows <= 10)
                finding.examples.push_back(id_text(id));
        });
        if (finding.rows > 0)
            findings_.push_back(std::move(finding));
    }

    db::Transaction& tx_;
    Books books_;
    std::vector<db::Finding> findings_;
};
}

std::vector<db::Finding> check_ledger(db::Database& database)
{
    return database.read([](db::Transaction& tx) { return Recount(tx).findings(); });
}
}
