#include "features/diagnosis/kinds/unowned.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
namespace
{
// From arrival until somebody had it; all of it where nobody ever did.
Span until_taken(CaseFacts const& facts, std::vector<Run> const& owners)
{
    Instant const taken = owners.empty() ? facts.end : facts.one.events[owners.front().first].at;
    return taken - facts.begin;
}
}

void Unowned::see(CaseFacts const& facts)
{
    bool const can_be_known = by_person_ || around_.names.teams.size() > 0;
    if (facts.one.shape != cases::Shape::event_log || !can_be_known)
        return;
    Length const wait = Length::of(until_taken(facts, by_person_ ? facts.persons : facts.teams));
    if (by_person_ && facts.one.events.front().team != 0)
        by_team_.add(facts.one.events.front().team, wait);
    by_team_.end_case(facts.one.number, facts.place.narrow);
    if (facts.place.subject != 0)
        by_subject_.add(facts.place.subject, wait);
    by_subject_.end_case(facts.one.number, facts.place.wide);
}

std::vector<Tested> Unowned::conclude(Horizon const& horizon)
{
    std::vector<Tested> all;
    by_team_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        Found one = found(seen, verdict, horizon);
        name_team(one, judged_team_term("team", static_cast<cases::Name>(key), around_.names, around_.members));
        one.alike = around_.strata.narrow();
        all.push_back({std::move(one), verdict.compared.longer});
    });
    by_subject_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        Found one = found(seen, verdict, horizon);
        name_subject(one, static_cast<cases::Name>(key), around_.strata);
        one.alike = around_.strata.wide();
        all.push_back({std::move(one), verdict.compared.longer});
    });
    return all;
}

Found Unowned::found(CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict, Horizon const& horizon)
{
    Found one = found_of("unowned", Effort::hours, seen);
    one.p = verdict.compared.p;
    tell(one, verdict.compared, verdict.compared.flagged, horizon);
    return one;
}
}
