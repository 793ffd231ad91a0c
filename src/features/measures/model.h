#pragma once
// What the measures say, as the API gives it. Member names are the JSON keys.
#include "base/fields.h"
#include "features/cases/model.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::measures
{
using WordId = Id<struct WordTag>; // the number of a name; 0: nothing was given

enum class FigureUnit : std::uint8_t { hours, share, count, days };
BOOST_DESCRIBE_ENUM(FigureUnit, hours, share, count, days)

enum class FigureState : std::uint8_t {
    known,
    too_few,   // fewer than 20 cases: nothing is said of so few
    not_known, // the history cannot tell
};
BOOST_DESCRIBE_ENUM(FigureState, known, too_few, not_known)

struct Figure
{
    std::optional<double> value, low, high; // low to high: the interval it lies in, 95 %
    std::int64_t n = 0;                     // the cases it is told of
    FigureUnit unit = FigureUnit::count;
    FigureState state = FigureState::not_known;
    bool exact = true; // false: estimated, within 1 % where all cases were counted
};
BOOST_DESCRIBE_STRUCT(Figure, (), (value, low, high, n, unit, state, exact))

// The measures; their names are the keys of the sentences `measures.<key>.…`.
enum class Measure : std::uint8_t {
    turnaround_median,
    turnaround_p90,
    resolution_median,
    resolution_p90,
    duration_median,
    duration_p90,
    working_median,
    first_reply_median,
    orphan_median,
    waiting_mean,
    unasked_waits,
    promise_kept,
    ftr,
    ftr_so_far,
    fcr,
    reopened,
    bounced,
    handoffs,
    person_handoffs
};
BOOST_DESCRIBE_ENUM(Measure, turnaround_median, turnaround_p90, resolution_median, resolution_p90, duration_median,
                    duration_p90, working_median, first_reply_median, orphan_median, waiting_mean, unasked_waits,
                    promise_kept, ftr, ftr_so_far, fcr, reopened, bounced, handoffs, person_handoffs)

enum class Dimension : std::uint8_t { unit, vertical, touchpoint, product, channel, kind, status };
BOOST_DESCRIBE_ENUM(Dimension, unit, vertical, touchpoint, product, channel, kind, status)

struct Definition
{
    Measure key = Measure::ftr;
    std::string name, short_, definition;
    FigureUnit unit = FigureUnit::count;
};
BOOST_DESCRIBE_STRUCT(Definition, (), (key, name, short_, definition, unit))

// ---- what is asked. Dates are of the organisation's zone; periods end before `to`.
struct Filter
{
    std::optional<Date> from, to, compare_from, compare_to;
    std::optional<WordId> unit, vertical, touchpoint, product, channel, kind, status;
};
BOOST_DESCRIBE_STRUCT(Filter, (),
                      (from, to, compare_from, compare_to, unit, vertical, touchpoint, product, channel, kind, status))

struct PeriodShown
{
    Date from, to;
};
BOOST_DESCRIBE_STRUCT(PeriodShown, (), (from, to))

// ---- scoreboards
using FiguresByMeasure = std::map<std::string, Figure>;

struct ScoreRow
{
    WordId id;
    std::string name; // empty: nothing was given
    std::int64_t cases = 0;
    FiguresByMeasure figures;
    std::optional<FiguresByMeasure> compare;
    std::string cases_query;
};
BOOST_DESCRIBE_STRUCT(ScoreRow, (), (id, name, cases, figures, compare, cases_query))

struct Scoreboard
{
    std::optional<Instant> as_of;
    Dimension dimension = Dimension::unit;
    std::vector<Measure> measures;
    std::vector<ScoreRow> rows; // of this page, in the order asked for over all rows
    std::int64_t rows_total = 0;
    std::optional<std::string> next; // give it as `cursor` to get the next page
    FiguresByMeasure overall;
    bool estimated = false; // from a sample of the days
};
BOOST_DESCRIBE_STRUCT(Scoreboard, (), (as_of, dimension, measures, rows, rows_total, next, overall, estimated))

// What stands in a column, over the whole history: to choose from.
struct DimensionValue
{
    WordId id;
    std::string name; // empty: nothing was given
    std::int64_t cases = 0;
};
BOOST_DESCRIBE_STRUCT(DimensionValue, (), (id, name, cases))

struct DimensionValues
{
    std::vector<DimensionValue> values; // most cases first
};
BOOST_DESCRIBE_STRUCT(DimensionValues, (), (values))

// ---- charts
struct ChartPoint
{
    Date from, to;
    std::optional<double> value;
    std::int64_t n = 0;
    std::string cases_query;
};
BOOST_DESCRIBE_STRUCT(ChartPoint, (), (from, to, value, n, cases_query))

enum class ChartVerdict : std::uint8_t { no_real_change, changed, too_few };
BOOST_DESCRIBE_ENUM(ChartVerdict, no_real_change, changed, too_few)
enum class SignalRule : std::uint8_t { outside, eight_one_side, two_of_three, four_of_five };
BOOST_DESCRIBE_ENUM(SignalRule, outside, eight_one_side, two_of_three, four_of_five)
enum class Direction : std::uint8_t { up, down };
BOOST_DESCRIBE_ENUM(Direction, up, down)

struct ChartSignal
{
    std::size_t index = 0;
    SignalRule rule = SignalRule::outside;
    Direction direction = Direction::up;
};
BOOST_DESCRIBE_STRUCT(ChartSignal, (), (index, rule, direction))

struct Chart
{
    Measure measure = Measure::ftr;
    std::vector<ChartPoint> points;
    std::optional<double> centre, lower, upper, mean_range;
    std::size_t baseline = 0; // so many points make the limits
    // So many at the beginning are shown, not judged: cases from before the history are not in it, so only what was
    // quick could end in them.
    std::size_t settling = 0;
    ChartVerdict verdict = ChartVerdict::too_few;
    std::vector<ChartSignal> signals;
    bool estimated = false;
};
BOOST_DESCRIBE_STRUCT(Chart, (),
                      (measure, points, centre, lower, upper, mean_range, baseline, settling, verdict, signals,
                       estimated))

// ---- overview
struct MeasuredFigure
{
    Measure measure = Measure::ftr;
    Figure figure;
    std::optional<Figure> compare;
    std::string cases_query;
};
BOOST_DESCRIBE_STRUCT(MeasuredFigure, (), (measure, figure, compare, cases_query))

enum class PrincipleKey : std::uint8_t { proactive, transparent, right_first_time, quick };
BOOST_DESCRIBE_ENUM(PrincipleKey, proactive, transparent, right_first_time, quick)
enum class PrincipleState : std::uint8_t { known, not_known };
BOOST_DESCRIBE_ENUM(PrincipleState, known, not_known)

struct Principle
{
    PrincipleKey key = PrincipleKey::quick;
    PrincipleState state = PrincipleState::not_known;
    std::vector<MeasuredFigure> figures;
    std::optional<std::string> needs_code; // what it takes to know it
};
BOOST_DESCRIBE_STRUCT(Principle, (), (key, state, figures, needs_code))

struct Trend
{
    Measure measure = Measure::resolution_median;
    std::vector<ChartPoint> points;
};
BOOST_DESCRIBE_STRUCT(Trend, (), (measure, points))

struct Overview
{
    std::optional<Instant> as_of;
    std::int64_t cases = 0, open = 0;
    std::optional<Date> first, last; // the days of the whole history
    PeriodShown period;
    std::vector<Principle> principles;
    std::optional<Trend> trend;
    std::optional<Json> first_finding; // of the diagnosis
    bool estimated = false;
    bool counting = false; // some of what came in is not in these figures yet
};
BOOST_DESCRIBE_STRUCT(Overview, (),
                      (as_of, cases, open, first, last, period, principles, trend, first_finding, estimated, counting))

// ---- where cases bounce and wait
struct BouncePair
{
    std::string a, b;
    std::int64_t bounces = 0, cases = 0;
    std::string cases_query;
};
BOOST_DESCRIBE_STRUCT(BouncePair, (), (a, b, bounces, cases, cases_query))

struct TeamCases
{
    std::string name;
    std::int64_t cases = 0;
};
BOOST_DESCRIBE_STRUCT(TeamCases, (), (name, cases))

struct Bounces
{
    std::vector<BouncePair> pairs; // most bounces first, at most 200
    std::vector<TeamCases> teams;
};
BOOST_DESCRIBE_STRUCT(Bounces, (), (pairs, teams))

struct WaitRow
{
    std::string status;
    std::string class_; // waiting, or unclassed where no status is classed so
    std::int64_t events = 0, cases = 0;
    std::optional<double> mean_hours, median_hours; // of waits that have ended
    double total_days = 0;
    std::string cases_query;
};
BOOST_DESCRIBE_STRUCT(WaitRow, (), (status, class_, events, cases, mean_hours, median_hours, total_days, cases_query))

struct Waits
{
    std::vector<WaitRow> rows; // most days first
};
BOOST_DESCRIBE_STRUCT(Waits, (), (rows))

// ---- cases
struct CaseRow
{
    cases::CaseId id;
    std::string reference;
    Instant opened;
    std::optional<Instant> ended; // in an event log its last event
    std::optional<double> duration_hours;
    // Of a case that nobody has resolved: how long it had been open when its history was last heard of.
    std::optional<double> open_hours;
    std::optional<std::string> touchpoint, product, channel, kind, team, status;
    std::int64_t handoffs = 0, bounces = 0;
    bool reopened = false;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
                      (id, reference, opened, ended, duration_hours, open_hours, touchpoint, product, channel, kind,
                       team, status, handoffs, bounces, reopened))

enum class TotalIs : std::uint8_t { exact, at_least };
BOOST_DESCRIBE_ENUM(TotalIs, exact, at_least)

struct CasePage
{
    std::vector<CaseRow> items;
    std::optional<std::string> next;
    std::int64_t total = 0;
    TotalIs total_is = TotalIs::exact;
};
BOOST_DESCRIBE_STRUCT(CasePage, (), (items, next, total, total_is))

struct CaseEvent
{
    Instant at;
    std::string what;                                         // noted, arrived, replied, resolved, closed
    std::optional<std::string> status, team, person, message; // message: in, out
    std::optional<double> wait_hours;
    bool bounce = false;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(CaseEvent, (), (at, what, status, team, person, message, wait_hours, bounce, text))

struct CaseOutcome
{
    std::optional<double> turnaround_hours, resolution_hours, duration_hours, working_hours;
    std::optional<double> open_hours; // as of CaseRow
    std::int64_t handoffs = 0, bounces = 0;
    bool reopened = false;
    std::string first_time_right; // yes, no, so_far, unknown
    std::vector<std::string> why_not;
};
BOOST_DESCRIBE_STRUCT(CaseOutcome, (),
                      (turnaround_hours, resolution_hours, duration_hours, working_hours, open_hours, handoffs, bounces,
                       reopened, first_time_right, why_not))

struct CaseSubject
{
    std::optional<std::string> customer, touchpoint, product, vertical, channel, kind, priority;
};
BOOST_DESCRIBE_STRUCT(CaseSubject, (), (customer, touchpoint, product, vertical, channel, kind, priority))

struct CaseShown
{
    cases::CaseId id;
    std::string reference, source;
    bool historical = false;
    Instant opened;
    std::optional<Instant> ended;
    CaseOutcome outcome;
    CaseSubject subject;
    std::vector<CaseEvent> events;
};
BOOST_DESCRIBE_STRUCT(CaseShown, (), (id, reference, source, historical, opened, ended, outcome, subject, events))
}
