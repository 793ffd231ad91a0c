#pragma once
// All SQL of case_outcome and of what says which of its days have changed.
#include "features/measures/outcomes/outcome.h"
#include "ground/clock/zone.h"
#include "ground/db/db.h"

#include <functional>

namespace regard::measures::store
{
Date day_of(Outcome const& outcome, Zone const& zone);

// Puts outcomes in the place of those the cases had, and notes the days they were and are counted on. A few statements.
void replace(db::Transaction& tx, std::span<Measured const> outcomes, Zone const& zone);
void clear(db::Transaction& tx); // all of them, and who was seen in which team
void remove(db::Transaction& tx, std::span<cases::CaseId const> gone);

std::optional<Measured> outcome(db::Transaction& tx, cases::CaseId id);
std::vector<Outcome> outcomes(db::Transaction& tx, std::span<cases::CaseId const> ids); // those that are there

// What is to be done on a day: the cases that entered, left or changed, ascending, and the outcomes of those that are
// counted on it now. Case 0 among them: all of the day is to be judged again.
struct DayChange
{
    std::vector<cases::CaseId> cases;
    std::vector<Outcome> now;
};
std::optional<Date> first_changed_day(db::Transaction& tx);
DayChange change_of(db::Transaction& tx, Date day);
void settle_change(db::Transaction& tx, Date day);
void judge_again(db::Transaction& tx, std::span<Date const> days);
// The days of open cases of a source whose promise ran out in (after, until].
std::vector<Date> days_of_broken_promises(db::Transaction& tx, cases::SourceId source, Instant after, Instant until);

// Cases of known customers by customer, matter and opening: calls `see` with each.
struct Visit
{
    cases::CaseId id;
    std::int64_t customer = 0, matter = 0;
    Instant opened, counted;
    State state = State::ended;
    std::optional<Instant> returned;
};
void visits(db::Transaction& tx, std::function<void(Visit const&)> const& see);

// Live cases one by one: customers with their matters of whom a case has come, changed or gone since they were looked at.
struct Matter
{
    std::int64_t customer = 0, matter = 0;
};
void note_matters(db::Transaction& tx, std::span<Measured const> outcomes);
std::vector<Matter> matters_due(db::Transaction& tx, int most);
void settle_matters(db::Transaction& tx, std::span<Matter const> seen);
void visits(db::Transaction& tx, Matter const& of, std::function<void(Visit const&)> const& see);

struct Return
{
    cases::CaseId id;
    std::optional<Instant> returned;
};
void note_returns(db::Transaction& tx, std::span<Return const> returns);
}
