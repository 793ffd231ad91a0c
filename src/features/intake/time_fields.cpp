#include "features/intake/time_fields.h"

#include <array>

namespace regard::intake::times
{
namespace
{
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool begins(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lower(text[i]) != word[i])
            return false;
    return true;
}

// The index of the name at the front, whole or its first four (Sept, Tues) or three letters; -1 where there is none.
template <std::size_t N>
int name(Scan& scan, std::array<std::string_view, N> const& names)
{
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t const length : {names[i].size(), std::size_t{4}, std::size_t{3}})
            if (begins(scan.rest(), names[i].substr(0, length))) {
                scan.skip(length);
                return static_cast<int>(i);
            }
    return -1;
}

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// By month and day, or by the day of the year. Runs for every row, so real days are told by a table.
std::optional<Date> date_of(Fields const& f)
{
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (f.day_of_year >= 0) {
        if (f.day_of_year < 1 || f.day_of_year > (is_leap(f.year) ? 366 : 365))
            return std::nullopt;
        return Date::of(f.year, 1, 1) + (f.day_of_year - 1);
    }
    if (f.month < 1 || f.month > 12 || f.day < 1 || f.day > days[static_cast<std::size_t>(f.month)])
        return std::nullopt;
    if (f.month == 2 && f.day == 29 && !is_leap(f.year))
        return std::nullopt;
    return Date::of(f.year, f.month, f.day);
}

int hour_of(Fields const& f)
{
    if (f.half == 0)
        return f.hour;
    if (f.hour < 1 || f.hour > 12)
        return -1;
    return f.hour % 12 + (f.half == 2 ? 12 : 0);
}
}

bool two_digit_year(Scan& scan, Fields& f)
{
    if (!scan.number(2, 2, f.year))
        return false;
    f.year += f.year < 69 ? 2000 : 1900;
    return true;
}

bool fraction_digits(Scan& scan, Fields& f)
{
    int digits = 0;
    std::int64_t scale = 100'000;
    f.micros = 0;
    for (; scan.digit_ahead() && digits < 9; ++digits, scale /= 10) {
        f.micros += (scan.ahead() - '0') * scale;
        scan.skip(1);
    }
    return digits > 0;
}

bool half_of_day(Scan& scan, Fields& f)
{
    f.half = begins(scan.rest(), "am") ? 1 : begins(scan.rest(), "pm") ? 2 : 0;
    scan.skip(f.half != 0 ? 2 : 0);
    return f.half != 0;
}

bool month_name(Scan& scan, Fields& f)
{
    f.month = name(scan, months) + 1;
    return f.month > 0;
}

bool weekday_name(Scan& scan) { return name(scan, weekdays) >= 0; }

bool offset(Scan& scan, Fields& f)
{
    if (scan.take('Z') || scan.take('z')) {
        f.offset = 0;
        return true;
    }
    bool const west = scan.ahead() == '-';
    if (!scan.take('+') && !scan.take('-'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!scan.number(2, 2, hours))
        return false;
    bool const colon = scan.take(':');
    if ((colon || scan.digit_ahead()) && !scan.number(2, 2, minutes))
        return false;
    if (hours > 18 || minutes > 59)
        return false;
    f.offset = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return true;
}

bool zone_word(Scan& scan, Fields& f)
{
    for (std::string_view const word : {"utc", "gmt", "z"})
        if (begins(scan.rest(), word)) {
            scan.skip(word.size());
            f.offset = 0;
            return true;
        }
    return false;
}

bool epoch(Scan& scan, Fields& f)
{
    std::int64_t value = 0;
    int digits = 0;
    for (; scan.digit_ahead() && digits < 13; ++digits) {
        value = value * 10 + (scan.ahead() - '0');
        scan.skip(1);
    }
    bool const millis = digits == 13;
    constexpr std::int64_t most_seconds = 253'402'300'799; // the end of the year 9999
    if (digits == 0 || (!millis && value > most_seconds) || !fraction_if_any(scan, f))
        return false;
    f.epoch_micros = millis ? value * 1000 + f.micros / 1000 : value * 1'000'000 + f.micros;
    f.offset = 0;
    f.has_time = true;
    return true;
}

bool offset_if_any(Scan& scan, Fields& f)
{
    if (scan.done())
        return true;
    scan.blanks();
    return f.has_time && !f.offset && (offset(scan, f) || zone_word(scan, f));
}

std::optional<Reading> reading(Fields const& f)
{
    if (f.epoch_micros)
        return Reading{*f.epoch_micros, 0, true};
    int const hour = hour_of(f);
    if (hour < 0 || hour > 23 || f.minute > 59 || f.second > 60)
        return std::nullopt;
    auto const date = date_of(f);
    if (!date)
        return std::nullopt;
    std::int64_t const seconds = date->days * std::int64_t{86400} + hour * 3600 + f.minute * 60 + f.second;
    return Reading{seconds * 1'000'000 + f.micros, f.offset, f.has_time};
}
}
