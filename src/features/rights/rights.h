#pragma once
// Who may decide what for a customer, up to which amount, and under which rule; today and on any day before. The front door: routes for
// app/, and what other features ask in their own transaction.
#include "base/embedded.h"
#include "features/rights/beginning.h"
#include "features/rights/model.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/db/check.h"
#include "ground/events/journal.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_rights_schema();
}

namespace regard::rights
{
constexpr api::Permission read_rights{"rights.read"};
constexpr api::Permission write_rights{"rights.write"};
constexpr api::Permission answer_changes{"rights.answer"}; // as the second person
constexpr api::Permission read_relations{"relations.read"};

// A case as far as this room must know it.
struct OnCase
{
    std::optional<TouchpointId> touchpoint;
    std::optional<CustomerId> customer;
    std::optional<EmployeeId> about; // a complaint about this person
};

// What app/ lends from above. Any thread may call it.
struct Lent
{
    // A case whoever asks may see; nothing where there is none.
    std::function<std::optional<OnCase>(db::Transaction&, api::Who const&, CaseId)> on_case =
        [](db::Transaction&, api::Who const&, CaseId) { return std::optional<OnCase>(); };
};

class Rights
{
  public:
    // Everything given by reference must outlive it.
    Rights(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent = {});
    ~Rights();

    void add_routes(api::Routes& routes);

    // In the caller's transaction, by whoever asks: what favours them, or is above the set amount, waits for a second person and the
    // rest holds at once.
    Result<BegunRights> begin_with(api::Writing& w, std::string const& why,
                                   std::vector<DecisionToBegin> const& wish) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// ---- what others may ask, in their own transaction. A right of a touchpoint or unit adds to those that hold everywhere: the most
// favourable counts. Where no touchpoint is known only rights for all touchpoints count.

// Under which rule somebody may.
struct May
{
    RightId rule;
    Money limit;
    std::optional<DelegationId> through; // it was lent to them
    DecisionId decision;
};
// The most favourable of all decisions of that kind, as it was at that instant. Nothing: they may not. What `not_from` lent counts
// for nothing, over however many links: nobody who asks is answered by a right of their own.
std::optional<May> may(db::Transaction& tx, EmployeeId person, DecisionKind kind,
                       std::optional<TouchpointId> touchpoint, std::string_view currency, Instant at,
                       std::optional<EmployeeId> not_from = {});
// The same for one decision.
std::optional<May> may(db::Transaction& tx, EmployeeId person, DecisionId decision,
                       std::optional<TouchpointId> touchpoint, std::string_view currency, Instant at);

struct Above
{
    EmployeeId person;
    May may;
};
// Who must not be asked: whom a complaint is about and who stands below them; whoever is too near to the customer.
struct Except
{
    std::optional<EmployeeId> about{};
    std::optional<CustomerId> customer{};
};
// Who may decide on that amount: up the line of managers and leads, then who answers for the touchpoint; the nearest first, each
// once, never the asker nor by a right that the asker lent. For who is away whoever stands in, where they may themselves.
std::vector<Above> who_may(db::Transaction& tx, EmployeeId asker, DecisionKind kind,
                           std::optional<TouchpointId> touchpoint, Money const& amount, Instant at,
                           Except const& except = {});
std::vector<Above> who_may(db::Transaction& tx, EmployeeId asker, DecisionId decision,
                           std::optional<TouchpointId> touchpoint, Money const& amount, Instant at,
                           Except const& except = {});

// Of a change that waits: whether they may be the second person for it, and who asked.
bool may_answer(db::Transaction& tx, api::Who const& reader, ChangeId id, Instant now);
std::optional<api::UserId> asker_of(db::Transaction& tx, ChangeId id); // nothing where there is no such change

// Too near to decide for that customer: a declared relation, or the customer is an employee (by their own word or their address).
bool related(db::Transaction& tx, EmployeeId person, CustomerId customer);

// What somebody holds by their own level, roles and unit, wherever it counts; nothing that was lent to them.
struct Holding
{
    DecisionId decision;
    Money limit;
    Passing passing = Passing::once;
    std::optional<TouchpointId> touchpoint;
};
std::vector<Holding> holdings(db::Transaction& tx, EmployeeId person, Instant at);
bool is_more(std::span<Holding const> before,
             std::span<Holding const> after); // something that was not within it before

std::optional<Decision> decision(db::Transaction& tx, DecisionId id);
std::vector<Decision> decisions_in_use(db::Transaction& tx); // by name
std::optional<Right> right(db::Transaction& tx, RightId id); // also one that has ended

// What employees declared of their nearness to a customer goes when the customer is erased.
void erase_customer(db::Transaction& tx, CustomerId customer);

// For `regard check`.
std::vector<db::Invariant> invariants();
std::vector<db::Finding> check_lent(db::Database& database); // delegations that go round in a circle
}
