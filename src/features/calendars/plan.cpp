#include "features/calendars/plan.h"

#include <optional>

namespace regard::calendars
{
namespace
{
constexpr std::array<std::string_view, 7> day_names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

// The part before `mark`, taken off the text together with the mark; all of it where there is no mark.
std::string_view split_off(std::string_view& text, char mark)
{
    std::size_t const at = text.find(mark);
    std::string_view const part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return trimmed(part);
}

std::optional<int> day_named(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (int day = 0; day < 7; ++day)
        if (lower == day_names[static_cast<std::size_t>(day)])
            return day;
    return {};
}

Refusal not_weekdays(std::string_view text)
{
    return {"not_weekdays",
            "\"" + std::string(text.substr(0, 40)) + "\" names no weekdays. Write for example mon-fri, or sat.", ""};
}

Refusal not_a_window(std::string_view text)
{
    return {"not_a_window",
            "\"" + std::string(text.substr(0, 40)) +
                "\" is no window of time. Write for example 09:00-18:00, or 22:00-06:00.",
            ""};
}

std::optional<Span> clock_time(std::string_view text)
{
    auto const digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 100; };
    if (text.size() != 5 || text[2] != ':')
        return {};
    int const hour = digit(0) * 10 + digit(1), minute = digit(3) * 10 + digit(4);
    if (hour > 24 || minute > 59 || (hour == 24 && minute != 0))
        return {};
    return Span::hours(hour) + Span::minutes(minute);
}
}

Result<std::vector<int>> parse_days(std::string_view text)
{
    std::array<bool, 7> chosen{};
    std::string_view rest = text;
    do {
        std::string_view range = split_off(rest, ',');
        bool const is_range = range.find('-') != std::string_view::npos;
        auto const first = day_named(split_off(range, '-'));
        auto const last = is_range ? day_named(trimmed(range)) : first;
        if (!first || !last)
            return not_weekdays(text);
        for (int day = *first;; day = (day + 1) % 7) {
            chosen[static_cast<std::size_t>(day)] = true;
            if (day == *last)
                break;
        }
    } while (!rest.empty());

    std::vector<int> days;
    for (int day = 0; day < 7; ++day)
        if (chosen[static_cast<std::size_t>(day)])
            days.push_back(day);
    return days;
}

Result<Window> parse_window(std::string_view text)
{
    std::string_view rest = text;
    auto const from = clock_time(split_off(rest, '-'));
    auto const to = clock_time(trimmed(rest));
    if (!from || !to || *from == *to || *from == Span::hours(24))
        return not_a_window(text);
    return Window{*from, *to > *from ? *to : *to + Span::days(1)};
}
}
