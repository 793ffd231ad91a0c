#pragma once
// All SQL of handovers. In the caller's transaction.
#include "features/responsibility/handover_model.h"
#include "ground/db/db.h"

namespace regard::responsibility::store
{
using people::EmployeeId;

struct HandoverRow
{
    HandoverId id;
    EmployeeId employee;
    std::string reason;
    std::optional<Date> last_day{};
    std::optional<EmployeeId> by{};
    api::UserId by_user{};
    Instant at{};
    HandoverState state = HandoverState::running;
    std::int64_t total = 0;
    std::optional<Instant> ended{};
};
void insert(db::Transaction& tx, HandoverRow const& row, std::vector<HandoverTo> const& to);
std::optional<HandoverRow> handover(db::Transaction& tx, HandoverId id);
std::optional<HandoverId> running(db::Transaction& tx, EmployeeId employee);
void end(db::Transaction& tx, HandoverId id, Instant now);

std::vector<HandoverTo> receivers(db::Transaction& tx, HandoverId id);

struct ThingRow
{
    HoldingKind kind = HoldingKind::open_case;
    ThingId thing;
    std::optional<Refusal> refused{}; // none: it is done
};
void settle(db::Transaction& tx, HandoverId id, ThingRow const& row, EmployeeId receiver);
std::optional<ThingId> last_settled(db::Transaction& tx, HandoverId id, HoldingKind kind);
bool is_settled(db::Transaction& tx, HandoverId id, HoldingKind kind, ThingId thing);
std::int64_t count_done(db::Transaction& tx, HandoverId id);
std::vector<ThingRow> refused(db::Transaction& tx, HandoverId id, int limit); // by kind, then id
struct RefusedCount
{
    HoldingKind kind = HoldingKind::open_case;
    Refusal why;
    std::int64_t count = 0;
};
std::vector<RefusedCount> count_refused(db::Transaction& tx, HandoverId id);
}
