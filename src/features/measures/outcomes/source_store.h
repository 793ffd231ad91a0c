#pragma once
// All SQL of how sources are measured and of the one row of state.
#include "features/measures/measures.h"
#include "features/measures/outcomes/verdict.h"

namespace regard::measures::store
{
std::optional<SourceRules> rules(db::Transaction& tx, cases::SourceId source); // nothing where none were set
std::vector<cases::Name> waiting_statuses(db::Transaction& tx);                // of any source

void know_until(db::Transaction& tx, cases::SourceId source, Instant last_event); // moves forward only
Horizons horizons(db::Transaction& tx);
Instant horizon(db::Transaction& tx, cases::SourceId source); // of one, as horizons() has it

// Sources that are known further than first time right was last told by.
struct Further
{
    cases::SourceId source;
    Instant judged, known; // `judged` is the beginning of time where it never was
};
std::vector<Further> further(db::Transaction& tx);
void judged(db::Transaction& tx, cases::SourceId source, Instant until);

// Who was seen in which team.
struct TeamPerson
{
    cases::Name team = 0, person = 0;
    auto operator<=>(TeamPerson const&) const = default;
};
void note_team_persons(db::Transaction& tx, cases::SourceId source, std::span<TeamPerson const> ascending);
std::vector<cases::SourceId> sources_with_persons(db::Transaction& tx);
bool has_outcomes(db::Transaction& tx, cases::SourceId source); // may read every outcome
void forget_persons(db::Transaction& tx, cases::SourceId source);
void tell_small_teams(db::Transaction& tx, int least);       // those with persons, but fewer than that
std::map<cases::Name, int> small_teams(db::Transaction& tx); // with how many persons were seen in them

// Work that is told by a mark: set when it becomes due, taken by the refresh, cleared unless set again meanwhile.
enum class Due : std::uint8_t { returns, teams };
void mark(db::Transaction& tx, Due what);
bool take(db::Transaction& tx, Due what); // false where nothing is due
void clear(db::Transaction& tx, Due what);

// All cases are to be measured again, because the rules or the zone have changed: how far that is done.
std::optional<cases::CaseId> measured_again_to(db::Transaction& tx); // nothing where nothing is to be done
void set_measured_again_to(db::Transaction& tx, std::optional<cases::CaseId> last);

std::string zone_name(db::Transaction& tx);
void set_zone(db::Transaction& tx, std::string_view name);
std::optional<Instant> as_of(db::Transaction& tx);
void set_as_of(db::Transaction& tx, Instant now);
}
