#include "features/diagnosis/kinds/bounce_pair.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
void BouncePair::see(CaseFacts const& facts)
{
    of_case_.clear();
    auto const& runs = facts.teams;
    for (std::size_t i = 2; i < runs.size(); ++i)
        if (runs[i].who == runs[i - 2].who)
            add_detour(std::uint64_t{std::min(runs[i].who, runs[i - 1].who)} << 32 |
                           std::max(runs[i].who, runs[i - 1].who),
                       runs[i - 1].steps, i);
    for (Detour const& detour : of_case_)
        contrast_.flag(detour.pair, facts, detour.steps);
    contrast_.end_case(facts, facts.teams);
}

void BouncePair::add_detour(std::uint64_t pair, std::uint32_t steps, std::size_t run)
{
    for (Detour& known : of_case_)
        if (known.pair == pair) {
            known.steps += steps + (known.last_run + 1 == run ? 0 : 1);
            known.last_run = run;
            return;
        }
    of_case_.push_back({pair, steps + 1, run});
}

std::vector<Tested> BouncePair::conclude(Horizon const& horizon)
{
    Teller const tell("bounce_pair", Effort::days, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t pair, CasesSeen const& seen, Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        auto& terms = all.back().found.terms;
        terms = {team_term("a", static_cast<cases::Name>(pair >> 32), around_.names),
                 team_term("b", static_cast<cases::Name>(pair), around_.names)};
        if (terms[1].text < terms[0].text)
            terms[0].text.swap(terms[1].text);
    });
    return all;
}
}
