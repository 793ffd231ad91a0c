#pragma once
// Waits that began although no message had gone out since the customer's last one: parked, but nobody asked. Set against
// the time until the next step where the case was not waiting. Only in histories that know messages.
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class ParkedWithoutQuestion final : public Suspicion
{
  public:
    explicit ParkedWithoutQuestion(Surroundings const& around) : around_(around), contrast_(around.strata) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    bool knows_messages(CaseFacts const& facts);

    Surroundings around_;
    ContrastOfGaps contrast_;
    bool messages_known_ = false;
    FlatMap<std::uint64_t> waits_; // by subject: all waits, asked or not
};
}
