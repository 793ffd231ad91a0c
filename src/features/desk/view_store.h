#pragma once
// All SQL of saved views. Inside features/desk; in the caller's transaction.
#include "features/desk/view_model.h"
#include "ground/db/db.h"

namespace regard::desk::store
{
// A row of case_view, with the reader's own place of it.
struct ViewRow
{
    ViewId id;
    EmployeeId owner;
    NewView says;
    std::int64_t version = 1;
    bool opens = false;
};

std::optional<ViewRow> view(db::Transaction& tx, ViewId id, EmployeeId reader);
// The reader's own and those shared with one of these units or everyone; in the reader's order, then by age.
std::vector<ViewRow> views(db::Transaction& tx, EmployeeId reader, std::span<UnitId const> units);
std::int64_t views_of(db::Transaction& tx, EmployeeId owner);
void insert(db::Transaction& tx, ViewId id, EmployeeId owner, NewView const& says);
void change(db::Transaction& tx, ViewId id, NewView const& says);
void remove(db::Transaction& tx, ViewId id);
void order(db::Transaction& tx, EmployeeId reader, ViewOrder const& order);
}
