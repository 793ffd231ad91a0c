#pragma once
// SQL of policies, the catalogue, allowances and settings. In the caller's transaction. Inside features/empowerment.
#include "features/empowerment/rules.h"
#include "ground/db/db.h"

namespace regard::empowerment::store
{
// ---- the catalogue
std::vector<GestureKind> kinds(db::Transaction& tx, bool retired); // by id; `name` is left empty
std::optional<GestureKind> kind(db::Transaction& tx, GestureKindId id);
void insert(db::Transaction& tx, GestureKindId id, NewGestureKind const& form);
void change(db::Transaction& tx, GestureKindId id, NewGestureKind const& form);
void retire(db::Transaction& tx, GestureKindId id, Instant at);

// ---- policies
void insert(db::Transaction& tx, KeptPolicy const& first);
void add_version(db::Transaction& tx, KeptPolicy const& next);
void end(db::Transaction& tx, PolicyId id, Instant at);
std::vector<KeptPolicy> versions(db::Transaction& tx, PolicyId id); // the latest first
std::optional<KeptPolicy> version(db::Transaction& tx, PolicyId id, int number);
std::vector<KeptPolicy> latest(db::Transaction& tx, bool ended); // of each its latest version
// Those in force at that instant, each in its version of then; of one currency, or of all where none is named.
std::vector<KeptPolicy> in_force(db::Transaction& tx, Instant at, std::string_view currency = {});

// ---- allowances
struct Allowance
{
    EmployeeId employee;
    std::string currency;
    Instant begins, ends;
    PolicyId policy;
    int number = 1;
    std::int64_t amount = 0;
    AllowanceRest rest = AllowanceRest::lapses;
    Instant granted;
    std::optional<Instant> closed;
};
std::optional<Allowance> last_allowance(db::Transaction& tx, EmployeeId employee, std::string_view currency);
void insert(db::Transaction& tx, Allowance const& one);
void close(db::Transaction& tx, Allowance const& one, std::int64_t lapsed, Instant at);
std::vector<Allowance> running(db::Transaction& tx, Instant now);            // everybody's
std::vector<Allowance> run_out(db::Transaction& tx, Instant now, int limit); // open ones whose time is over
std::int64_t granted_since(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from);
std::vector<std::string> currencies_of(db::Transaction& tx, EmployeeId employee); // they ever had an allowance in

// ---- who has been told of a version
bool note_told(db::Transaction& tx, PolicyId id, int number, EmployeeId employee, Instant at); // false: told already

// ---- settings
GestureSettings settings(db::Transaction& tx);
void settle(db::Transaction& tx, GestureSettingsChange const& wish);
}
