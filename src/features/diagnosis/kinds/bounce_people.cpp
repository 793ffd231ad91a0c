#include "features/diagnosis/kinds/bounce_people.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/detour.h"

namespace regard::diagnosis
{
void BouncePeople::see(CaseFacts const& facts)
{
    auto const& runs = facts.persons;
    by_chance_.see(runs, facts.place.subject,
                   [&](cases::Name, cases::Name, double chance, bool returned) { chances_.add(chance, returned); });
    Detour detour;
    for (std::size_t i = 2; i < runs.size(); ++i)
        if (runs[i].who == runs[i - 2].who)
            detour.add(facts, runs, i);
    if (detour.steps() > 0)
        contrast_.flag(0, facts, detour.steps());
    contrast_.end_case(facts, facts.persons);
}

std::vector<Tested> BouncePeople::conclude(Horizon const& horizon)
{
    Teller const tell("bounce_people", Effort::days, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t, CasesSeen const& seen, Verdict verdict) {
        verdict.p_in_all = either(verdict.p_in_all, chances_.p());
        all.push_back(tell(seen, verdict));
        all.back().found.candidate = "all";
    });
    return all;
}
}
