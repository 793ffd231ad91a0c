#pragma once
// Makes rollups of outcomes: what has changed since the last time, in pieces that hold the store up for some 20 ms each.
// One at a time; the job measures.refresh sees to that.
#include "ground/db/db.h"

#include <functional>

namespace regard::measures
{
bool is_behind(db::Transaction& tx); // some of what came in is not counted yet

class Refresh
{
  public:
    explicit Refresh(db::Database& database) : database_(database) {}

    // Does one piece of what is to be done. Where nothing is left, notes in one transaction that everything is in as of
    // `now`, calls `finished` in it, and returns false.
    bool step(Instant now, std::function<void(db::Transaction&)> const& finished);

    void run(Instant now); // to the end, for tests and operators

  private:
    bool measure_again();
    bool judge_further();
    bool look_for_returns();
    bool look_for_live_returns();
    bool look_at_teams();
    bool make_days();
    bool make_months_and_years();

    db::Database& database_;
};
}
