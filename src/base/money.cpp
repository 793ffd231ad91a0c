#include "base/money.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace regard
{
namespace
{
std::string common_currency(Money const& a, Money const& b)
{
    if (a.currency == b.currency || (b.currency.empty() && b.minor == 0))
        return a.currency;
    if (a.currency.empty() && a.minor == 0)
        return b.currency;
    throw std::logic_error("amounts in " + a.currency + " and " + b.currency + " meet");
}

[[noreturn]] void too_large() { throw std::overflow_error("an amount beyond 64 bits"); }
}

Money operator+(Money const& a, Money const& b)
{
    Money sum{0, common_currency(a, b)};
    if (__builtin_add_overflow(a.minor, b.minor, &sum.minor))
        too_large();
    return sum;
}

Money operator-(Money const& a, Money const& b)
{
    Money difference{0, common_currency(a, b)};
    if (__builtin_sub_overflow(a.minor, b.minor, &difference.minor))
        too_large();
    return difference;
}

bool operator<(Money const& a, Money const& b)
{
    common_currency(a, b);
    return a.minor < b.minor;
}

// ISO 4217: the currencies that do not have two digits.
int minor_digits(std::string_view currency)
{
    constexpr std::string_view none[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                         "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    constexpr std::string_view three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::find(std::begin(none), std::end(none), currency) != std::end(none))
        return 0;
    return std::find(std::begin(three), std::end(three), currency) != std::end(three) ? 3 : 2;
}

std::string to_plain(Money const& money)
{
    std::uint64_t scale = 1;
    int const digits = minor_digits(money.currency);
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    auto const size =
        money.minor < 0 ? 0 - static_cast<std::uint64_t>(money.minor) : static_cast<std::uint64_t>(money.minor);
    std::string text = fmt::format("{}{}", money.minor < 0 ? "-" : "", size / scale);
    if (digits > 0)
        text += fmt::format(".{:0{}}", size % scale, digits);
    return money.currency.empty() ? text : text + ' ' + money.currency;
}
}
