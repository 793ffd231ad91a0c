#include "features/intake/formats/xlsx_numbers.h"

#include "base/instant.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace regard::intake
{
namespace
{
constexpr std::int64_t day_millis = 86'400'000;
constexpr double last_serial = 2'958'466; // behind 9999-12-31

bool is_short_integer(std::string_view text)
{
    bool const leads_with_zero = text.size() > 1 && text.front() == '0';
    return !text.empty() && text.size() <= 15 && !leads_with_zero && text.find_first_not_of("0123456789") == text.npos;
}

void append_shortest(std::string& out, double value)
{
    char text[40];
    bool const whole = std::abs(value) < 1e15 && value == std::trunc(value);
    auto const end = whole ? std::to_chars(text, text + sizeof text, static_cast<std::int64_t>(value)).ptr
                           : std::to_chars(text, text + sizeof text, value).ptr;
    out.append(text, end);
}

void append_clock(std::string& out, std::int64_t millis)
{
    auto const seconds = millis / 1000;
    fmt::format_to(std::back_inserter(out), "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (millis % 1000 != 0)
        fmt::format_to(std::back_inserter(out), ".{:03}", millis % 1000);
}

// The 1900 system has a 29 February 1900 that never was; up to it its days are one late.
void append_day(std::string& out, std::int64_t day, bool from_1904)
{
    if (!from_1904 && day == 60) {
        out += "1900-02-29";
        return;
    }
    auto const first = from_1904 ? Date::of(1904, 1, 1) : day < 60 ? Date::of(1899, 12, 31) : Date::of(1899, 12, 30);
    out += to_iso(first + static_cast<std::int32_t>(day));
}
}

void append_number(std::string& out, std::string_view text, NumberKind kind, bool from_1904)
{
    if (kind == NumberKind::number && is_short_integer(text)) {
        out += text;
        return;
    }
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        out += text;
        return;
    }
    bool const no_date = value < 0 || value >= last_serial;
    if (kind == NumberKind::number || no_date)
        return append_shortest(out, value);
    auto const millis = std::llround(value * static_cast<double>(day_millis));
    bool const clock_only = kind == NumberKind::elapsed || (kind == NumberKind::time && millis < day_millis);
    if (clock_only)
        return append_clock(out, millis);
    append_day(out, millis / day_millis, from_1904);
    if (kind == NumberKind::date && millis % day_millis == 0)
        return;
    out += 'T';
    append_clock(out, millis % day_millis);
}
}
