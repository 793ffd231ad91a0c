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
struct BulkCase
{
    CaseId id;
    std::optional<RefusalShown> refused{};
    std::optional<AsItStood> before{}, after{};
};

void insert(db::Transaction& tx, BulkRow const& row);
std::optional<BulkRow> bulk(db::Transaction& tx, BulkId id);
void undone(db::Transaction& tx, BulkId id, Instant at);
void insert(db::Transaction& tx, BulkId bulk, int number, BulkCase const& one);
std::vector<BulkCase> bulk_cases(db::Transaction& tx, BulkId id); // in the order they were asked for
void forget_bulks(db::Transaction& tx, Instant before);
}
