#include "features/empowerment/store.h"

namespace regard::empowerment::store
{
namespace
{
#define KIND "select id, name_en, name_da, nature, usual, usual_currency, retired, version from gesture_kind "
#define POLICY                                                                                                         \
    "select p.id, v.number, v.name, p.currency, v.who, v.terms, v.why, v.begins, v.made, v.by_user, p.number, "        \
    "p.ended, p.version from budget_policy p join budget_policy_version v on v.policy = p.id "
#define ALLOWANCE                                                                                                      \
    "select employee, currency, begins, ends, policy, number, amount, rest, granted, closed from budget_allowance "

template <class T>
T from_stored(std::string_view json)
{
    return from_json<T>(json).value(); // what we wrote we can read; anything else is a bug
}

GestureKind read_kind(db::Row const& row)
{
    GestureKind one{
        row.id<GestureKindId>(0), {}, std::string(row.text(1)), std::string(row.text(2)), row.choice<GestureNature>(3)};
    if (!row.is_null(4))
        one.usual = Money{row.integer(4), std::string(row.text(5))};
    one.retired = !row.is_null(6);
    one.version = row.integer(7);
    return one;
}

KeptPolicy read_policy(db::Row const& row)
{
    KeptPolicy one;
    one.id = row.id<PolicyId>(0);
    one.number = static_cast<int>(row.integer(1));
    one.name = row.text(2);
    one.currency = row.text(3);
    one.who = from_stored<PolicyFor>(row.text(4));
    one.terms = from_stored<PolicyTerms>(row.text(5));
    one.why = row.text(6);
    one.begins = row.instant(7);
    one.made = row.instant(8);
    one.by = row.id<api::UserId>(9);
    one.latest = static_cast<int>(row.integer(10));
    one.ended = row.maybe_instant(11);
    one.version = row.integer(12);
    return one;
}

Allowance read_allowance(db::Row const& row)
{
    return {row.id<EmployeeId>(0), std::string(row.text(1)),     row.instant(2),
            row.instant(3),        row.id<PolicyId>(4),          static_cast<int>(row.integer(5)),
            row.integer(6),        row.choice<AllowanceRest>(7), row.instant(8),
            row.maybe_instant(9)};
}

std::optional<std::int64_t> minor_of(std::optional<Money> const& amount)
{
    return amount ? std::optional(amount->minor) : std::nullopt;
}

std::string_view currency_of(std::optional<Money> const& amount)
{
    return amount ? std::string_view(amount->currency) : std::string_view();
}
}

// ---- the catalogue
std::vector<GestureKind> kinds(db::Transaction& tx, bool retired)
{
    return tx.all(KIND "where $1 = 1 or retired is null order by id", {retired ? 1 : 0}, read_kind);
}

std::optional<GestureKind> kind(db::Transaction& tx, GestureKindId id)
{
    return tx.one(KIND "where id = $1", {id}, read_kind);
}

void insert(db::Transaction& tx, GestureKindId id, NewGestureKind const& form)
{
    tx.execute("insert into gesture_kind (id, name_en, name_da, nature, usual, usual_currency, version) "
               "values ($1, $2, $3, $4, $5, $6, 1)",
               {id, form.name_en, form.name_da, form.nature, minor_of(form.usual), currency_of(form.usual)});
}

void change(db::Transaction& tx, GestureKindId id, NewGestureKind const& form)
{
    tx.execute("update gesture_kind set name_en = $2, name_da = $3, nature = $4, usual = $5, usual_currency = $6, "
               "version = version + 1 where id = $1",
               {id, form.name_en, form.name_da, form.nature, minor_of(form.usual), currency_of(form.usual)});
}

void retire(db::Transaction& tx, GestureKindId id, Instant at)
{
    tx.execute("update gesture_kind set retired = $2, version = version + 1 where id = $1 and retired is null",
               {id, at});
}

// ---- policies
void insert(db::Transaction& tx, KeptPolicy const& first)
{
    tx.execute("insert into budget_policy (id, currency, number, version) values ($1, $2, 0, 0)",
               {first.id, first.currency});
    add_version(tx, first);
}

void add_version(db::Transaction& tx, KeptPolicy const& next)
{
    tx.execute("update budget_policy set number = $2, version = version + 1 where id = $1", {next.id, next.number});
    tx.execute("insert into budget_policy_version (policy, number, begins, name, who, terms, why, made, by_user) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               {next.id, next.number, next.begins, next.name, to_json(next.who), to_json(next.terms), next.why,
                next.made, next.by});
}

