#pragma once
// Who acted for which team, and how often. One thread.
#include "features/diagnosis/case_facts.h"
#include "features/diagnosis/found.h"

namespace regard::diagnosis
{
// Teams of fewer count as persons.
constexpr std::size_t least_team = 5;

class TeamMembers
{
  public:
    void see(CaseFacts const& facts);

    struct Team
    {
        std::uint64_t persons = 0, events = 0; // events: those with a person
        cases::Name key_person = 0;            // the one with the most events; of equals the first seen
        std::uint64_t key_events = 0;
    };
    void settle(); // once, after the last case; before that nothing is known of a team
    Team of(cases::Name team) const;
    auto const& teams() const { return teams_; } // entries of team number and Team

    // So small that what is said of the team is said of persons. Not where the history knows no persons.
    bool counts_as_person(cases::Name team) const;

  private:
    FlatMap<std::uint64_t> events_; // by team and person
    FlatMap<Team> teams_;
};

Term team_term(std::string argument, cases::Name team, cases::Vocabulary const& names); // by name
// For what is said of one team alone: by pseudonym where it counts as a person.
Term judged_team_term(std::string argument, cases::Name team, cases::Vocabulary const& names,
                      TeamMembers const& members);
}
