#pragma once
// An amount in the minor units of its currency (cents, øre), exact. Amounts of two currencies are never added or
// compared for size: that is a bug and throws std::logic_error.
#include "base/fields.h"

#include <cstdint>
#include <string>

namespace regard
{
struct Money
{
    std::int64_t minor = 0; // 1250 is 12.50 EUR
    std::string currency;   // ISO 4217, upper case; empty only in a zero of no currency

    bool operator==(Money const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (minor, currency))
constexpr auto rules_of(form::Of<Money>)
{
    using namespace form;
    return rules(on(&Money::currency, length(3, 3), about("ISO 4217 code, such as EUR")),
                 on(&Money::minor, about("the amount in minor units: 1250 is 12.50 EUR")));
}

// Throw std::logic_error for two currencies and std::overflow_error beyond 64 bits. A zero of no currency goes with
// any.
Money operator+(Money const& a, Money const& b);
Money operator-(Money const& a, Money const& b);
bool operator<(Money const& a, Money const& b);

int minor_digits(std::string_view currency); // 2 for EUR, 0 for JPY, 3 for KWD; 2 where the currency is not known
std::string to_plain(Money const& money);    // `12.50 EUR`, for logs and exports; people's formats are ground/text's
}
