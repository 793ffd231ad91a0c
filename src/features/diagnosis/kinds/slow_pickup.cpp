#include "features/diagnosis/kinds/slow_pickup.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
void SlowPickup::see(CaseFacts const& facts)
{
    auto const& runs = facts.teams;
    for (std::size_t i = 1; i < runs.size(); ++i)
        if (runs[i].first + 1 < facts.steps())
            contrast_.add(std::uint64_t{runs[i - 1].who} << 32 | runs[i].who, facts.gaps[runs[i].first]);
    contrast_.end_case(facts);
}

std::vector<Tested> SlowPickup::conclude(Horizon const& horizon)
{
    Teller const tell("slow_pickup", Effort::hours, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t pair, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        all.back().found.terms = {team_term("a", static_cast<cases::Name>(pair >> 32), around_.names),
                                  team_term("b", static_cast<cases::Name>(pair), around_.names)};
    });
    return all;
}
}
