#pragma once
// What somebody may decide, by what they hold themselves and what was lent to them. Pure: no database, no clock.
#include "features/rights/model.h"
#include "features/rights/rights.h"

#include <map>
#include <span>

namespace regard::rights
{
constexpr int longest_chain = 8; // links from who decides to whose right it is; further ones give nothing

struct OwnRight
{
    RightId id;
    DecisionId decision;
    DecisionKind kind = DecisionKind::goodwill;
    Money limit;
    Passing passing = Passing::once;
};

// Something lent, in force at the instant in question.
struct Link
{
    DelegationId id;
    EmployeeId giver, taker;
    std::optional<Money> limit;          // none: the giver's own
    std::vector<DecisionId> decisions{}; // none: all
};

// All that bears on what one person may: their own rights and those of whoever lent to them, link by link.
struct Facts
{
    std::map<EmployeeId, std::vector<OwnRight>> own;
    std::vector<Link> links;
};

struct Question
{
    std::string currency;
    std::optional<DecisionKind> kind{};
    std::optional<DecisionId> decision{};
};

// The highest limit. Through each link no more than it says passes, and only as far as the right may be lent: the effective right is
// the smallest of the chain. What somebody has themselves goes before the same lent to them.
std::optional<May> strongest(Facts const& facts, EmployeeId person, Question const& question);
// The same, of what they may lend to somebody else.
std::optional<May> strongest_to_lend(Facts const& facts, EmployeeId person, Question const& question);

// Whether a new link from `giver` to `taker` would come back to its giver over these (all that overlap it in time).
bool comes_back(std::span<Link const> links, EmployeeId giver, EmployeeId taker);

// ---- changes
// Whether `after` allows more than `before`.
bool raises(std::optional<RightStanding> const& before, std::optional<RightStanding> const& after);
// Which needs a change has because of its size; `second` is from which amount a second person answers.
bool is_above(ChangeLine const& line, Money const& second);

// The amount from which a second person answers while nothing is settled, and what starter limits are counted in: about the worth of
// one euro, in round minor units.
std::int64_t round_unit(std::string_view currency);
Money usual_second(std::string_view currency);
}
