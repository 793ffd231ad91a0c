#include "features/empowerment/seats.h"

#include "features/budgets/budgets.h"
#include "features/empowerment/store.h"

#include <algorithm>
#include <set>

namespace regard::empowerment
{
namespace
{
using rights::Alike;

class Funds
{
  public:
    Funds(db::Transaction& tx, rights::Staff const& staff, Instant now) : staff_(staff)
    {
        for (KeptPolicy& one : store::in_force(tx, now)) {
            if (one.who.touchpoint)
                apart_.insert(*one.who.touchpoint);
            by_currency_[one.currency].push_back(std::move(one));
        }
        for (store::Allowance const& one : store::running(tx, now))
            has_.emplace(one.employee, one.currency);
        for (budgets::Account const& one : budgets::with_something_left(tx)) {
            if (one.kind == budgets::AccountKind::employee)
                has_.emplace(EmployeeId{one.of.value_or(0)}, one.currency);
            else
                left_[{one.kind, one.of.value_or(0), one.currency}] = one.available;
        }
    }

    SeatFunds at(rights::Seat const& seat)
    {
        SeatFunds found;
        if (auto const* const one = seat.accountable ? staff_.of(*seat.accountable) : nullptr)
            found.accountable = std::ranges::any_of(by_currency_, [&](auto const& some) {
                return gives_at(*one, some.first, seat.touchpoint) && has(*one, *seat.accountable, some.first);
            });
        auto const alike = seat.level.empty() ? std::span<std::size_t const>() : staff_.at_level(seat.level);
        found.level = std::ranges::any_of(alike, [&](std::size_t place) {
            return std::ranges::any_of(by_currency_, [&](auto const& some) {
                Alike const& one = staff_.all()[place];
                return gives_at(one, some.first, seat.touchpoint) && anybody_has(one, some.first);
            });
        });
        return found;
    }

  private:
    using Source = std::tuple<budgets::AccountKind, std::int64_t, std::string>;

    static Place place_of(Alike const& one, std::optional<TouchpointId> touchpoint)
    {
        return {one.level, one.roles, one.units, touchpoint};
    }

    // The policy that holds for them there lets them give something.
    bool gives_at(Alike const& one, std::string const& currency, TouchpointId touchpoint)
    {
        auto const place = apart_.contains(touchpoint) ? std::optional(touchpoint) : std::nullopt;
        auto const [known, is_new] = gives_.emplace(std::tuple(&one, currency, place.value_or(TouchpointId{})), false);
        if (is_new) {
            auto const* const policy = most_particular(by_currency_.at(currency), place_of(one, place));
            known->second = policy && policy->terms.most_at_once > 0;
        }
        return known->second;
    }

    bool has(Alike const& one, EmployeeId person, std::string const& currency)
    {
        return has_.contains({person, currency}) || will_come(one, currency);
    }

    bool anybody_has(Alike const& one, std::string const& currency)
    {
        return will_come(one, currency) || std::ranges::any_of(one.people, [&](EmployeeId person) {
                   return has_.contains({person, currency});
               });
    }

    // An allowance that is due, from an account that can give it.
    bool will_come(Alike const& one, std::string const& currency)
    {
        auto const [known, is_new] = comes_.emplace(std::pair(&one, currency), false);
        if (is_new) {
            auto const* const policy = allowance_of(by_currency_.at(currency), place_of(one, {}));
            known->second = policy && policy->terms.allowance > 0 &&
                            left_in(source_of(one, *policy), currency) >= policy->terms.allowance;
        }
        return known->second;
    }

    static std::pair<budgets::AccountKind, std::int64_t> source_of(Alike const& one, KeptPolicy const& policy)
    {
        if (policy.terms.source == AllowanceSource::unit && !one.units.empty())
            return {budgets::AccountKind::unit, one.units.front().value};
        if (policy.terms.source == AllowanceSource::vertical && one.vertical)
            return {budgets::AccountKind::vertical, one.vertical->value};
        return {budgets::AccountKind::pool, 0};
    }

    std::int64_t left_in(std::pair<budgets::AccountKind, std::int64_t> const& source, std::string const& currency) const
    {
        auto const found = left_.find({source.first, source.second, currency});
        return found == left_.end() ? 0 : found->second;
    }

    rights::Staff const& staff_;
    std::map<std::string, std::vector<KeptPolicy>> by_currency_;
    std::set<TouchpointId> apart_; // with policies of their own
    std::set<std::pair<EmployeeId, std::string>> has_;
    std::map<Source, std::int64_t> left_;
    std::map<std::tuple<Alike const*, std::string, TouchpointId>, bool> gives_;
    std::map<std::pair<Alike const*, std::string>, bool> comes_;
};
}

std::vector<SeatFunds> funds_at(db::Transaction& tx, rights::Staff const& staff, std::span<rights::Seat const> seats,
                                Instant now)
{
    Funds funds(tx, staff, now);
    std::vector<SeatFunds> all;
    all.reserve(seats.size());
    for (rights::Seat const& seat : seats)
        all.push_back(funds.at(seat));
    return all;
}

bool is_anything_given(db::Transaction& tx, Instant now)
{
    return std::ranges::any_of(store::in_force(tx, now),
                               [](KeptPolicy const& one) { return one.terms.most_at_once > 0; });
}
}
