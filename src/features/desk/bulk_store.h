#pragma once
// All SQL of acts on many cases. Inside features/desk; in the caller's transaction.
#include "features/desk/bulk_model.h"
#include "ground/db/db.h"

namespace regard::desk::store
{
struct BulkRow
{
    BulkId id;
    EmployeeId by;
    BulkAct act = BulkAct::take;
    Instant at;
    bool more = false;
    std::optional<Instant> undone{};
};
// What makes an act that comes twice one: the key it came under, and a digest of what was asked.
struct BulkOnce
{
    std::string key, request;
};
struct BulkCase
{
    CaseId id;
    bool waits = false; // nothing is done yet
    std::optional<RefusalShown> refused{};
    std::optional<AsItStood> before{}, after{};
};

// What promises call the same act, where it gives dates.
constexpr promises::PromiseActId act_of(BulkId id) { return {id.value}; }

// With its cases, which all wait.
void insert(db::Transaction& tx, BulkRow const& row, std::optional<BulkOnce> const& once,
            std::span<CaseId const> cases);
std::optional<BulkRow> bulk(db::Transaction& tx, BulkId id);
struct BulkBefore
{
    BulkRow row;
    std::string request;
};
std::optional<BulkBefore> bulk_under(db::Transaction& tx, EmployeeId by, std::string_view key);
void undone(db::Transaction& tx, BulkId id, Instant at);
// The case with that number waits no more. False where it did not: somebody else has done it.
bool take_on(db::Transaction& tx, BulkId bulk, int number);
void settle(db::Transaction& tx, BulkId bulk, int number, BulkCase const& one);
std::vector<BulkCase> bulk_cases(db::Transaction& tx, BulkId id); // in the order they were asked for
void forget_bulks(db::Transaction& tx, Instant before);
}
