#pragma once
// How we keep our word to customers, as the API gives it. Member names are the JSON names.
#include "features/desk/model.h"
#include "features/measures/model.h"

namespace regard::live_figures
{
using desk::CaseId;
using measures::Figure;

constexpr std::int64_t least_cases = 20; // of fewer nothing is said
constexpr std::int64_t least_team = 5;   // persons; a smaller team's figures would be a person's

// Days are the organisation's, both included; without them the last twelve months.
struct LiveFilter
{
    std::optional<Date> from, to;
    std::optional<desk::Kind> kind;
    std::optional<desk::UnitId> team; // and all below
    std::optional<desk::TouchpointId> touchpoint;
    std::optional<desk::ProductId> product;
    std::optional<desk::VerticalId> vertical;
};
BOOST_DESCRIBE_STRUCT(LiveFilter, (), (from, to, kind, team, touchpoint, product, vertical))

struct LiveFigures
{
    Figure satisfied;    // CSAT: marks of 4 and 5 among all marks
    Figure answered;     // of the resolutions of which customers could be asked, those they answered
    Figure kept_first;   // promises kept, as first promised
    Figure kept_last;    // kept by the date told last
    Figure re_promises;  // a case
    Figure dated;        // cases of which a date was told as they began
    Figure updates_kept; // news that came when it was promised
    Figure told_before;  // late cases whose customer was told another date before the first one passed
    Figure put_aside; // of the cases that ended: as spam, duplicates, merged or taken back, which count in nothing else
    Figure refiled_late; // cases with a date whose kind, touchpoint or product was changed late
    std::int64_t cases = 0;
    std::int64_t broken = 0;         // of the first dates
    std::int64_t open_late = 0;      // of them still open
    std::int64_t moved_together = 0; // dates that acts on many cases moved, by the day their customers were told
};
BOOST_DESCRIBE_STRUCT(LiveFigures, (),
                      (satisfied, answered, kept_first, kept_last, re_promises, dated, updates_kept, told_before,
                       put_aside, refiled_late, cases, broken, open_late, moved_together))

struct LiveOverview
{
    measures::PeriodShown period;
    LiveFigures figures;
};
BOOST_DESCRIBE_STRUCT(LiveOverview, (), (period, figures))

enum class LiveBy : std::uint8_t { team, touchpoint, product, vertical, kind, month, quarter };
BOOST_DESCRIBE_ENUM(LiveBy, team, touchpoint, product, vertical, kind, month, quarter)

struct LiveRow
{
    std::string id;   // of the team, …; a kind's word; of a month or quarter its first day; empty: none was given
    std::string name; // empty for kinds and months, which pages say themselves
    LiveFigures figures;
    // Drawn towards what the rows have in common, so that small numbers neither win nor lose. Nothing where too few.
    std::optional<double> satisfied_shrunk, kept_first_shrunk;
};
BOOST_DESCRIBE_STRUCT(LiveRow, (), (id, name, figures, satisfied_shrunk, kept_first_shrunk))

struct LiveBoard
{
    measures::PeriodShown period;
    std::vector<LiveRow> rows; // by name; months by time
};
BOOST_DESCRIBE_STRUCT(LiveBoard, (), (period, rows))

// ---- the cases behind a figure
enum class Behind : std::uint8_t {
    all,
    kept_first,
    broken,
    untold,
    undated,
    re_promised,
    updates_broken,
    put_aside,
    refiled_late,
    moved_together, // a line a date; counted is when its customer was told
};
BOOST_DESCRIBE_ENUM(Behind, all, kept_first, broken, untold, undated, re_promised, updates_broken, put_aside,
                    refiled_late, moved_together)

struct BehindQuery : LiveFilter
{
    Behind which = Behind::all;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(BehindQuery, (LiveFilter), (which, cursor, limit))
constexpr auto rules_of(form::Of<BehindQuery>)
{
    using namespace form;
    return rules(on(&BehindQuery::which, may_be_left_out), on(&BehindQuery::limit, range(1, 200), may_be_left_out));
}

struct CaseBehind
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    desk::State state = desk::State::open;
    Instant counted; // its last resolution; of an open one when its first date passed
    std::optional<Instant> first_until, last_until;
    int re_promises = 0;
    std::optional<bool> kept_first, told_before;
};
BOOST_DESCRIBE_STRUCT(CaseBehind, (),
                      (id, number, subject, state, counted, first_until, last_until, re_promises, kept_first,
                       told_before))

struct LiveDefinition
{
    std::string key; // of a member of the figures
    std::string name, definition;
};
BOOST_DESCRIBE_STRUCT(LiveDefinition, (), (key, name, definition))

struct LiveDefinitions
{
    std::vector<LiveDefinition> items;
};
BOOST_DESCRIBE_STRUCT(LiveDefinitions, (), (items))
}
