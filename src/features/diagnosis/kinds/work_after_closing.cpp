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
        by_team_.add(team, facts.place.narrow, facts.one.number, facts.reopened, extra);
    if (facts.place.subject != 0)
        by_subject_.add(facts.place.subject, facts.place.wide, facts.one.number, facts.reopened, extra);
}

std::vector<Tested> WorkAfterClosing::conclude(Horizon const& horizon)
{
    std::vector<Tested> all;
    auto const test = [&](CasesSeen const& seen, SharesCompared const& compared, Likeness alike, auto name) {
        Found found = found_of("work_after_closing", Effort::hours, seen);
        name(found);
        found.alike = alike;
        found.p = compared.p;
        tell(found, compared, horizon);
        all.push_back({std::move(found), compared.share > compared.rest});
    };
    by_team_.each([&](std::uint64_t team, CasesSeen const& seen, SharesCompared const& compared) {
        test(seen, compared, around_.strata.narrow(), [&](Found& found) {
            name_team(found, judged_team_term("team", static_cast<cases::Name>(team), around_.names, around_.members));
        });
    });
    by_subject_.each([&](std::uint64_t subject, CasesSeen const& seen, SharesCompared const& compared) {
        test(seen, compared, around_.strata.wide(),
             [&](Found& found) { name_subject(found, static_cast<cases::Name>(subject), around_.strata); });
    });
    return all;
}
}
