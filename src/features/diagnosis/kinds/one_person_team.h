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
    void see_team(cases::Name team, CaseFacts const& facts);
    void name(Found& found, cases::Name team, TeamMembers::Team const& members) const;
    using Cell = Candidates<Moments>::Cell;
    struct KeyPerson // and the cases in which they acted for the team
    {
        CasesSeen cases;
        std::vector<Cell> cells;
    };
    FlatMap<KeyPerson> key_persons() const; // by team
    static CasesSeen without(CasesSeen const& all, CasesSeen const& with);
    static std::vector<Matched> match(std::span<Cell const> all, std::span<Cell const> with);

    Surroundings around_;
    Candidates<Moments> teams_;       // cases of the team
    Candidates<Moments> pairs_;       // cases in which that person acted for that team
    std::vector<cases::Name> acting_; // persons of the team in the case at hand
};
}
