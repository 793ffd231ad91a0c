#pragma once
// Customers who are back with the same matter within 30 days after their case was done. They are their own comparison:
// how often the same customers come within the 30 days after that shows how often they would come anyway.
#include "features/diagnosis/kinds/suspicion.h"

#include <deque>

namespace regard::diagnosis
{
// Keeps 24 bytes a case whose customer is known: cases come in any order.
class ReturningCustomer final : public Suspicion
{
  public:
    explicit ReturningCustomer(Surroundings const& around) : around_(around) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    struct Visit
    {
        cases::Name customer;
        cases::Name subject;
        std::uint32_t begin, end; // seconds since 1970; open: UINT32_MAX
        std::uint64_t number;
    };
    struct Returns;
    using Visits = std::deque<Visit>;

    static void count(Visits::const_iterator first, Visits::const_iterator last, std::uint32_t known_until,
                      Returns& returns);
    Tested tested(cases::Name subject, Returns const& returns, Horizon const& horizon) const;

    Surroundings around_;
    Visits visits_;
};
}
