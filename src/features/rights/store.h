#pragma once
// All SQL of decisions and rights. Inside features/rights; in the caller's transaction.
#include "features/rights/rules.h"
#include "ground/db/db.h"

namespace regard::rights::store
{
struct AfterName
{
    std::string name;
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterName, (), (name, id))

struct By
{
    Instant at;
    api::UserId user;
};

// ---- decisions
std::optional<Decision> decision(db::Transaction& tx, DecisionId id);
std::vector<Decision> decisions(db::Transaction& tx, bool retired, AfterName const& after, int limit); // by name
std::vector<Decision> decisions_at(db::Transaction& tx,
                                   Instant at); // by name: made and not yet retired then, worded as then
bool is_name_taken(db::Transaction& tx, std::string_view name, DecisionId own);
std::optional<Decision> decision_begun_with(db::Transaction& tx, std::string_view starter); // a retired one too
void insert(db::Transaction& tx, Decision const& decision, std::string_view starter, By const& by);
void reword(db::Transaction& tx, Decision const& decision, By const& by);
void retire(db::Transaction& tx, DecisionId id, Instant at);

// ---- rights
std::optional<Right> right(db::Transaction& tx, RightId id);
std::optional<Right> in_force(db::Transaction& tx, RightCell const& cell, std::string_view currency);
std::vector<Right> of_decision(db::Transaction& tx, DecisionId id); // in force
// Valid at that instant: those of that touchpoint and unit, and those for all.
std::vector<Right> at_place(db::Transaction& tx, MatrixQuery const& place, Instant at);
std::vector<RightsScope> scopes(db::Transaction& tx, Instant at);
void begin(db::Transaction& tx, Right const& right);
void end(db::Transaction& tx, Right const& right, ChangeId by, Instant at);

// What a holder was given, as it was at that instant.
struct Held
{
    OwnRight right;
    std::optional<TouchpointId> touchpoint;
    std::optional<UnitId> unit;
};
struct Place // of the touchpoints that count
{
    std::optional<TouchpointId> touchpoint;
    bool anywhere = false; // all do
};
std::vector<Held> held(db::Transaction& tx, HolderKind kind, std::string_view key, Place const& place, Instant at);

// Everything in force at that instant.
struct InForce
{
    HolderKind kind = HolderKind::level;
    std::string key; // in small letters
    Held held;
};
std::vector<InForce> all_in_force(db::Transaction& tx, Instant at);

// ---- from which amount a second person answers
std::optional<Money> second_from(db::Transaction& tx);
void begin_second(db::Transaction& tx, ChangeId change, Money const& from, Instant at);
}
