#include "features/diagnosis/kinds/subject_term.h"

namespace regard::diagnosis
{
void name_subject(Found& found, cases::Name subject, Strata const& strata)
{
    found.subject = strata.subject();
    if (subject == 0 || !strata.has_subject()) {
        found.variant = found.candidate = "all";
        return;
    }
    found.variant = "place";
    found.terms.push_back({"place", strata.subject(), std::string(strata.subject_names().text(subject)), false});
}

void name_team(Found& found, Term team)
{
    found.variant = found.candidate = "team";
    found.terms.push_back(std::move(team));
}
}
