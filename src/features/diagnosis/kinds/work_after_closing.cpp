#include "features/diagnosis/kinds/work_after_closing.h"

#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
void WorkAfterClosing::see(CaseFacts const& facts)
{
    if (facts.first_done == CaseFacts::never)
        return;
    Length const extra = facts.reopened ? Length::of(facts.end - facts.one.events[facts.first_done].at) : Length{};
    if (cases::Name const team = team_at(facts, facts.first_done))
        by_team_.add(team, facts.place, facts.one.number, facts.reopened, extra);
    if (facts.place.subject != 0)
        by_subject_.add(facts.place.subject, facts.place, facts.one.number, facts.reopened, extra);
}

std::vector<Tested> WorkAfterClosing::conclude(Horizon const& horizon)
{
    Teller const tell("work_after_closing", Effort::hours, around_.strata, horizon);
    std::vector<Tested> all;
    by_team_.each([&](std::uint64_t key, CasesSeen const& seen, SharesCompared const& compared) {
        auto const team = static_cast<cases::Name>(key);
        all.push_back(tell(seen, compared));
        name_team(all.back().found, judged_team_term("team", team, around_.names, around_.members));
    });
    by_subject_.each([&](std::uint64_t key, CasesSeen const& seen, SharesCompared const& compared) {
        all.push_back(tell(seen, compared));
        name_subject(all.back().found, static_cast<cases::Name>(key), around_.strata);
    });
    return all;
}
}
