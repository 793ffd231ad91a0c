#pragma once
// What the diagnosis says: the figures of a history, and findings with evidence, cases, an estimate and one next step.
#include "features/intake/read_files.h"
#include "features/measures/figures.h"

namespace regard::diagnosis
{
enum class Effort { hours, days, weeks };
BOOST_DESCRIBE_ENUM(Effort, hours, days, weeks)

// What mending it would give, from comparable cases with and without: an association, not a proof. 95 % interval.
struct Gain
{
    double value = 0, low = 0, high = 0;
    std::string unit = "customer-days a month";
};
BOOST_DESCRIBE_STRUCT(Gain, (), (value, low, high, unit))

struct FoundCases
{
    std::uint64_t count = 0;
    std::vector<std::string> first; // external ids, at most 20
};
BOOST_DESCRIBE_STRUCT(FoundCases, (), (count, first))

// A finding in the reader's language.
struct Finding
{
    std::string id; // `bounce_pair:D8/V37 2nd`: stable for the same history
    std::string kind;
    std::string title;
    std::string evidence;
    FoundCases cases;
    std::optional<Gain> gain;
    std::string next_step;
    Effort effort = Effort::days;
    std::string how_counted;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (id, kind, title, evidence, cases, gain, next_step, effort, how_counted))

// A bad row with the sentence that says what is wrong with it.
struct BadRowNote
{
    std::uint64_t line = 0;
    std::string column, value, reason;
};
BOOST_DESCRIBE_STRUCT(BadRowNote, (), (line, column, value, reason))

// The answer of `regard diagnose --format json`. Keys are only ever added.
struct Diagnosis
{
    std::uint64_t cases = 0, events = 0, duplicate_rows = 0, bad_rows = 0;
    std::optional<Instant> first_event, last_event;
    std::vector<intake::Assumption> assumed;
    std::vector<measures::StatusCount> statuses;
    std::optional<measures::Distribution> duration_hours, working_hours;
    measures::TeamFlow teams;
    measures::Flow people;
    std::optional<measures::Reopened> reopened;
    std::vector<measures::WaitFigures> waits;
    std::vector<Finding> findings;
    std::vector<BadRowNote> first_bad_rows; // at most 1,000
};
BOOST_DESCRIBE_STRUCT(Diagnosis, (),
                      (cases, events, duplicate_rows, bad_rows, first_event, last_event, assumed, statuses,
                       duration_hours, working_hours, teams, people, reopened, waits, findings, first_bad_rows))
}
