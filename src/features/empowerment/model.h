#pragma once
// Budgets of employees and what they give: as the API shows them. Parted by subject; others include this.
#include "features/empowerment/fairness_model.h"
#include "features/empowerment/gesture_model.h"
#include "features/empowerment/policy_model.h"
