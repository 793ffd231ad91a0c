#include "features/measures/ends.h"

namespace regard::measures
{
std::optional<Instant> end_of(cases::CaseView const& one)
{
    if (one.shape == cases::Shape::event_log)
        return one.events.back().at;
    for (std::size_t i = one.events.size(); i-- > 0;) {
        auto const what = one.events[i].what;
        if (what == cases::What::resolved || what == cases::What::closed)
            return one.events[i].at;
    }
    return std::nullopt;
}
}
