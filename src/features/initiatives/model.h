#pragma once
// Tries: small things a team starts by itself, as the API shows them. Member names are the JSON names.
#include "base/fields.h"
#include "features/people/model.h"
#include "features/touchpoints/model.h"
#include "ground/api/page.h"

#include <optional>
#include <string>
#include <vector>

namespace regard::initiatives
{
using people::EmployeeId;
using people::UnitId;
using touchpoints::TouchpointId;
using TryId = Id<struct TryTag>;
using NoteId = std::int64_t; // of the field note it came of; its feature stands above this one

constexpr std::size_t longest_line = 300, longest_learned = 2'000;
constexpr int longest_days = 366; // a try that runs for longer is none any more

// What a team looks at while it tries. Stored by number: only add at the end.
enum class Look : std::uint8_t { turnaround, ftr, complaints, csat };
BOOST_DESCRIBE_ENUM(Look, turnaround, ftr, complaints, csat)

enum class TryState : std::uint8_t {
    running,
    ended,   // its day is over, or it was ended before; what was learned is still to be said
    learned, // and said
};
BOOST_DESCRIBE_ENUM(TryState, running, ended, learned)

struct NewTry
{
    std::string what;
    Date until{};
    std::optional<std::string> looks_at{};    // in words
    std::optional<TouchpointId> touchpoint{}; // whose measures stand beside it
    std::optional<Look> look{};               // the one to look at first
    std::optional<UnitId> team{};             // left out: that of whoever starts it
    std::optional<TryId> origin{};            // tried there before: this one is "tried here too"
};
BOOST_DESCRIBE_STRUCT(NewTry, (), (what, until, looks_at, touchpoint, look, team, origin))
constexpr auto rules_of(form::Of<NewTry>)
{
    using namespace form;
    return rules(on(&NewTry::what, not_blank, length(1, longest_line)), on(&NewTry::until, about("The last day of it")),
                 on(&NewTry::looks_at, length(0, longest_line)));
}

// What is left out stays; null takes a touchpoint, a measure or a team away.
struct TryChange
{
    std::optional<std::string> what;
    std::optional<Date> until;
    std::optional<std::string> looks_at;
    std::optional<TouchpointId> touchpoint;
    std::optional<Look> look;
    std::optional<UnitId> team;
};
BOOST_DESCRIBE_STRUCT(TryChange, (), (what, until, looks_at, touchpoint, look, team))
constexpr auto rules_of(form::Of<TryChange>)
{
    using namespace form;
    return rules(on(&TryChange::what, not_blank, length(1, longest_line)),
                 on(&TryChange::looks_at, length(0, longest_line)));
}

struct TryLearned
{
    std::string learned;
};
BOOST_DESCRIBE_STRUCT(TryLearned, (), (learned))
constexpr auto rules_of(form::Of<TryLearned>)
{
    using namespace form;
    return rules(on(&TryLearned::learned, not_blank, length(1, longest_learned)));
}

struct TryPerson
{
    EmployeeId id;
    std::string name; // empty: not known any more
};
BOOST_DESCRIBE_STRUCT(TryPerson, (), (id, name))

struct TryTeam
{
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TryTeam, (), (id, name))

struct TryTouchpoint
{
    TouchpointId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TryTouchpoint, (), (id, name))

struct TryOrigin
{
    TryId id;
    std::string what;
    std::optional<TryTeam> team;
};
BOOST_DESCRIBE_STRUCT(TryOrigin, (), (id, what, team))

struct Try
{
    TryId id;
    std::string what, looks_at;
    TryState state = TryState::running;
    Date begun{}, until{};
    std::optional<Date> ended; // before its day
    TryPerson starter;
    std::optional<TryTeam> team;
    std::optional<TryTouchpoint> touchpoint;
    std::optional<Look> look;
    std::optional<std::string> learned;
    std::optional<Instant> learned_at;
    std::optional<TryOrigin> origin;
    std::int64_t copies = 0; // teams that tried it too
    bool from_note = false;  // a field note was made into it
    bool may_change = false;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Try, (),
                      (id, what, looks_at, state, begun, until, ended, starter, team, touchpoint, look, learned,
                       learned_at, origin, copies, from_note, may_change, version))

struct TryQuery
{
    std::optional<TryState> state;
    std::optional<UnitId> team;
    std::optional<TouchpointId> touchpoint;
    std::optional<TryId> origin; // its copies
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(TryQuery, (), (state, team, touchpoint, origin, cursor, limit))
constexpr auto rules_of(form::Of<TryQuery>)
{
    using namespace form;
    return rules(on(&TryQuery::limit, range(1, 200), may_be_left_out));
}

// ---- what the touchpoint's measures did meanwhile, without a verdict
struct TryWeek
{
    Date from{}, to{}; // to: the first day of the next
    std::optional<double> value;
    std::int64_t n = 0;
    std::string cases_query; // of a list of the cases it was counted from; empty: there is none
};
BOOST_DESCRIBE_STRUCT(TryWeek, (), (from, to, value, n, cases_query))

struct TryChart
{
    Look look = Look::turnaround;
    std::vector<TryWeek> weeks;
    std::optional<double> centre, lower, upper; // of the first weeks, at most twenty
    std::size_t baseline = 0;
    bool too_few = true; // fewer than twelve weeks with a value: nothing can be said of them
};
BOOST_DESCRIBE_STRUCT(TryChart, (), (look, weeks, centre, lower, upper, baseline, too_few))

struct TryCharts
{
    Date begun{};                 // the try, to be marked
    std::vector<TryChart> charts; // the one that is looked at first
};
BOOST_DESCRIBE_STRUCT(TryCharts, (), (begun, charts))
}
