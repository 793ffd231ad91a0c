#pragma once
// How each touchpoint does, as the API shows it. Member names are the JSON names. Others include model.h.
#include "features/desk/model.h"

namespace regard::responsibility
{
enum class HealthState : std::uint8_t {
    known,
    too_few,         // cases: nothing is said of so few
    not_known,       // the cases cannot tell
    too_few_persons, // in the team: it would be a figure of a person
};
BOOST_DESCRIBE_ENUM(HealthState, known, too_few, not_known, too_few_persons)

struct HealthFigure
{
    HealthState state = HealthState::too_few;
    std::optional<double> value, low, high; // low to high: the interval it lies in, 95 %
    std::int64_t n = 0;                     // the cases it is told of
};
BOOST_DESCRIBE_STRUCT(HealthFigure, (), (state, value, low, high, n))

struct TouchpointHealth
{
    touchpoints::TouchpointId touchpoint;
    std::optional<std::int64_t> complaints; // opened in these days; nothing where too few persons work there
    HealthFigure turnaround;                // the median, in hours
    HealthFigure ftr, csat;                 // shares
    std::string cases_query;                // the cases of turnaround and FTR; empty: there are none
};
BOOST_DESCRIBE_STRUCT(TouchpointHealth, (), (touchpoint, complaints, turnaround, ftr, csat, cases_query))

struct MapHealth
{
    Date from, to; // both included
    Instant as_of;
    std::vector<TouchpointHealth> items; // each touchpoint of the map
};
BOOST_DESCRIBE_STRUCT(MapHealth, (), (from, to, as_of, items))
}
