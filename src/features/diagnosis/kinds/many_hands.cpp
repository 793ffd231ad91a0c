#include "features/diagnosis/kinds/many_hands.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"

namespace regard::diagnosis
{
namespace
{
// The events a case had with others than its first two teams.
std::uint32_t steps_beyond_two(std::vector<Run> const& runs)
{
    cases::Name const first = runs[0].who, second = runs[1].who;
    std::uint32_t steps = 0;
    for (Run const& run : runs)
        if (run.who != first && run.who != second)
            steps += run.steps;
    return steps;
}
}

void ManyHands::see(CaseFacts const& facts)
{
    if (facts.distinct_teams >= 3)
        contrast_.flag(facts.place.subject, facts, steps_beyond_two(facts.teams));
    contrast_.end_case(facts, facts.teams);
}

std::vector<Tested> ManyHands::conclude(Horizon const& horizon)
{
    Teller const tell("many_hands", Effort::weeks, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t subject, CasesSeen const& seen, Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        name_subject(all.back().found, static_cast<cases::Name>(subject), around_.strata);
    });
    return all;
}
}
