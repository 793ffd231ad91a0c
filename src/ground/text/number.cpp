#include "ground/text/number.h"

#include <array>
#include <fmt/format.h>

namespace regard::text
{
namespace
{
struct Habits
{
    std::string_view language, thousands, point, percent;
    bool symbol_first;
    std::array<std::string_view, 12> months;
};

constexpr Habits habits[] = {
    {"en",
     ",",
     ".",
     "%",
     true,
     {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"}},
    {"da",
     ".",
     ",",
     "\u00A0%",
     false,
     {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december"}},
};

Habits const& habits_of(std::string_view language)
{
    for (auto const& each : habits)
        if (each.language == language)
            return each;
    return habits[0];
}

// `1234567.8`, with a minus where negative, in the habits of a language.
std::string dressed(std::string_view plain, Habits const& habit)
{
    bool const negative = plain.starts_with('-');
    plain.remove_prefix(negative ? 1 : 0);
    auto const digits = plain.substr(0, plain.find('.'));
    std::string text = negative && plain.find_first_of("123456789") != std::string_view::npos ? "\u2212" : "";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += habit.thousands;
        text += digits[i];
    }
    if (digits.size() < plain.size()) {
        text += habit.point;
        text += plain.substr(digits.size() + 1);
    }
    return text;
}

std::string_view symbol(std::string_view currency, bool first)
{
    if (currency == "EUR")
        return "€";
    if (currency == "GBP")
        return "£";
    if (currency == "USD")
        return "$";
    return currency == "DKK" && !first ? "kr." : currency;
}
}

std::string number(std::string_view language, double value, int decimals)
{
    return dressed(fmt::format("{:.{}f}", value, decimals), habits_of(language));
}

std::string whole(std::string_view language, std::int64_t value)
{
    return dressed(std::to_string(value), habits_of(language));
}

std::string percent(std::string_view language, double share, int decimals)
{
    return number(language, share * 100, decimals) += habits_of(language).percent;
}

std::string money(std::string_view language, Money const& amount)
{
    auto const& habit = habits_of(language);
    std::string const plain = to_plain(amount);
    std::string digits = dressed(std::string_view(plain).substr(0, plain.find(' ')), habit);
    auto const sign = symbol(amount.currency, habit.symbol_first);
    if (sign.empty())
        return digits;
    if (!habit.symbol_first)
        return digits + "\u00A0" + std::string(sign);
    bool const is_letters = sign.size() == 3 && sign == amount.currency;
    return std::string(sign) + (is_letters ? "\u00A0" : "") + digits;
}

std::string day(std::string_view language, Date date)
{
    auto const [year, month, number_of_day] = civil(date);
    auto const& habit = habits_of(language);
    auto const name = habit.months[static_cast<std::size_t>(month - 1)];
    return fmt::format("{}{} {} {}", number_of_day, habit.language == "da" ? "." : "", name, year);
}

std::string time_of_day(std::string_view language, int hour, int minute)
{
    return fmt::format("{:02}{}{:02}", hour, habits_of(language).language == "da" ? '.' : ':', minute);
}
}
