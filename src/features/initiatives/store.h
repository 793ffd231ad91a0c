#pragma once
// All SQL of tries. In the caller's transaction.
#include "features/initiatives/model.h"
#include "ground/db/db.h"

namespace regard::initiatives::store
{
struct Kept
{
    TryId id;
    std::string what{}, looks_at{};
    Date begun{}, until{};
    std::optional<Date> ended{};
    EmployeeId starter{};
    std::optional<UnitId> team{};
    std::optional<TouchpointId> touchpoint{};
    std::optional<Look> look{};
    std::optional<std::string> learned{};
    std::optional<Instant> learned_at{};
    std::optional<TryId> origin{};
    NoteId note = 0;
    std::optional<Instant> reminded{};
    std::int64_t version = 1;
};

std::optional<Kept> one_try(db::Transaction& tx, TryId id);
std::vector<Kept> tries(db::Transaction& tx, TryQuery const& query, Date today, TryId before,
                        int limit); // newest first
std::int64_t copies_of(db::Transaction& tx, TryId id);
void insert(db::Transaction& tx, Kept const& one);
void update(db::Transaction& tx, Kept const& one); // its version grows
void note_reminded(db::Transaction& tx, TryId id, Instant at);
void remove(db::Transaction& tx, TryId id);
}
