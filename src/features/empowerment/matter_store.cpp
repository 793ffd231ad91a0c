#include "features/empowerment/matter_store.h"

#include "features/access/secrets.h"

namespace regard::empowerment::store
{
namespace
{
#define GESTURE                                                                                                        \
    "select id, amount, currency, given, reason, words, employee, at, case_id, customer, touchpoint, state, beyond, "  \
    "expires, ended, allowed_by, allowed_right, allowed_limit, allowed_delegation, allowed_policy, allowed_number, "   \
    "kind, unit, policy, policy_number, account, hold, act, receipt_due from gesture "
#define REDRESS                                                                                                        \
    "select id, amount, currency, given, reason, words, employee, at, case_id, customer, touchpoint, state, beyond, "  \
    "expires, ended, allowed_by, allowed_right, allowed_limit, allowed_delegation, null, null, kind, booked, "         \
    "booking from redress "
#define ASK "select id, matter, is_redress, step, employee, asked, climbs, ends, ended, words from gesture_ask "

void read_allowed(db::Row const& row, Matter& one)
{
    if (row.is_null(15))
        return;
    one.allowed = KeptAllowed{row.id<EmployeeId>(15), row.id<RightId>(16), row.integer(17)};
    one.allowed->through = row.maybe_id<DelegationId>(18);
    one.allowed->policy = row.maybe_id<PolicyId>(19);
    one.allowed->number = static_cast<int>(row.maybe_integer(20).value_or(0));
}

void read_matter(db::Row const& row, Matter& one)
{
    one.id = row.integer(0);
    one.amount = {row.integer(1), std::string(row.text(2))};
    one.given = row.integer(3);
    one.reason = row.choice<GestureReason>(4);
    one.words = row.text(5);
    one.employee = row.id<EmployeeId>(6);
    one.at = row.instant(7);
    one.about = row.maybe_id<CaseId>(8);
    one.customer = row.maybe_id<CustomerId>(9);
    one.touchpoint = row.maybe_id<TouchpointId>(10);
    one.state = row.choice<MatterState>(11);
    one.beyond = row.integer(12);
    one.expires = row.maybe_instant(13);
    one.ended = row.maybe_instant(14);
    read_allowed(row, one);
}

KeptGesture read_gesture(db::Row const& row)
{
    KeptGesture one;
    read_matter(row, one);
    one.kind = row.id<GestureKindId>(21);
    one.unit = row.maybe_id<UnitId>(22);
    one.policy = row.maybe_id<PolicyId>(23);
    one.policy_number = static_cast<int>(row.maybe_integer(24).value_or(0));
    one.account = row.maybe_id<budgets::AccountId>(25);
    one.hold = row.maybe_id<budgets::HoldId>(26);
    one.act = row.maybe_id<budgets::ActId>(27);
    one.receipt_due = row.flag(28);
    return one;
}

KeptRedress read_redress(db::Row const& row)
{
    KeptRedress one;
    read_matter(row, one);
    one.is_redress = true;
    one.kind = row.choice<RedressKind>(21);
    one.booked = row.maybe_instant(22);
    one.booking = row.text(23);
    return one;
}

Ask read_ask(db::Row const& row)
{
    return {row.id<AskId>(0),      row.integer(1),          row.flag(2),          static_cast<int>(row.integer(3)),
            row.id<EmployeeId>(4), row.instant(5),          row.maybe_instant(6), row.choice<AskEnd>(7),
            row.maybe_instant(8),  std::string(row.text(9))};
}

// What is there of it, for a column that may be empty.
struct AllowedColumns
{
    std::optional<EmployeeId> by;
    std::optional<RightId> right;
    std::optional<std::int64_t> limit;
    std::optional<DelegationId> through;
    std::optional<PolicyId> policy;
    std::optional<std::int64_t> number;
};

AllowedColumns columns_of(std::optional<KeptAllowed> const& allowed)
{
    if (!allowed)
        return {};
    std::optional<std::int64_t> number;
    if (allowed->policy)
        number = allowed->number;
    return {allowed->by, allowed->right, allowed->limit, allowed->through, allowed->policy, number};
}
}

// ---- gestures
void insert(db::Transaction& tx, KeptGesture const& one)
{
    std::optional<std::int64_t> number;
    if (one.policy)
        number = one.policy_number;
    tx.execute("insert into gesture (id, kind, amount, given, currency, reason, words, employee, at, case_id, "
               "customer, touchpoint, unit, state, beyond, policy, policy_number, receipt_due) "
               "values ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
               {one.id, one.kind, one.amount.minor, one.amount.currency, one.reason, one.words, one.employee, one.at,
                one.about, one.customer, one.touchpoint, one.unit, one.state, one.beyond, one.policy, number,
                one.receipt_due});
    update(tx, one);
}

void update(db::Transaction& tx, KeptGesture const& one)
{
    auto const allowed = columns_of(one.allowed);
    tx.execute(
        "update gesture set state = $2, given = $3, account = $4, hold = $5, act = $6, expires = $7, ended = $8, "
        "allowed_by = $9, allowed_right = $10, allowed_limit = $11, allowed_delegation = $12, "
        "allowed_policy = $13, allowed_number = $14, receipt_due = $15 where id = $1",
        {one.id, one.state, one.given, one.account, one.hold, one.act, one.expires, one.ended, allowed.by,
         allowed.right, allowed.limit, allowed.through, allowed.policy, allowed.number, one.receipt_due});
}

std::optional<KeptGesture> gesture(db::Transaction& tx, GestureId id)
{
    return tx.one(GESTURE "where id = $1", {id}, read_gesture);
}

std::vector<KeptGesture> of_case(db::Transaction& tx, CaseId id, Before const& before, int limit)
{
    return tx.all(GESTURE "where case_id = $1 and id < $2 order by id desc limit $3", {id, before.id, limit},
                  read_gesture);
}

std::vector<KeptGesture> of_customer(db::Transaction& tx, CustomerId id, Before const& before, int limit)
{
    return tx.all(GESTURE "where customer = $1 and id < $2 order by id desc limit $3", {id, before.id, limit},
                  read_gesture);
}

std::vector<KeptGesture> of_employee(db::Transaction& tx, EmployeeId id, Before const& before, int limit)
{
    return tx.all(GESTURE "where employee = $1 and id < $2 order by id desc limit $3", {id, before.id, limit},
                  read_gesture);
}

std::vector<KeptGesture> of_unit(db::Transaction& tx, UnitId id, Before const& before, int limit)
{
    return tx.all(GESTURE "where unit = $1 and id < $2 order by id desc limit $3", {id, before.id, limit},
                  read_gesture);
}

std::vector<KeptGesture> all(db::Transaction& tx, Before const& before, int limit)
{
    return tx.all(GESTURE "where id < $1 order by id desc limit $2", {before.id, limit}, read_gesture);
}

std::vector<KeptGesture> done_by(db::Transaction& tx, EmployeeId id, Instant from)
{
    return tx.all(GESTURE "where employee = $1 and at >= $2 and state < 2 order by id", {id, from}, read_gesture);
}

std::vector<KeptGesture> done_since(db::Transaction& tx, Instant from, int limit)
{
    return tx.all(GESTURE "where state = 0 and ended >= $1 order by ended, id limit $2", {from, limit}, read_gesture);
}

std::set<CaseId> cases_given(db::Transaction& tx, Instant from)
{
    std::set<CaseId> cases;
    tx.query("select case_id from gesture where state = 0 and ended >= $1 and case_id is not null", {from},
             [&](db::Row const& row) { cases.insert(row.id<CaseId>(0)); });
    return cases;
}

void note_missed(db::Transaction& tx, std::int64_t escalation, desk::Glimpse const& one, bool could, Instant at)
{
    tx.execute(
        "insert into gesture_missed (escalation, case_id, unit, owner, at, could) values ($1, $2, $3, $4, $5, $6) "
        "on conflict do nothing",
        {escalation, one.id, one.team, one.owner, at, could});
}

std::pair<std::int64_t, std::int64_t> missed(db::Transaction& tx, UnitId id, Instant from)
{
    return tx
        .one("select count(*), coalesce(sum(could), 0) from gesture_missed where unit = $1 and at >= $2", {id, from},
             [](db::Row const& row) { return std::pair(row.integer(0), row.integer(1)); })
        .value();
}

std::int64_t given_to(db::Transaction& tx, std::span<CustomerId const> family, std::string_view currency, Instant from)
{
    std::int64_t sum = 0;
    for (CustomerId const one : family)
        sum += tx.integer("select sum(case when state = 0 then given else amount end) from gesture "
                          "where customer = $1 and currency = $2 and at >= $3 and state < 2",
                          {one, currency, from})
                   .value_or(0);
    return sum;
}

std::int64_t receipts_due(db::Transaction& tx, EmployeeId id)
{
    return tx
        .integer("select count(*) from (select 1 as one from gesture where employee = $1 and receipt_due = 1 and "
                 "state = 0 limit 99) due",
                 {id})
        .value_or(0);
}

// ---- redress
void insert(db::Transaction& tx, KeptRedress const& one)
{
    tx.execute(
        "insert into redress (id, kind, amount, given, currency, reason, words, employee, at, case_id, customer, "
        "touchpoint, state, beyond, booking) "
        "values ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '')",
        {one.id, one.kind, one.amount.minor, one.amount.currency, one.reason, one.words, one.employee, one.at,
         one.about, one.customer, one.touchpoint, one.state, one.beyond});
    update(tx, one);
}

void update(db::Transaction& tx, KeptRedress const& one)
{
    auto const allowed = columns_of(one.allowed);
    tx.execute("update redress set state = $2, given = $3, expires = $4, ended = $5, allowed_by = $6, "
               "allowed_right = $7, allowed_limit = $8, allowed_delegation = $9, booked = $10, booking = $11 "
               "where id = $1",
               {one.id, one.state, one.given, one.expires, one.ended, allowed.by, allowed.right, allowed.limit,
                allowed.through, one.booked, one.booking});
}

std::optional<KeptRedress> redress(db::Transaction& tx, RedressId id)
{
    return tx.one(REDRESS "where id = $1", {id}, read_redress);
}

std::vector<KeptRedress> redress_of_case(db::Transaction& tx, CaseId id)
{
    return tx.all(REDRESS "where case_id = $1 order by id desc limit 200", {id}, read_redress);
}

// ---- receipts
void insert(db::Transaction& tx, Receipt const& one, EmployeeId by, Instant at)
{
    tx.execute("insert into gesture_receipt (file, gesture, name, type, bytes, by_employee, at) "
               "values ($1, $2, $3, $4, $5, $6, $7)",
               {one.file, one.gesture, one.name, one.type, one.bytes, by, at});
}

std::vector<Receipt> receipts(db::Transaction& tx, GestureId id)
{
    return tx.all("select file, gesture, name, type, bytes from gesture_receipt where gesture = $1 order by file", {id},
                  [](db::Row const& row) {
                      return Receipt{row.id<desk::FileId>(0), row.id<GestureId>(1), std::string(row.text(2)),
                                     std::string(row.text(3)), row.integer(4)};
                  });
}

bool has_receipt(db::Transaction& tx, desk::FileId file)
{
    return tx.exists("select 1 from gesture_receipt where file = $1", {file});
}

// ---- asks
void insert(db::Transaction& tx, Ask const& one)
{
    tx.execute("insert into gesture_ask (id, matter, is_redress, step, employee, asked, climbs, ends, words, mailed) "
               "values ($1, $2, $3, $4, $5, $6, $7, 0, '', 0)",
               {one.id, one.matter, one.is_redress, one.step, one.employee, one.asked, one.climbs});
}

void end(db::Transaction& tx, AskId id, AskEnd how, std::string_view words, Instant at)
{
    tx.execute("update gesture_ask set ends = $2, words = $3, ended = $4 where id = $1 and ends = 0",
               {id, how, words, at});
}

void climb_no_more(db::Transaction& tx, AskId id)
{
    tx.execute("update gesture_ask set climbs = null where id = $1", {id});
}

std::vector<Ask> asks_of(db::Transaction& tx, std::int64_t matter)
{
    return tx.all(ASK "where matter = $1 order by step", {matter}, read_ask);
}

std::optional<Ask> ask(db::Transaction& tx, AskId id) { return tx.one(ASK "where id = $1", {id}, read_ask); }

std::optional<Ask> waiting(db::Transaction& tx, std::int64_t matter)
{
    return tx.one(ASK "where matter = $1 and ends = 0", {matter}, read_ask);
}

std::vector<Ask> waiting_for(db::Transaction& tx, EmployeeId id, int limit)
{
    return tx.all(ASK "where employee = $1 and ends = 0 order by id limit $2", {id, limit}, read_ask);
}

std::vector<Ask> all_waiting(db::Transaction& tx, std::int64_t after, int limit)
{
    return tx.all(ASK "where ends = 0 and matter > $1 order by matter limit $2", {after, limit}, read_ask);
}

std::vector<Ask> waiting_for(db::Transaction& tx, EmployeeId id, AskId after, int limit)
{
    return tx.all(ASK "where employee = $1 and ends = 0 and id > $2 order by id limit $3", {id, after.value, limit},
                  read_ask);
}

std::int64_t count_waiting_for(db::Transaction& tx, EmployeeId id)
{
    return tx.integer("select count(*) from gesture_ask where employee = $1 and ends = 0", {id}).value_or(0);
}

std::vector<Ask> climbing(db::Transaction& tx, Instant now, int limit)
{
    return tx.all(ASK "where ends = 0 and climbs is not null and climbs <= $1 order by climbs, id limit $2",
                  {now, limit}, read_ask);
}

std::vector<GestureId> gestures_over(db::Transaction& tx, Instant now, int limit)
{
    return tx.all("select id from gesture where state = 1 and expires <= $1 order by expires, id limit $2",
                  {now, limit}, [](db::Row const& row) { return row.id<GestureId>(0); });
}

std::vector<RedressId> redress_over(db::Transaction& tx, Instant now, int limit)
{
    return tx.all("select id from redress where state = 1 and expires <= $1 order by expires, id limit $2",
                  {now, limit}, [](db::Row const& row) { return row.id<RedressId>(0); });
}

// ---- links
void put_link(db::Transaction& tx, std::string const& hash, AskId ask, Instant expires)
{
    tx.execute("delete from gesture_link where ask = $1 and used is null", {ask});
    tx.execute("insert into gesture_link (hash, ask, expires) values ($1, $2, $3)",
               {access::as_bytes(hash), ask, expires});
}

std::optional<Link> link(db::Transaction& tx, std::string const& hash)
{
    return tx.one("select ask, expires, used from gesture_link where hash = $1", {access::as_bytes(hash)},
                  [](db::Row const& row) {
                      return Link{row.id<AskId>(0), row.instant(1), row.maybe_instant(2)};
                  });
}

void use_link(db::Transaction& tx, std::string const& hash, Instant at)
{
    tx.execute("update gesture_link set used = $2 where hash = $1 and used is null", {access::as_bytes(hash), at});
}

void forget_words(db::Transaction& tx, CustomerId customer)
{
    tx.execute("update gesture_ask set words = '' where matter in (select id from gesture where customer = $1)",
               {customer});
    tx.execute("update gesture_ask set words = '' where matter in (select id from redress where customer = $1)",
               {customer});
    tx.execute("insert into gesture_receipt_erased (file) select r.file from gesture_receipt r join gesture g on "
               "g.id = r.gesture where g.customer = $1",
               {customer});
    tx.execute("delete from gesture_receipt where gesture in (select id from gesture where customer = $1)", {customer});
    tx.execute("update gesture set words = '', receipt_due = 0 where customer = $1", {customer});
    tx.execute("update redress set words = '' where customer = $1", {customer});
}

std::vector<desk::FileId> erased_receipts(db::Transaction& tx, int limit)
{
    return tx.all("select file from gesture_receipt_erased order by file limit $1", {limit},
                  [](db::Row const& row) { return row.id<desk::FileId>(0); });
}

void forget_erased(db::Transaction& tx, std::span<desk::FileId const> files)
{
    for (desk::FileId const file : files)
        tx.execute("delete from gesture_receipt_erased where file = $1", {file});
}
}
