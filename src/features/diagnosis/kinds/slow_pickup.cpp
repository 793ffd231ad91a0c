#include "features/diagnosis/kinds/slow_pickup.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
void SlowPickup::see(CaseFacts const& facts)
{
    auto const& runs = facts.teams;
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].first + 1 >= facts.steps())
            continue;
        Length const& gap = facts.gaps[runs[i].first];
        by_pair_.add(std::uint64_t{runs[i - 1].who} << 32 | runs[i].who, gap);
        by_receiver_.add(runs[i].who, gap);
    }
    by_pair_.end_case(facts);
    by_receiver_.end_case(facts);
}

std::vector<Tested> SlowPickup::conclude(Horizon const& horizon)
{
    Teller const tell("slow_pickup", Effort::hours, around_.strata, horizon);
    std::vector<Tested> all;
    by_pair_.each([&](std::uint64_t pair, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        found.variant = "pair";
        found.terms = {team_term("a", static_cast<cases::Name>(pair >> 32), around_.names),
                       team_term("b", static_cast<cases::Name>(pair), around_.names)};
    });
    by_receiver_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        auto const team = static_cast<cases::Name>(key);
        all.push_back(tell(seen, verdict));
        name_team(all.back().found, judged_team_term("team", team, around_.names, around_.members));
    });
    return all;
}
}
