#pragma once
// Points on the absolute time line and spans of it. Stored and compared as whole microseconds, UTC.
// Rules take an Instant as an argument; only ground/clock asks the system for one.
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace regard
{
// A length of absolute time in microseconds; may be negative.
struct Span
{
    std::int64_t micros = 0;

    static constexpr Span seconds(std::int64_t n) { return {n * 1'000'000}; }
    static constexpr Span minutes(std::int64_t n) { return {n * 60'000'000}; }
    static constexpr Span hours(std::int64_t n) { return {n * 3'600'000'000}; }
    static constexpr Span days(std::int64_t n) { return {n * 86'400'000'000}; }

    constexpr double in_hours() const { return static_cast<double>(micros) / 3.6e9; }
    constexpr double in_days() const { return static_cast<double>(micros) / 8.64e10; }

    constexpr auto operator<=>(Span const&) const = default;
    constexpr Span operator+(Span b) const { return {micros + b.micros}; }
    constexpr Span operator-(Span b) const { return {micros - b.micros}; }
    constexpr Span& operator+=(Span b)
    {
        micros += b.micros;
        return *this;
    }
};

struct Instant
{
    std::int64_t micros = 0; // since 1970-01-01T00:00:00Z, leap seconds not counted

    constexpr auto operator<=>(Instant const&) const = default;
    constexpr Instant operator+(Span s) const { return {micros + s.micros}; }
    constexpr Instant operator-(Span s) const { return {micros - s.micros}; }
    constexpr Span operator-(Instant b) const { return {micros - b.micros}; }
};

// A day of the Gregorian calendar without a zone, as days since 1970-01-01.
struct Date
{
    std::int32_t days = 0;

    static constexpr Date of(int year, int month, int day); // the fields must name a real day
    constexpr auto operator<=>(Date const&) const = default;
    constexpr Date operator+(std::int32_t n) const { return {days + n}; }
    constexpr int weekday() const { return ((days % 7) + 10) % 7; } // 0 is Monday
};

struct YearMonthDay
{
    int year, month, day;
    constexpr bool operator==(YearMonthDay const&) const = default;
};

constexpr YearMonthDay civil(Date date);
constexpr bool is_real_date(int year, int month, int day);

// RFC 3339, UTC, as short as exact: `2011-12-26T08:00:00Z`, `…:00.25Z`.
std::string to_rfc3339(Instant at);
std::string to_iso(Date date); // 2011-12-26

// RFC 3339 with an offset or Z (required). Refuses with code `not_an_instant` / `not_a_date`, no field.
Result<Instant> instant_from_rfc3339(std::string_view text);
Result<Date> date_from_iso(std::string_view text);

// ---- Howard Hinnant's civil-days algorithms, http://howardhinnant.github.io/date_algorithms.html
constexpr Date Date::of(int year, int month, int day)
{
    int const y = year - (month <= 2 ? 1 : 0);
    int const era = (y >= 0 ? y : y - 399) / 400;
    int const yoe = y - era * 400;
    int const doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int const doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return {era * 146097 + doe - 719468};
}

constexpr YearMonthDay civil(Date date)
{
    int const z = date.days + 719468;
    int const era = (z >= 0 ? z : z - 146096) / 146097;
    int const doe = z - era * 146097;
    int const yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int const doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int const mp = (5 * doy + 2) / 153;
    int const month = mp < 10 ? mp + 3 : mp - 9;
    return {yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1};
}

constexpr bool is_real_date(int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    return civil(Date::of(year, month, day)) == YearMonthDay{year, month, day};
}
}
