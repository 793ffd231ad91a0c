#include "base/instant.h"

#include <fmt/format.h>

namespace regard
{
namespace
{
constexpr std::int64_t day_micros = 86'400'000'000;

// Reads exactly `width` digits; -1 where there are none such.
int digits(std::string_view text, std::size_t at, std::size_t width)
{
    if (at + width > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

Refusal not_an_instant(std::string_view text)
{
    return {"not_an_instant", fmt::format("“{}” is not a point in time like 2026-03-31T08:30:00Z.", text.substr(0, 60)),
            ""};
}

// The fraction after the seconds, in microseconds, moving `at` behind it. Digits beyond the sixth are cut.
int fraction(std::string_view text, std::size_t& at)
{
    int micros = 0;
    int scale = 100'000;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
        micros += (text[at] - '0') * scale;
    return micros;
}

void write_digits(std::int64_t number, std::size_t width, std::string& out)
{
    out.append(width, '0');
    for (auto digit = out.rbegin(); number > 0; ++digit, number /= 10)
        *digit = static_cast<char>('0' + number % 10);
}

void write_date(Date date, std::string& out)
{
    auto const [year, month, day] = civil(date);
    if (year < 0 || year > 9999) {
        out += fmt::format("{:04}-{:02}-{:02}", year, month, day);
        return;
    }
    write_digits(year, 4, out);
    out += '-';
    write_digits(month, 2, out);
    out += '-';
    write_digits(day, 2, out);
}
}

std::string to_iso(Date date)
{
    std::string text;
    write_date(date, text);
    return text;
}

// By hand: every answer of the API is full of them.
std::string to_rfc3339(Instant at)
{
    std::int64_t days = at.micros / day_micros;
    std::int64_t rest = at.micros % day_micros;
    if (rest < 0) {
        rest += day_micros;
        --days;
    }
    std::string text;
    text.reserve(sizeof "2026-03-31T08:30:00.000000Z");
    write_date({static_cast<std::int32_t>(days)}, text);
    std::int64_t const seconds = rest / 1'000'000;
    char before = 'T';
    for (std::int64_t const part : {seconds / 3600, seconds / 60 % 60, seconds % 60}) {
        text += std::exchange(before, ':');
        write_digits(part, 2, text);
    }
    if (auto const micros = rest % 1'000'000; micros != 0) {
        text += '.';
        write_digits(micros, 6, text);
        text.erase(text.find_last_not_of('0') + 1);
    }
    text += 'Z';
    return text;
}

Result<Date> date_from_iso(std::string_view text)
{
    int const year = digits(text, 0, 4);
    int const month = digits(text, 5, 2);
    int const day = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || year < 0 || !is_real_date(year, month, day))
        return Refusal{"not_a_date", fmt::format("“{}” is not a date like 2026-03-31.", text.substr(0, 60)), ""};
    return Date::of(year, month, day);
}

Result<Instant> instant_from_rfc3339(std::string_view text)
{
    auto const date = date_from_iso(text.substr(0, 10));
    int const hour = digits(text, 11, 2);
    int const minute = digits(text, 14, 2);
    int const second = digits(text, 17, 2);
    if (!date || text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':' ||
        hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return not_an_instant(text);
    std::size_t at = 19;
    int micros = 0;
    if (text[at] == '.') {
        if (digits(text, at + 1, 1) < 0)
            return not_an_instant(text);
        micros = fraction(text, at);
    }
    std::int64_t offset = 0;
    std::string_view const zone = text.substr(at);
    if (zone != "Z" && zone != "z") {
        int const hours = digits(zone, 1, 2);
        int const minutes = digits(zone, 4, 2);
        if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || hours < 0 || hours > 23 ||
            minutes < 0 || minutes > 59)
            return not_an_instant(text);
        offset = (hours * 3600 + minutes * 60) * (zone[0] == '-' ? -1 : 1);
    }
    std::int64_t const seconds = date->days * std::int64_t{86400} + hour * 3600 + minute * 60 + second - offset;
    return Instant{seconds * 1'000'000 + micros};
}
}
