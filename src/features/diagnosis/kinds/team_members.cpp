#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
void TeamMembers::see(CaseFacts const& facts)
{
    std::uint64_t key = 0, count = 0;
    for (cases::Event const& event : facts.one.events) {
        if (event.team == 0 || event.person == 0)
            continue;
        std::uint64_t const now = std::uint64_t{event.team} << 32 | event.person;
        if (now != key && count > 0) {
            events_[key] += count;
            count = 0;
        }
        key = now;
        ++count;
    }
    if (count > 0)
        events_[key] += count;
}

void TeamMembers::settle()
{
    for (auto const& entry : events_) {
        Team& team = teams_[entry.key >> 32];
        ++team.persons;
        team.events += entry.value;
        if (entry.value > team.key_events) {
            team.key_events = entry.value;
            team.key_person = static_cast<cases::Name>(entry.key);
        }
    }
}

TeamMembers::Team TeamMembers::of(cases::Name team) const
{
    Team const* known = teams_.find(team);
    return known == nullptr ? Team{} : *known;
}

bool TeamMembers::counts_as_person(cases::Name team) const
{
    auto const persons = of(team).persons;
    return persons > 0 && persons < least_team;
}

Term team_term(std::string argument, cases::Name team, cases::Vocabulary const& names)
{
    return {std::move(argument), NameOf::team, std::string(names.teams.text(team)), false};
}

Term judged_team_term(std::string argument, cases::Name team, cases::Vocabulary const& names,
                      TeamMembers const& members)
{
    Term term = team_term(std::move(argument), team, names);
    term.veiled = members.counts_as_person(team);
    return term;
}
}
