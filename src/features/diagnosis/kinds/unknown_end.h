#pragma once
// Cases that are done, but nobody wrote down when: no figure can count them.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class UnknownEnd final : public Suspicion
{
  public:
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    CasesSeen unknown_;
    std::uint64_t done_ = 0;
};
}
