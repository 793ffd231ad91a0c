#include "features/measures/ends.h"

namespace regard::measures
{
namespace
{
// The first of the resolved and closed that no reopening follows.
std::optional<Instant> end_of_live(cases::CaseView const& one)
{
    std::optional<Instant> end;
    for (std::size_t i = one.events.size(); i-- > 0;) {
        auto const what = one.events[i].what;
        if (what == cases::What::reopened)
            break;
        if (what == cases::What::resolved || what == cases::What::closed)
            end = one.events[i].at;
    }
    return end;
}
}

std::optional<Instant> end_of(cases::CaseView const& one)
{
    if (one.shape == cases::Shape::event_log)
        return one.events.back().at;
    if (one.shape == cases::Shape::live)
        return end_of_live(one);
    for (std::size_t i = one.events.size(); i-- > 0;) {
        auto const what = one.events[i].what;
        if (what == cases::What::resolved || what == cases::What::closed)
            return one.events[i].at;
    }
    return std::nullopt;
}
}
