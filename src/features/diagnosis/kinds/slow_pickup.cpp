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
    contrast_.end_case(facts.one.number, facts.place.narrow);
}

std::vector<Tested> SlowPickup::conclude(Horizon const& horizon)
{
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t pair, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        Found found = found_of("slow_pickup", Effort::hours, seen);
        found.terms = {team_term("a", static_cast<cases::Name>(pair >> 32), around_.names),
                       team_term("b", static_cast<cases::Name>(pair), around_.names)};
        found.alike = around_.strata.narrow();
        found.p = verdict.compared.p;
        tell(found, verdict.compared, verdict.compared.flagged * verdict.gaps, horizon);
        all.push_back({std::move(found), verdict.compared.longer});
    });
    return all;
}
}
