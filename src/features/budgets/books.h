#pragma once
// Budgets for those who lead and for finance: routes and jobs over the ledger. For app/.
#include "features/budgets/budgets.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/jobs/kinds.h"

#include <functional>
#include <memory>

namespace regard::budgets
{
constexpr api::Permission read_budgets{"budgets.read"};
constexpr api::Permission write_budgets{"budgets.write"};
constexpr api::Permission finance_budgets{"budgets.finance"}; // sees all of them, periods and books

// What app/ lends from elsewhere. Any thread may call them.
struct Lent
{
    std::function<bool(db::Transaction&, api::Who const&, CaseId)> may_see = [](db::Transaction&, api::Who const&,
                                                                                CaseId) { return false; };
    std::function<std::string(db::Transaction&, api::UserId)> name_of = [](db::Transaction&, api::UserId) {
        return std::string();
    };
    // Whether no second person has ever had an account: then one settles everything, their own budget too.
    std::function<bool(db::Transaction&)> is_alone = [](db::Transaction&) { return false; };
};

class Books
{
  public:
    // Everything given by reference must outlive it.
    Books(db::Database& database, IdSource& ids, events::Journal const& journal, Lent lent = {});
    ~Books();

    Ledger const& ledger() const;
    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    void use_zone(Zone const& zone); // in whose months the books are kept; UTC until it is said

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};
}
