#include "features/desk/traces.h"

namespace regard::desk
{
std::optional<std::vector<EmployeeId>> kept_to(db::Transaction& tx, CaseId id)
{
    auto const owner = tx.one("select owner from live_case where id = $1 and restricted = 1", {id},
                              [](db::Row const& row) { return row.id<EmployeeId>(0); });
    if (!owner)
        return std::nullopt;
    auto people = tx.all("select employee from case_named where case_id = $1", {id},
                         [](db::Row const& row) { return row.id<EmployeeId>(0); });
    people.push_back(*owner);
    return people;
}

std::vector<Instant> refilings_of(db::Transaction& tx, CaseId id)
{
    return tx.all("select at from case_entry where case_id = $1 and kind = $2 and step = $3 and "
                  "(about like 'field=kind %' or about in ('field=touchpoint', 'field=product')) order by id",
                  {id, EntryKind::step, Step::changed}, [](db::Row const& row) { return row.instant(0); });
}
}
