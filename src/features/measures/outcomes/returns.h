#pragma once
// Who came back: the same customer, with the same matter, within 30 days of the resolution. Pure.
#include "features/measures/outcomes/outcome_store.h"

namespace regard::measures
{
// Follows cases by customer, matter and opening, and tells of every case whose return is not what is stored of it.
class Returns
{
  public:
    explicit Returns(std::function<void(store::Return const&)> told) : told_(std::move(told)) {}

    void see(store::Visit const& visit);
    void finish();

  private:
    void settle(store::Visit const& visit, std::optional<Instant> returned);

    std::function<void(store::Return const&)> told_;
    std::vector<store::Visit> waiting_; // of the customer and matter at hand; a case waits until one opens after it
};
}
