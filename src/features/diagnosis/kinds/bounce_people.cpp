#include "features/diagnosis/kinds/bounce_people.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
void BouncePeople::see(CaseFacts const& facts)
{
    auto const& runs = facts.persons;
    std::uint32_t detour = 0;
    std::size_t last = 0;
    for (std::size_t i = 2; i < runs.size(); ++i) {
        if (runs[i].who != runs[i - 2].who)
            continue;
        detour += runs[i - 1].steps + (last != 0 && last + 1 == i ? 0 : 1);
        last = i;
    }
    if (detour > 0)
        contrast_.flag(0, facts, detour);
    contrast_.end_case(facts, facts.persons);
}

std::vector<Tested> BouncePeople::conclude(Horizon const& horizon)
{
    Teller const tell("bounce_people", Effort::days, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t, CasesSeen const& seen, Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        all.back().found.candidate = "all";
    });
    return all;
}
}