void end(db::Transaction& tx, PolicyId id, Instant at)
{
    tx.execute("update budget_policy set ended = $2, version = version + 1 where id = $1 and ended is null", {id, at});
}

std::vector<KeptPolicy> versions(db::Transaction& tx, PolicyId id)
{
    return tx.all(POLICY "where p.id = $1 order by v.number desc", {id}, read_policy);
}

std::optional<KeptPolicy> version(db::Transaction& tx, PolicyId id, int number)
{
    return tx.one(POLICY "where p.id = $1 and v.number = $2", {id, number}, read_policy);
}

std::vector<KeptPolicy> latest(db::Transaction& tx, bool ended)
{
    return tx.all(POLICY "where v.number = p.number and ($1 = 1 or p.ended is null) order by p.id", {ended ? 1 : 0},
                  read_policy);
}

std::vector<KeptPolicy> in_force(db::Transaction& tx, Instant at, std::string_view currency)
{
    auto const begun = tx.all(POLICY "where v.begins <= $1 and (p.ended is null or p.ended > $1) "
                                     "and ($2 = '' or p.currency = $2) order by p.id, v.number",
                              {at, currency}, read_policy);
    std::vector<KeptPolicy> found; // of each the last that has begun
    for (KeptPolicy const& one : begun) {
        if (!found.empty() && found.back().id == one.id)
            found.pop_back();
        found.push_back(one);
    }
    return found;
}

// ---- allowances
std::optional<Allowance> last_allowance(db::Transaction& tx, EmployeeId employee, std::string_view currency)
{
    return tx.one(ALLOWANCE "where employee = $1 and currency = $2 order by begins desc limit 1", {employee, currency},
                  read_allowance);
}

void insert(db::Transaction& tx, Allowance const& one)
{
    tx.execute(
        "insert into budget_allowance (employee, currency, begins, ends, policy, number, amount, rest, granted, "
        "lapsed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
        {one.employee, one.currency, one.begins, one.ends, one.policy, one.number, one.amount, one.rest, one.granted});
}

void close(db::Transaction& tx, Allowance const& one, std::int64_t lapsed, Instant at)
{
    tx.execute("update budget_allowance set closed = $4, lapsed = $5 where employee = $1 and currency = $2 and "
               "begins = $3 and closed is null",
               {one.employee, one.currency, one.begins, at, lapsed});
}

std::vector<Allowance> running(db::Transaction& tx, Instant now)
{
    return tx.all(ALLOWANCE "where closed is null and ends > $1", {now}, read_allowance);
}

std::vector<Allowance> run_out(db::Transaction& tx, Instant now, int limit)
{
    return tx.all(ALLOWANCE "where closed is null and ends <= $1 order by ends, employee limit $2", {now, limit},
                  read_allowance);
}

std::int64_t granted_since(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from)
{
    return tx
        .integer("select sum(amount) from budget_allowance where employee = $1 and currency = $2 and granted >= $3",
                 {employee, currency, from})
        .value_or(0);
}

std::vector<std::string> currencies_of(db::Transaction& tx, EmployeeId employee)
{
    return tx.all("select distinct currency from budget_allowance where employee = $1 order by currency", {employee},
                  [](db::Row const& row) { return std::string(row.text(0)); });
}

bool note_told(db::Transaction& tx, PolicyId id, int number, EmployeeId employee, Instant at)
{
    return tx.execute("insert into budget_policy_told (policy, number, employee, at) values ($1, $2, $3, $4) "
                      "on conflict do nothing",
                      {id, number, employee, at}) > 0;
}

// ---- settings
GestureSettings settings(db::Transaction& tx)
{
    return tx
        .one("select climb_after_hours, ask_holds_hours, version from gesture_setting where id = 1", {},
             [](db::Row const& row) {
                 return GestureSettings{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                                        row.integer(2)};
             })
        .value_or(GestureSettings{});
}

void settle(db::Transaction& tx, GestureSettingsChange const& wish)
{
    tx.execute("insert into gesture_setting (id, climb_after_hours, ask_holds_hours, version) values (1, $1, $2, 1) "
               "on conflict (id) do update set climb_after_hours = $1, ask_holds_hours = $2, "
               "version = gesture_setting.version + 1",
               {wish.climb_after_hours, wish.ask_holds_hours});
}
}
