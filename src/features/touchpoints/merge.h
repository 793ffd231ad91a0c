#pragma once
// Takes today's changes into a draft. Pure.
#include "features/touchpoints/plan.h"

namespace regard::touchpoints
{
// What the draft touched stays as the draft wishes, field by field and place by place; all else is as today. What is gone today goes,
// unless the draft changed it.
Plan merged(Plan const& began, Plan const& wanted, Plan const& today);
}
