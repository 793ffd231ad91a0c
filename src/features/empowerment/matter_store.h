#pragma once
// SQL of gestures, redress, asks and links. In the caller's transaction. Inside features/empowerment.
#include "features/budgets/model.h"
#include "features/desk/desk.h"
#include "features/empowerment/model.h"
#include "ground/db/db.h"

#include <set>
#include <span>

namespace regard::empowerment::store
{
// Who allowed something, and under which rule.
struct KeptAllowed
{
    EmployeeId by;
    RightId right;
    std::int64_t limit = 0; // of that right, in the matter's currency
    std::optional<DelegationId> through{};
    std::optional<PolicyId> policy{};
    int number = 0; // of the policy's version
};

// What gestures and redress have in common: somebody wants to give an amount to a customer, and may, or asks.
struct Matter
{
    std::int64_t id = 0;
    bool is_redress = false;
    Money amount;
    std::int64_t given = 0;
    GestureReason reason = GestureReason::other;
    std::string words;
    EmployeeId employee; // who gives
    Instant at;
    std::optional<CaseId> about{};
    std::optional<CustomerId> customer{};
    std::optional<TouchpointId> touchpoint{};
    MatterState state = MatterState::done;
    std::int64_t beyond = 0; // bits of Beyond
    std::optional<Instant> expires{}, ended{};
    std::optional<KeptAllowed> allowed{};
};

struct KeptGesture : Matter
{
    GestureKindId kind;
    std::optional<UnitId> unit{};
    std::optional<PolicyId> policy{}; // whose words held for whoever gave it
    int policy_number = 0;
    std::optional<budgets::AccountId> account{};
    std::optional<budgets::HoldId> hold{};
    std::optional<budgets::ActId> act{};
    bool receipt_due = false;
};

struct KeptRedress : Matter
{
    RedressKind kind = RedressKind::refund;
    std::optional<Instant> booked{};
    std::string booking;
};

// Where a list goes on: the latest first.
struct Before
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(Before, (), (id))

void insert(db::Transaction& tx, KeptGesture const& one);
void update(db::Transaction& tx, KeptGesture const& one); // what becomes of it: not what was asked for
std::optional<KeptGesture> gesture(db::Transaction& tx, GestureId id);
std::vector<KeptGesture> of_case(db::Transaction& tx, CaseId id, Before const& before, int limit);
std::vector<KeptGesture> of_customer(db::Transaction& tx, CustomerId id, Before const& before, int limit);
std::vector<KeptGesture> of_employee(db::Transaction& tx, EmployeeId id, Before const& before, int limit);
std::vector<KeptGesture> of_unit(db::Transaction& tx, UnitId id, Before const& before, int limit); // not below
std::vector<KeptGesture> all(db::Transaction& tx, Before const& before, int limit);
std::vector<KeptGesture> done_by(db::Transaction& tx, EmployeeId id, Instant from); // or held, the earliest first

std::vector<KeptGesture> done_since(db::Transaction& tx, Instant from, int limit); // the earliest first
std::set<CaseId> cases_given(db::Transaction& tx, Instant from); // something was given for them since then

// ---- cases that climbed though nothing was given
void note_missed(db::Transaction& tx, std::int64_t escalation, desk::Glimpse const& one, bool could, Instant at);
std::pair<std::int64_t, std::int64_t> missed(db::Transaction& tx, UnitId id, Instant from); // how many, and that could

// Given to these customers, or asked for them, in that currency since then.
std::int64_t given_to(db::Transaction& tx, std::span<CustomerId const> family, std::string_view currency, Instant from);
std::int64_t receipts_due(db::Transaction& tx, EmployeeId id); // counted up to 99

void insert(db::Transaction& tx, KeptRedress const& one);
void update(db::Transaction& tx, KeptRedress const& one);
std::optional<KeptRedress> redress(db::Transaction& tx, RedressId id);
std::vector<KeptRedress> redress_of_case(db::Transaction& tx, CaseId id); // the latest first

// ---- receipts
struct Receipt
{
    desk::FileId file;
    GestureId gesture;
    std::string name, type;
    std::int64_t bytes = 0;
};
void insert(db::Transaction& tx, Receipt const& one, EmployeeId by, Instant at);
std::vector<Receipt> receipts(db::Transaction& tx, GestureId id);
bool has_receipt(db::Transaction& tx, desk::FileId file); // a row of it

// ---- asks
using AskId = Id<struct GestureAskTag>;
struct Ask
{
    AskId id;
    std::int64_t matter = 0;
    bool is_redress = false;
    int step = 1;
    EmployeeId employee;
    Instant asked;
    std::optional<Instant> climbs{};
    AskEnd end = AskEnd::waiting;
    std::optional<Instant> ended{};
    std::string words{};
};
void insert(db::Transaction& tx, Ask const& one);
void end(db::Transaction& tx, AskId id, AskEnd how, std::string_view words, Instant at);
void climb_no_more(db::Transaction& tx, AskId id);
std::vector<Ask> asks_of(db::Transaction& tx, std::int64_t matter); // by step
std::optional<Ask> ask(db::Transaction& tx, AskId id);
std::optional<Ask> waiting(db::Transaction& tx, std::int64_t matter);
std::vector<Ask> waiting_for(db::Transaction& tx, EmployeeId id, int limit);              // the longest waiting first
std::vector<Ask> waiting_for(db::Transaction& tx, EmployeeId id, AskId after, int limit); // by id
std::int64_t count_waiting_for(db::Transaction& tx, EmployeeId id);
std::vector<Ask> all_waiting(db::Transaction& tx, std::int64_t after,
                             int limit);                                // by matter, of which one waits at most
std::vector<Ask> climbing(db::Transaction& tx, Instant now, int limit); // whose time has come
std::vector<GestureId> gestures_over(db::Transaction& tx, Instant now, int limit);
std::vector<RedressId> redress_over(db::Transaction& tx, Instant now, int limit);

// ---- links
struct Link
{
    AskId ask;
    Instant expires;
    std::optional<Instant> used;
};
void put_link(db::Transaction& tx, std::string const& hash, AskId ask, Instant expires); // those before it end
std::optional<Link> link(db::Transaction& tx, std::string const& hash);
void use_link(db::Transaction& tx, std::string const& hash, Instant at);

// ---- when a customer goes (law 12): what was given stays, what was written of it and its receipts do not
void forget_words(db::Transaction& tx, CustomerId customer);
std::vector<desk::FileId> erased_receipts(db::Transaction& tx, int limit); // whose bytes are still there
void forget_erased(db::Transaction& tx, std::span<desk::FileId const> files);
}
