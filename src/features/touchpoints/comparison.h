#pragma once
// A draft held against a map: what it adds, removes and changes, and who gains and loses what. Pure; names of people and units are
// not known here.
#include "features/touchpoints/draft_model.h"

namespace regard::touchpoints
{
// What changed today since `began` is `overtaken`.
DraftComparison compared(Plan const& began, Plan const& wanted, Plan const& today);
}
