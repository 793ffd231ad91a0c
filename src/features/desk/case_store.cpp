#include "features/desk/case_store.h"

#include "features/desk/many_cases.h"

namespace regard::desk::store
{
namespace
{
#define REGARD_LIVE                                                                                                    \
    "select id, number, subject, kind, channel, state, priority, owner, team, customer, touchpoint, product, "         \
    "vertical, language, remedy, redress, resolution, closed_as, restricted, about, merged_into, opened, updated, "    \
    "ended, next_due, promised, customer_waits, offered_to, offered_until, refusals, bounces, version, team_before, "  \
    "answered, "                                                                                                       \
    "state_before_merge, closed_as_before_merge from live_case "

std::optional<std::string> maybe_text(db::Row const& row, int column)
{
    auto const text = row.maybe_text(column);
    return text ? std::optional(std::string(*text)) : std::nullopt;
}

LiveCase read(db::Row const& row)
{
    LiveCase one;
    one.id = row.id<CaseId>(0);
    one.number = row.integer(1);
    one.subject = row.text(2);
    one.kind = row.choice<Kind>(3);
    one.channel = row.choice<Channel>(4);
    one.state = row.choice<State>(5);
    one.priority = row.choice<Priority>(6);
    one.owner = row.id<EmployeeId>(7);
    one.team = row.maybe_id<UnitId>(8);
    one.customer = row.maybe_id<CustomerId>(9);
    one.touchpoint = row.maybe_id<TouchpointId>(10);
    one.product = row.maybe_id<ProductId>(11);
    one.vertical = row.maybe_id<VerticalId>(12);
    one.language = row.text(13);
    one.remedy = maybe_text(row, 14);
    one.redress = maybe_text(row, 15);
    one.resolution = maybe_text(row, 16);
    if (!row.is_null(17))
        one.closed_as = row.choice<ClosedAs>(17);
    one.restricted = row.flag(18);
    one.about = row.maybe_id<EmployeeId>(19);
    one.merged_into = row.maybe_id<CaseId>(20);
    one.opened = row.instant(21);
    one.updated = row.instant(22);
    one.ended = row.maybe_instant(23);
    one.next_due = row.instant(24);
    one.promised = row.maybe_instant(25);
    one.customer_waits = row.flag(26);
    one.offered_to = row.maybe_id<EmployeeId>(27);
    one.offered_until = row.maybe_instant(28);
    one.refusals = static_cast<int>(row.integer(29));
    one.bounces = static_cast<int>(row.integer(30));
    one.version = row.integer(31);
    one.team_before = row.maybe_id<UnitId>(32);
    one.answered = row.flag(33);
    one.state_before_merge = row.choice<State>(34);
    if (!row.is_null(35))
        one.closed_as_before_merge = row.choice<ClosedAs>(35);
    return one;
}

std::vector<CaseId> ids(db::Transaction& tx, std::string_view sql, db::Params params)
{
    return tx.all(sql, params, [](db::Row const& row) { return row.id<CaseId>(0); });
}

// ---- the walks: each its own index
std::string_view by_due(Walk const& walk)
{
    if (walk.owner)
        return REGARD_LIVE
            "where state < 3 and owner = $4 and (next_due, id) > ($1, $2) order by next_due, id limit $3";
    if (walk.team)
        return REGARD_LIVE "where state < 3 and team = $4 and (next_due, id) > ($1, $2) order by next_due, id limit $3";
    return REGARD_LIVE "where state < 3 and (next_due, id) > ($1, $2) order by next_due, id limit $3";
}

std::string_view newest(Walk const& walk)
{
    if (walk.owner)
        return REGARD_LIVE "where owner = $3 and id < $1 order by id desc limit $2";
    if (walk.team)
        return REGARD_LIVE "where team = $3 and id < $1 order by id desc limit $2";
    return REGARD_LIVE "where id < $1 order by id desc limit $2";
}
}

std::optional<LiveCase> live_case(db::Transaction& tx, CaseId id)
{
    return tx.one(REGARD_LIVE "where id = $1", {id}, read);
}

std::optional<CaseId> by_number(db::Transaction& tx, std::int64_t number)
{
    return tx.one("select id from live_case where number = $1", {number},
                  [](db::Row const& row) { return row.id<CaseId>(0); });
}

void insert(db::Transaction& tx, LiveCase const& one)
{
    tx.execute(
        "insert into live_case (id, number, subject, kind, channel, state, priority, owner, team, customer, "
        "touchpoint, product, vertical, language, remedy, restricted, about, opened, updated, next_due, promised, "
        "customer_waits, refusals, bounces, version, answered, state_before_merge) values ($1, $2, $3, $4, $5, $6, $7, "
        "$8, $9, $10, $11, "
        "$12, $13, "
        "$14, $15, $16, $17, $18, $19, $20, $21, $22, 0, 0, 1, 0, 0)",
        {one.id,       one.number,   one.subject,  one.kind,          one.channel,    one.state,
         one.priority, one.owner,    one.team,     one.customer,      one.touchpoint, one.product,
         one.vertical, one.language, one.remedy,   one.restricted,    one.about,      one.opened,
         one.updated,  one.next_due, one.promised, one.customer_waits});
}

void update(db::Transaction& tx, LiveCase const& one)
{
    tx.execute("update live_case set subject = $2, kind = $3, state = $4, priority = $5, owner = $6, team = $7, "
               "customer = $8, touchpoint = $9, product = $10, vertical = $11, language = $12, remedy = $13, "
               "redress = $14, resolution = $15, closed_as = $16, restricted = $17, about = $18, merged_into = $19, "
               "updated = $20, ended = $21, next_due = $22, promised = $23, customer_waits = $24, offered_to = $25, "
               "offered_until = $26, refusals = $27, bounces = $28, team_before = $29, answered = $30, "
               "state_before_merge = $31, closed_as_before_merge = $32, version = version + 1 where id = $1",
               {one.id,
                one.subject,
                one.kind,
                one.state,
                one.priority,
                one.owner,
                one.team,
                one.customer,
                one.touchpoint,
                one.product,
                one.vertical,
                one.language,
                one.remedy,
                one.redress,
                one.resolution,
                one.closed_as,
                one.restricted,
                one.about,
                one.merged_into,
                one.updated,
                one.ended,
                one.next_due,
                one.promised,
                one.customer_waits,
                one.offered_to,
                one.offered_until,
                one.refusals,
                one.bounces,
                one.team_before,
                one.answered,
                one.state_before_merge,
                one.closed_as_before_merge});
}

void put_due(db::Transaction& tx, CaseId id, Instant next_due, std::optional<Instant> promised)
{
    tx.execute("update live_case set next_due = $2, promised = $3 where id = $1", {id, next_due, promised});
}

std::vector<LiveCase> walk(db::Transaction& tx, Walk const& walk, Place const& after, int limit)
{
    std::int64_t const whose = walk.owner ? walk.owner->value : walk.team ? walk.team->value : 0;
    if (walk.customer) {
        std::int64_t const before = after.id == 0 ? INT64_MAX : after.id;
        return tx.all(REGARD_LIVE "where customer = $3 and id < $1 order by id desc limit $2",
                      {before, limit, *walk.customer}, read);
    }
    if (walk.sort == Sort::time_left) {
        std::vector<db::Value> values{after.key, after.id, limit};
        if (whose != 0)
            values.emplace_back(whose);
        return tx.all(by_due(walk), values, read);
    }
    std::vector<db::Value> values{after.id == 0 ? INT64_MAX : after.id, limit};
    if (whose != 0)
        values.emplace_back(whose);
    return tx.all(newest(walk), values, read);
}

std::vector<LiveCase> offered_to(db::Transaction& tx, EmployeeId employee, int limit)
{
    return tx.all(REGARD_LIVE "where offered_to = $1 order by offered_until, id limit $2", {employee, limit}, read);
}

std::vector<LiveCase> several(db::Transaction& tx, std::span<CaseId const> ids)
{
    std::vector<LiveCase> found;
    for (CaseId const id : ids)
        if (auto one = live_case(tx, id))
            found.push_back(std::move(*one));
    return found;
}

// A statement's text is constant, and so is how many it asks for; 0 is no case.
std::map<CaseId, LiveCase> many(db::Transaction& tx, std::span<CaseId const> ids)
{
    constexpr std::size_t at_once = 50;
    std::map<CaseId, LiveCase> found;
    for (std::size_t from = 0; from < ids.size(); from += at_once) {
        auto const some = ids.subspan(from, std::min(at_once, ids.size() - from));
        std::vector<db::Value> values(some.begin(), some.end());
        values.resize(at_once, CaseId{});
        tx.query(REGARD_LIVE
                 "where id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
                 "$18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, "
                 "$36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50)",
                 values, [&](db::Row const& row) {
                     LiveCase one = read(row);
                     found.emplace(one.id, std::move(one));
                 });
    }
    return found;
}

std::int64_t open_of(db::Transaction& tx, EmployeeId owner)
{
    return tx.integer("select count(*) from live_case where owner = $1 and state < 3", {owner}).value_or(0);
}

std::vector<LiveCase> open_cases(db::Transaction& tx, CustomerId customer)
{
    return tx.all(REGARD_LIVE "where customer = $1 and state < 3 order by id", {customer}, read);
}

std::vector<CaseId> lapsed_offers(db::Transaction& tx, Instant now, int limit)
{
    return ids(tx, "select id from live_case where offered_until <= $1 order by offered_until limit $2", {now, limit});
}

std::vector<CaseId> silent_since(db::Transaction& tx, State state, Instant before, int limit)
{
    return ids(tx,
               "select id from live_case where (state = 3 or state = 4) and state = $1 and ended < $2 "
               "order by ended limit $3",
               {state, before, limit});
}

std::vector<CaseId> merged_into(db::Transaction& tx, CaseId id)
{
    return ids(tx, "select id from live_case where merged_into = $1 order by id", {id});
}

std::int64_t take_numbers(db::Transaction& tx, int many)
{
    return tx.integer("update case_number set next = next + $1 where id = 1 returning next", {many}).value() - many;
}
}
