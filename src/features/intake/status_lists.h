#pragma once
// The class of a status: as the mapping says, taken literally; without its [statuses] as the words say.
#include "features/intake/mapping.h"
#include "features/measures/status_classes.h"

namespace regard::intake
{
measures::StatusClass class_of(std::string_view status, Mapping const& mapping);
}
