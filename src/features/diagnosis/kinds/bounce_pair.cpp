#include "features/diagnosis/kinds/bounce_pair.h"

#include "features/diagnosis/evidence/telling.h"

namespace regard::diagnosis
{
namespace
{
std::uint64_t pair_of(cases::Name a, cases::Name b) { return std::uint64_t{std::min(a, b)} << 32 | std::max(a, b); }
}

void BouncePair::see(CaseFacts const& facts)
{
    by_chance_.see(facts.teams, facts.place.subject,
                   [&](cases::Name from, cases::Name holder, double chance, bool returned) {
                       chances_[pair_of(from, holder)].add(chance, returned);
                   });
    of_case_.clear();
    auto const& runs = facts.teams;
    for (std::size_t i = 2; i < runs.size(); ++i)
        if (runs[i].who == runs[i - 2].who)
            detour_of(pair_of(runs[i].who, runs[i - 1].who)).add(facts, runs, i);
    for (auto const& [pair, detour] : of_case_)
        contrast_.flag(pair, facts, detour.steps());
    contrast_.end_case(facts, facts.teams);
}

Detour& BouncePair::detour_of(std::uint64_t pair)
{
    for (auto& [known, detour] : of_case_)
        if (known == pair)
            return detour;
    return of_case_.emplace_back(pair, Detour{}).second;
}

std::vector<Tested> BouncePair::conclude(Horizon const& horizon)
{
    Teller const tell("bounce_pair", Effort::days, around_.strata, horizon);
    std::vector<Tested> all;
    contrast_.each([&](std::uint64_t pair, CasesSeen const& seen, Verdict verdict) {
        verdict.p_in_all = either(verdict.p_in_all, chances_.find(pair)->p());
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
