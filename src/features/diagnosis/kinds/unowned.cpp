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
    if (facts.one.shape == cases::Shape::case_list || !can_be_known)
        return;
    Length const wait = Length::of(until_taken(facts, by_person_ ? facts.persons : facts.teams));
    if (by_person_ && facts.one.events.front().team != 0)
        by_team_.add(facts.one.events.front().team, wait);
    by_team_.end_case(facts);
    if (facts.one.subject.channel != 0)
        by_channel_.add(facts.one.subject.channel, wait);
    by_channel_.end_case(facts);
    if (facts.place.subject != 0)
        by_subject_.add(facts.place.subject, wait);
    by_subject_.end_case(facts);
}

std::vector<Tested> Unowned::conclude(Horizon const& horizon)
{
    Teller const tell("unowned", Effort::hours, around_.strata, horizon);
    std::vector<Tested> all;
    by_team_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        auto const team = static_cast<cases::Name>(key);
        all.push_back(tell(seen, verdict));
        name_team(all.back().found, judged_team_term("team", team, around_.names, around_.members));
    });
    by_channel_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        auto const channel = around_.names.channels.text(static_cast<cases::Name>(key));
        all.push_back(tell(seen, verdict));
        Found& found = all.back().found;
        found.variant = found.candidate = "channel";
        found.terms = {{"channel", NameOf::channel, std::string(channel), false}};
    });
    by_subject_.each([&](std::uint64_t key, CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) {
        all.push_back(tell(seen, verdict));
        name_subject(all.back().found, static_cast<cases::Name>(key), around_.strata);
    });
    return all;
}
}
