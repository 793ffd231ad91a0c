#pragma once
// What a policy says of one person, one customer and one amount. Pure: no database, no clock.
#include "features/empowerment/model.h"

#include <span>

namespace regard::empowerment
{
// ---- periods, as days of the organisation
struct Days
{
    Date begins, ends; // [begins, ends)
    bool operator==(Days const&) const = default;
};
Days period_of(AllowancePeriod period, Date day);

// ---- whose words hold
struct KeptPolicy
{
    PolicyId id;
    int number = 1;
    std::string name, currency;
    PolicyFor who;
    PolicyTerms terms;
    std::string why;
    Instant begins, made;
    api::UserId by;
    int latest = 1; // number of the latest version
    std::optional<Instant> ended;
    std::int64_t version = 1;
};

// Of whom, and where, it is asked.
struct Place
{
    std::string level;
    std::vector<std::string> roles;
    std::vector<UnitId> units; // their own first, then those above
    std::optional<TouchpointId> touchpoint;
};

bool fits(PolicyFor const& who, Place const& place);
// The one that wins; nothing where none fits. All of one currency.
KeptPolicy const* most_particular(std::span<KeptPolicy const> policies, Place const& place);
// The same among those without a touchpoint: an allowance is a person's, wherever they give.
KeptPolicy const* allowance_of(std::span<KeptPolicy const> policies, Place place);

// ---- what may be given
struct Weighed
{
    std::int64_t amount = 0;           // asked for
    GestureKindId kind;                //
    std::optional<std::int64_t> right; // limit of the decision right; none: there is none
    KeptPolicy const* policy = nullptr;
    std::int64_t left = 0;     // of the budget
    std::int64_t customer = 0; // given to this customer in the policy's period, what is asked for included
};
std::vector<Beyond> beyond(Weighed const& weighed); // empty: done at once
// The same for whoever allows what another gives: their budget is looked at when the money moves.
bool may_allow(Weighed const& weighed);
std::int64_t most_now(Weighed const& weighed); // that is done at once, whatever `amount`; 0: nothing

// Whether whoever fell under `before` may give more, or is given more to spend, under `after`; where there is none everything is asked for.
bool is_more(PolicyTerms const* before, PolicyTerms const* after);

// What the limit for that kind of customer leaves, at once and this year; nothing where there is none.
std::optional<std::int64_t> gifts_left(PolicyTerms const& terms, CustomerKind kind, std::int64_t given_this_year);
// The same of the policy whoever gives falls under; where there is none, of the strictest there is: who has no budget is not free of the
// gift rules.
std::optional<std::int64_t> gifts_left(KeptPolicy const* own, std::span<KeptPolicy const> all, CustomerKind kind,
                                       std::int64_t given_this_year);

std::int64_t bits_of(std::span<Beyond const> beyond);
std::vector<Beyond> beyond_of(std::int64_t bits);

// Refuses what makes no sense in itself: `allowance_at_touchpoint`, `cap_above_customer`, `kind_twice`, `no_currency`.
Result<void> check(NewBudgetPolicy const& form);
}
