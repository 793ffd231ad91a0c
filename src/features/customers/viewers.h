#pragma once
// All SQL of who may see a customer. Inside features/customers.
#include "features/customers/model.h"
#include "ground/db/db.h"

namespace regard::customers
{
// Stored by number.
enum class Viewer : std::uint8_t { unit, employee };

namespace store
{
struct Guard
{
    std::string reason;
    Instant at;
};
std::optional<Guard> guard(db::Transaction& tx, CustomerId id); // nothing: everybody who sees customers
void put_guard(db::Transaction& tx, CustomerId id, Guard const& guard, api::UserId by);
void drop_guard(db::Transaction& tx, CustomerId id); // with its viewers

struct KeptViewer
{
    Viewer kind = Viewer::unit;
    std::int64_t who = 0;
};
std::vector<KeptViewer> viewers(db::Transaction& tx, CustomerId id);
void add_viewer(db::Transaction& tx, CustomerId id, KeptViewer const& one);

std::optional<EmployeeId> manager_of(db::Transaction& tx, CustomerId id);
}
}
