#pragma once
// A team whose work hangs on one person: that person does most of it, and cases the team gets without them take longer.
// Persons are pseudonyms unless names are asked for.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/comparison.h"
#include "features/diagnosis/kinds/suspicion.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
class OnePersonTeam final : public Suspicion
{
  public:
    explicit OnePersonTeam(Surroundings const& around) : around_(around) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    // Who did most of a team's work so far (Boyer and Moore's vote: whoever did more than half is it at the end), and
    // the cases the team had without them.
    struct Vote
    {
        cases::Name person = 0;
        std::int64_t weight = 0;
        CasesSeen without;
    };
    struct Here
    {
        cases::Name person;
        std::int64_t events;
    };
    static void count(Vote& vote, std::span<Here const> here, std::uint64_t number);
    void see_team(cases::Name team, CaseFacts const& facts);
    void name(Found& found, cases::Name team, TeamMembers::Team const& members) const;
    using Cell = Candidates<Moments>::Cell;
    static std::vector<Matched> match(std::span<Cell const> all, std::span<Cell const> with);

    Surroundings around_;
    Candidates<Moments> teams_; // cases of the team
    Candidates<Moments> pairs_; // cases in which that person acted for that team
    FlatMap<Vote> votes_;       // by team
    std::vector<Here> here_;    // persons of the team in the case at hand
};
}
