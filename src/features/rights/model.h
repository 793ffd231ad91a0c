#pragma once
// Decisions, who may take them up to which amount, what is lent for a time, and relations. Pure data; member names are the names
// in JSON.
#include "features/rights/change_model.h"
#include "features/rights/decision_model.h"
#include "features/rights/lent_model.h"
