#pragma once
// All SQL of changes and who answered them. Inside features/rights; in the caller's transaction.
#include "features/rights/store.h"

namespace regard::rights::store
{
// A change as it is kept: people by their ids.
struct KeptChange
{
    ChangeId id;
    Instant asked;
    api::UserId asked_by;
    std::optional<EmployeeId> asked_employee;
    std::string why;
    ChangeState state = ChangeState::waiting;
    std::vector<Need> needs;
    std::optional<Money> second_from{};
    std::optional<Instant> answered{};
    std::optional<api::UserId> answered_by{};
    std::string answer{};
    std::int64_t version = 1;
    std::vector<ChangeLine> lines{};
};

struct BeforeChange
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeChange, (), (id))

void insert(db::Transaction& tx, KeptChange const& change);
std::optional<KeptChange> change(db::Transaction& tx, ChangeId id);
std::vector<KeptChange> changes(db::Transaction& tx, ChangeQuery const& query, BeforeChange const& before,
                                int limit); // newest first
std::int64_t waiting(db::Transaction& tx);
bool was_asked_for(db::Transaction& tx, RightCell const& cell); // ever, in any currency, whatever came of it
// False where somebody answered it already.
bool settle(db::Transaction& tx, ChangeId id, ChangeState state, std::string_view answer, By const& by);
}
