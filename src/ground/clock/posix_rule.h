#pragma once
// The rule at the foot of a TZif file: how a zone goes on for ever after its last listed change, written as POSIX TZ
// (`CET-1CEST,M3.5.0,M10.5.0/3`) with the extensions of RFC 9636 section 3.3.1 (hours from -167 to 167). Pure.
#include "base/instant.h"

#include <optional>
#include <string_view>

namespace regard
{
// The day and the local time of day of a yearly change.
struct YearlyChange
{
    enum class By { month_week_day, julian_without_leap_day, day_of_year };
    By by = By::month_week_day;
    int month = 0, week = 0, weekday = 0; // week 5 is the last one; weekday 0 is Sunday
    int day = 0;                          // 1…365 without 29 February, or 0…365 counting it
    Span time = Span::hours(2);           // after local midnight, in force before the change

    Date date_in(int year) const;
};

struct PosixRule
{
    Span standard; // local = UTC + standard
    struct Summer
    {
        Span offset;
        YearlyChange begins, ends;
    };
    std::optional<Summer> summer;

    // Nothing where the text is not such a rule.
    static std::optional<PosixRule> parse(std::string_view text);
};
}
