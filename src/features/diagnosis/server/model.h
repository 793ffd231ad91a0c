#pragma once
// The diagnosis as the API shows it. Member names are the JSON keys.
#include "features/diagnosis/model.h"
#include "features/people/model.h"

namespace regard::diagnosis
{
using FindingId = Id<struct FindingTag>;
using RunId = Id<struct RunTag>;

// The numbers are stored: only add at the end.
enum class FindingState : std::uint8_t { new_, accepted, dismissed, done };
BOOST_DESCRIBE_ENUM(FindingState, new_, accepted, dismissed, done)

struct FindingOwner
{
    people::EmployeeId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(FindingOwner, (), (id, name))

struct FindingShown
{
    FindingId id;
    std::string kind, title, evidence, how_counted;
    FoundCases cases;
    std::string cases_query; // of GET /cases
    std::optional<Gain> gain;
    std::string next_step;
    Effort effort = Effort::days;
    FindingState state = FindingState::new_;
    std::optional<FindingOwner> owner;
    std::optional<std::string> reason;
    std::optional<Instant> decided;
    std::optional<std::string> source; // whose cases show it, where there are several sources
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(FindingShown, (),
                      (id, kind, title, evidence, how_counted, cases, cases_query, gain, next_step, effort, state,
                       owner, reason, decided, source, version))

// What becomes of a finding. An owner that is left out stays, except when it is accepted or new again.
struct FindingChange
{
    FindingState state = FindingState::new_;
    std::optional<people::EmployeeId> owner;
    std::optional<std::string> reason; // needed where it is dismissed
};
BOOST_DESCRIBE_STRUCT(FindingChange, (), (state, owner, reason))
constexpr auto rules_of(form::Of<FindingChange>)
{
    using namespace form;
    return rules(on(&FindingChange::reason, length(0, 2000)));
}

enum class DiagnosisState : std::uint8_t { none, running, ready };
BOOST_DESCRIBE_ENUM(DiagnosisState, none, running, ready)

struct DiagnosisPeriod
{
    Date from, to; // ends before `to`
};
BOOST_DESCRIBE_STRUCT(DiagnosisPeriod, (), (from, to))

struct DiagnosisProgress
{
    std::int64_t done = 0, total = 0;
};
BOOST_DESCRIBE_STRUCT(DiagnosisProgress, (), (done, total))

struct DiagnosisShown
{
    DiagnosisState state = DiagnosisState::none;
    std::optional<Instant> as_of; // when its cases were read
    std::optional<DiagnosisPeriod> period;
    std::int64_t cases = 0;
    std::vector<std::string> summary;
    std::vector<FindingShown> findings; // low-hanging fruit first; while a run is under way those of the one before
    bool nothing_significant = false;
    std::optional<DiagnosisProgress> progress;
};
BOOST_DESCRIBE_STRUCT(DiagnosisShown, (),
                      (state, as_of, period, cases, summary, findings, nothing_significant, progress))
}
