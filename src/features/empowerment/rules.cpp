#include "features/empowerment/rules.h"

#include "features/people/names.h"

#include <algorithm>
#include <climits>
#include <compare>

namespace regard::empowerment
{
namespace
{
int months_of(AllowancePeriod period)
{
    switch (period) {
    case AllowancePeriod::month:
        return 1;
    case AllowancePeriod::quarter:
        return 3;
    case AllowancePeriod::half_year:
        return 6;
    case AllowancePeriod::year:
        break;
    }
    return 12;
}

Date first_of(int month_number) // months since year 0
{
    return Date::of(month_number / 12, month_number % 12 + 1, 1);
}

// How far up the tree a policy's unit lies; the own unit is 0.
std::size_t distance(UnitId unit, Place const& place)
{
    auto const found = std::find(place.units.begin(), place.units.end(), unit);
    return static_cast<std::size_t>(found - place.units.begin());
}

// The greater, the more particular. Of two that fit one place none are equal unless their `who` are.
struct Rank
{
    bool touchpoint, unit;
    std::size_t near; // the nearer the unit, the more
    bool level, role;
    std::size_t role_place;
    auto operator<=>(Rank const&) const = default;
};

Rank rank(PolicyFor const& who, Place const& place)
{
    std::size_t const far = who.unit ? distance(*who.unit, place) : place.units.size();
    auto const role = std::find(place.roles.begin(), place.roles.end(), who.role);
    return {who.touchpoint.has_value(), who.unit.has_value(), place.units.size() - far,
            !who.level.empty(),         !who.role.empty(),    static_cast<std::size_t>(place.roles.end() - role)};
}
}

Days period_of(AllowancePeriod period, Date day)
{
    int const months = months_of(period);
    auto const [year, month, _] = civil(day);
    int const number = year * 12 + (month - 1) / months * months;
    return {first_of(number), first_of(number + months)};
}

bool fits(PolicyFor const& who, Place const& place)
{
    return (who.level.empty() || people::lowered(who.level) == people::lowered(place.level)) &&
           (who.role.empty() || std::find(place.roles.begin(), place.roles.end(), who.role) != place.roles.end()) &&
           (!who.unit || distance(*who.unit, place) < place.units.size()) &&
           (!who.touchpoint || who.touchpoint == place.touchpoint);
}

KeptPolicy const* most_particular(std::span<KeptPolicy const> policies, Place const& place)
{
    KeptPolicy const* best = nullptr;
    for (KeptPolicy const& one : policies)
        if (fits(one.who, place) && (!best || rank(best->who, place) < rank(one.who, place)))
            best = &one;
    return best;
}

KeptPolicy const* allowance_of(std::span<KeptPolicy const> policies, Place place)
{
    place.touchpoint.reset();
    return most_particular(policies, place);
}

namespace
{
bool names(PolicyTerms const& terms, GestureKindId kind)
{
    return terms.kinds.empty() || std::find(terms.kinds.begin(), terms.kinds.end(), kind) != terms.kinds.end();
}

void weigh_policy(Weighed const& weighed, std::vector<Beyond>& found)
{
    PolicyTerms const& terms = weighed.policy->terms;
    if (!names(terms, weighed.kind))
        found.push_back(Beyond::kind);
    if (weighed.amount > terms.most_at_once)
        found.push_back(Beyond::at_once);
    if (terms.most_a_customer && weighed.customer > *terms.most_a_customer)
        found.push_back(Beyond::a_customer);
}

void weigh_right(Weighed const& weighed, std::vector<Beyond>& found)
{
    if (!weighed.right)
        found.push_back(Beyond::no_right);
    else if (weighed.amount > *weighed.right)
        found.push_back(Beyond::right);
}
}

std::vector<Beyond> beyond(Weighed const& weighed)
{
    std::vector<Beyond> found;
    weigh_right(weighed, found);
    if (!weighed.policy)
        found.push_back(Beyond::no_policy);
    else
        weigh_policy(weighed, found);
    if (weighed.policy && weighed.amount > weighed.left)
        found.push_back(Beyond::budget);
    return found;
}

bool may_allow(Weighed const& weighed)
{
    std::vector<Beyond> found;
    weigh_right(weighed, found);
    if (weighed.policy)
        weigh_policy(weighed, found);
    return found.empty();
}

std::int64_t most_now(Weighed const& weighed)
{
    if (!weighed.right || !weighed.policy)
        return 0;
    PolicyTerms const& terms = weighed.policy->terms;
    std::int64_t const before = weighed.customer - weighed.amount;
    std::int64_t most = std::min({*weighed.right, terms.most_at_once, weighed.left});
    if (terms.most_a_customer)
        most = std::min(most, *terms.most_a_customer - before);
    return std::max<std::int64_t>(most, 0);
}

namespace
{
// Of a year, so that periods compare.
std::int64_t a_year(std::int64_t minor, AllowancePeriod period) { return minor * 12 / months_of(period); }

bool is_more_a_customer(PolicyTerms const& before, PolicyTerms const& after)
{
    return before.most_a_customer &&
           (!after.most_a_customer || a_year(*after.most_a_customer, after.customer_period) >
                                          a_year(*before.most_a_customer, before.customer_period));
}

bool asks_fewer_receipts(PolicyTerms const& before, PolicyTerms const& after)
{
    return before.receipt_from && (!after.receipt_from || *after.receipt_from > *before.receipt_from);
}

bool is_more_allowance(PolicyTerms const& before, PolicyTerms const& after)
{
    bool const keeps_more = before.rest == AllowanceRest::lapses && after.rest == AllowanceRest::carries_over;
    return a_year(after.allowance, after.period) > a_year(before.allowance, before.period) ||
           (keeps_more && after.allowance > 0);
}

bool names_more(PolicyTerms const& before, PolicyTerms const& after)
{
    if (before.kinds.empty())
        return false;
    return after.kinds.empty() ||
           std::ranges::any_of(after.kinds, [&](GestureKindId kind) { return !names(before, kind); });
}

bool limits_less(PolicyTerms const& before, PolicyTerms const& after)
{
    return std::ranges::any_of(before.gifts, [&](GiftLimit const& limit) {
        auto const still = std::ranges::find(after.gifts, limit.of, &GiftLimit::of);
        return still == after.gifts.end() || still->at_once > limit.at_once || still->a_year > limit.a_year;
    });
}
}

bool is_more(PolicyTerms const* before, PolicyTerms const* after)
{
    if (!after)
        return false;
    if (!before)
        return after->most_at_once > 0 || after->allowance > 0;
    return after->most_at_once > before->most_at_once || is_more_allowance(*before, *after) ||
           (after->most_at_once > 0 && (is_more_a_customer(*before, *after) || names_more(*before, *after) ||
                                        limits_less(*before, *after) || asks_fewer_receipts(*before, *after)));
}

std::optional<std::int64_t> gifts_left(PolicyTerms const& terms, CustomerKind kind, std::int64_t given_this_year)
{
    for (GiftLimit const& limit : terms.gifts)
        if (limit.of == kind)
            return std::max<std::int64_t>(0, std::min(limit.at_once, limit.a_year - given_this_year));
    return std::nullopt;
}

std::optional<std::int64_t> gifts_left(KeptPolicy const* own, std::span<KeptPolicy const> all, CustomerKind kind,
                                       std::int64_t given_this_year)
{
    if (own)
        return gifts_left(own->terms, kind, given_this_year);
    std::optional<std::int64_t> least;
    for (KeptPolicy const& one : all)
        if (auto const left = gifts_left(one.terms, kind, given_this_year))
            least = std::min(least.value_or(*left), *left);
    return least;
}

std::int64_t bits_of(std::span<Beyond const> beyond)
{
    std::int64_t bits = 0;
    for (Beyond const one : beyond)
        bits |= std::int64_t{1} << static_cast<int>(one);
    return bits;
}

std::vector<Beyond> beyond_of(std::int64_t bits)
{
    std::vector<Beyond> all;
    for (int one = 0; one <= static_cast<int>(Beyond::budget); ++one)
        if ((bits >> one & 1) != 0)
            all.push_back(static_cast<Beyond>(one));
    return all;
}

Result<void> check(NewBudgetPolicy const& form)
{
    PolicyTerms const& terms = form.terms;
    if (!std::ranges::all_of(form.currency, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return Refusal{"no_currency", "Write the currency as three capital letters, such as EUR.", "currency"};
    if (form.who.touchpoint && terms.allowance > 0)
        return Refusal{"allowance_at_touchpoint",
                       "An allowance belongs to a person, wherever they give. Leave it out here, or leave out the "
                       "touchpoint.",
                       "terms/allowance"};
    if (terms.most_a_customer && *terms.most_a_customer < terms.most_at_once)
        return Refusal{"cap_above_customer",
                       "One gesture may be more than one customer may get in the whole period. Raise the one or lower "
                       "the other.",
                       "terms/most_a_customer"};
    for (std::size_t i = 0; i < terms.gifts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (terms.gifts[i].of == terms.gifts[j].of)
                return Refusal{"kind_twice", "This kind of customer has a limit already.",
                               "terms/gifts/" + std::to_string(i) + "/of"};
    return {};
}
}
