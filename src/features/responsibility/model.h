#pragma once
// What is open on the responsibility map, as the API shows it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::responsibility
{
using cases::CaseId;
using people::EmployeeId;
using people::UnitId;
using touchpoints::TouchpointId;
using SubjectId = Id<struct GapSubjectTag>; // of a touchpoint or an employee; 0: the gap is of the whole map

// Stored by number: only add at the end.
enum class GapKind : std::uint8_t {
    no_accountable,       // nobody answers for a touchpoint
    accountable_left,     // who answers for it does not work here any more
    nobody_there,         // away on some day soon, and nobody stands in
    leaving,              // somebody has a last day, and what they answer for falls vacant
    left_with_cases,      // somebody has left and still owns open cases
    answers_for_too_much, // one person, more touchpoints than is set
    not_on_any_team,      // no team gets the cases of a touchpoint
    complaints_unplaced,  // complaints that belong to no touchpoint
    owned_elsewhere,      // others than the team on the map own the cases
    few_know,             // a group of the self-check names somebody else than the map does
    not_described,        // nobody has said what a good experience is there
    two_teams,            // beside its team another of ours is named, that neither leads it nor belongs to it
    no_decision_right,    // who answers, or the level expected to decide, may decide nothing there
    right_without_budget, // they may make gestures there and have nothing to give from
};
BOOST_DESCRIBE_ENUM(GapKind, no_accountable, accountable_left, nobody_there, leaving, left_with_cases,
                    answers_for_too_much, not_on_any_team, complaints_unplaced, owned_elsewhere, few_know,
                    not_described, two_teams, no_decision_right, right_without_budget)

// Somebody looked at it and leaves it open for now.
struct Dismissal
{
    std::string reason;
    Date until; // included
    std::optional<desk::PersonShown> by;
};
BOOST_DESCRIBE_STRUCT(Dismissal, (), (reason, until, by))

struct MapGap
{
    GapKind kind = GapKind::no_accountable;
    SubjectId subject;
    std::optional<desk::TouchpointShown> touchpoint;
    std::optional<desk::PersonShown> person;
    std::string sentence;              // what is open, in plain words
    std::string action, go_to;         // the one thing to do, and the page on which it is done
    std::optional<Date> from;          // the first day on which it is so, where that is still ahead
    std::optional<std::int64_t> cases; // the number in the sentence, where it is of cases: GET …/cases opens it
    std::optional<Dismissal> dismissed;
};
BOOST_DESCRIBE_STRUCT(MapGap, (), (kind, subject, touchpoint, person, sentence, action, go_to, from, cases, dismissed))

struct GapCount
{
    GapKind kind = GapKind::no_accountable;
    std::int64_t open = 0;
};
BOOST_DESCRIBE_STRUCT(GapCount, (), (kind, open))

struct GapPage
{
    std::vector<MapGap> items;       // what cannot wait first
    std::optional<std::string> next; // give it as `cursor` to get the next page
    std::vector<GapCount> counts;    // of each kind there is, over all pages, without those left open for now
    std::int64_t dismissed = 0;      // left open for now
    std::int64_t touchpoints = 0;    // on the map
    Instant as_of;                   // figures of cases are that old; the rest is of this moment
};
BOOST_DESCRIBE_STRUCT(GapPage, (), (items, next, counts, dismissed, touchpoints, as_of))

enum class Shown : std::uint8_t { open, dismissed, all };
BOOST_DESCRIBE_ENUM(Shown, open, dismissed, all)

struct GapQuery
{
    std::optional<GapKind> kind;
    std::optional<TouchpointId> touchpoint;
    std::optional<EmployeeId> person;
    Shown which = Shown::open;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(GapQuery, (), (kind, touchpoint, person, which, cursor, limit))
constexpr auto rules_of(form::Of<GapQuery>)
{
    using namespace form;
    return rules(on(&GapQuery::which, may_be_left_out), on(&GapQuery::limit, range(1, 200), may_be_left_out));
}

struct DismissalForm
{
    std::string reason;
    Date until;
};
BOOST_DESCRIBE_STRUCT(DismissalForm, (), (reason, until))
constexpr auto rules_of(form::Of<DismissalForm>)
{
    using namespace form;
    return rules(
        on(&DismissalForm::reason, not_blank, length(1, 500), about("Why it may stay open, for whoever asks later")));
}

// A case behind a number.
struct GapCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    desk::State state = desk::State::open;
    desk::PersonShown owner;
    Instant opened;
};
BOOST_DESCRIBE_STRUCT(GapCase, (), (id, number, subject, state, owner, opened))

// ---- from when on something is a gap
struct Limits
{
    int most_touchpoints = 7;   // one person may answer for
    int elsewhere_percent = 50; // of the cases of a touchpoint, owned outside its team
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Limits, (), (most_touchpoints, elsewhere_percent, version))

struct LimitsChange
{
    std::optional<int> most_touchpoints, elsewhere_percent;
};
BOOST_DESCRIBE_STRUCT(LimitsChange, (), (most_touchpoints, elsewhere_percent))
constexpr auto rules_of(form::Of<LimitsChange>)
{
    using namespace form;
    return rules(on(&LimitsChange::most_touchpoints, range(1, 200)),
                 on(&LimitsChange::elsewhere_percent, range(1, 100)));
}

// ---- the self-check held against the map
struct Knowing
{
    std::string group;                               // leaders, leads, frontline
    int answers = 0;                                 // five and more: smaller groups are not shown
    double knows = 0, knows_low = 0, knows_high = 0; // the share that names the map's team, never exact
    double unknown = 0;                              // says it does not know
    std::string named_most;                          // whom they name most; empty: nobody, or they do not know
};
BOOST_DESCRIBE_STRUCT(Knowing, (), (group, answers, knows, knows_low, knows_high, unknown, named_most))

struct StepKnown
{
    std::string step;                                // as the self-check calls it
    std::optional<desk::TouchpointShown> touchpoint; // of that name; none: it is not on the map
    std::optional<desk::TeamShown> team;             // whom the map names
    bool asked = false;                              // the team was among the answers to choose from
    std::vector<Knowing> groups;                     // empty where there is nothing to compare
};
BOOST_DESCRIBE_STRUCT(StepKnown, (), (step, touchpoint, team, asked, groups))

struct Known
{
    std::string selfcheck; // its name; empty: none was closed yet
    std::optional<Date> closed;
    std::vector<StepKnown> steps;
};
BOOST_DESCRIBE_STRUCT(Known, (), (selfcheck, closed, steps))
}
