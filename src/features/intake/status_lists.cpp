#include "features/intake/status_lists.h"

#include <algorithm>

namespace regard::intake
{
measures::StatusClass class_of(std::string_view status, Mapping const& mapping)
{
    using measures::StatusClass;
    if (!mapping.statuses)
        return measures::guess_class(status);
    auto const in = [&](std::vector<std::string> const& list) {
        return std::find(list.begin(), list.end(), status) != list.end();
    };
    if (in(mapping.statuses->done))
        return StatusClass::done;
    if (in(mapping.statuses->working))
        return StatusClass::working;
    return in(mapping.statuses->waiting) ? StatusClass::waiting : StatusClass::neutral;
}
}
