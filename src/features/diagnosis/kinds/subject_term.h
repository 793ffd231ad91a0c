#pragma once
#include "features/diagnosis/found.h"
#include "features/diagnosis/strata.h"

namespace regard::diagnosis
{
// Makes the finding one about a touchpoint (or what stands for it), said as {{place}} by the sentences of the variant
// `place`; where it is not known, by those of the variant `all`.
void name_subject(Found& found, cases::Name subject, Strata const& strata);

// Likewise about a team, which the caller has made a term of.
void name_team(Found& found, Term team);
}
