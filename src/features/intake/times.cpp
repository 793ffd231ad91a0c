#include "features/intake/times.h"

#include "features/intake/time_fields.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
using times::Fields;
using times::Scan;

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// `%S.%f`, as Python has it: the fraction is asked for by itself.
bool asks_for_fraction(std::string_view rest) { return rest.starts_with(".%f") || rest.starts_with(",%f"); }

// One letter of a strptime format, and the rest of it. False where the text does not fit it.
bool read_letter(char letter, std::string_view rest, Scan& scan, Fields& f)
{
    switch (letter) {
    case 'Y':
        return scan.number(4, 4, f.year);
    case 'y':
        return times::two_digit_year(scan, f);
    case 'm':
        return scan.number(1, 2, f.month);
    case 'd':
    case 'e':
        return scan.blanks(), scan.number(1, 2, f.day);
    case 'j':
        return scan.number(1, 3, f.day_of_year);
    case 'H':
        return f.has_time = true, scan.number(1, 2, f.hour);
    case 'I':
        return f.has_time = true, scan.number(1, 2, f.hour);
    case 'M':
        return scan.number(1, 2, f.minute);
    case 'S':
        return scan.number(1, 2, f.second) && (asks_for_fraction(rest) || times::fraction_if_any(scan, f));
    case 'f':
        return times::fraction_digits(scan, f);
    case 'p':
        return times::half_of_day(scan, f);
    case 'b':
    case 'B':
    case 'h':
        return times::month_name(scan, f);
    case 'a':
    case 'A':
        return times::weekday_name(scan);
    case 'z':
        return times::offset(scan, f);
    case 'Z':
        return times::zone_word(scan, f);
    case 's':
        return times::epoch(scan, f);
    case 'F':
        return scan.number(4, 4, f.year) && scan.take('-') && scan.number(2, 2, f.month) && scan.take('-') &&
               scan.number(2, 2, f.day);
    case 'D':
        return scan.number(1, 2, f.month) && scan.take('/') && scan.number(1, 2, f.day) && scan.take('/') &&
               times::two_digit_year(scan, f);
    case 'R':
        return f.has_time = true, scan.number(1, 2, f.hour) && scan.take(':') && scan.number(1, 2, f.minute);
    case 'T':
        return read_letter('R', {}, scan, f) && scan.take(':') && read_letter('S', rest, scan, f);
    case 'n':
    case 't':
        return scan.blanks(), true;
    default:
        return scan.take('%');
    }
}

// RFC 3339 can write these years and no others: 0000 to 9999.
constexpr Instant earliest{-62'167'219'200'000'000};
constexpr Instant latest{253'402'300'799'999'999};

constexpr std::size_t longest_format = 200; // characters
constexpr std::string_view known_letters = "YymdejHIMSfpbBhaAzZsFDRTnt%";

bool read_letters(std::string_view letters, Scan& scan, Fields& f)
{
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == '%') {
            ++i;
            if (!read_letter(letters[i], letters.substr(i + 1), scan, f))
                return false;
        } else if (is_blank(letters[i])) {
            while (i + 1 < letters.size() && is_blank(letters[i + 1]))
                ++i;
            if (!scan.blanks() && !letters.substr(i + 1).starts_with("%p")) // 3:31PM
                return false;
        } else if (!scan.take(letters[i])) {
            return false;
        }
    }
    return true;
}

bool names_a_date(std::string_view letters)
{
    auto const has = [&](std::string_view any) { return letters.find_first_of(any) != std::string_view::npos; };
    return has("sFD") || (has("Yy") && (has("j") || (has("mbBh") && has("de"))));
}

bool read_iso(Scan& scan, Fields& f)
{
    if (!scan.number(4, 4, f.year))
        return false;
    bool const extended = scan.take('-');
    if (!scan.number(2, 2, f.month) || (extended && !scan.take('-')) || !scan.number(2, 2, f.day))
        return false;
    if (scan.done())
        return true;
    f.has_time = true;
    if (!(scan.take('T') || scan.take('t') || scan.blanks()) || !scan.number(2, 2, f.hour))
        return false;
    bool const colons = scan.take(':');
    if (!scan.number(2, 2, f.minute))
        return false;
    if (colons ? !scan.take(':') : !scan.digit_ahead())
        return true;
    return scan.number(2, 2, f.second) && times::fraction_if_any(scan, f);
}
}

Result<TimeFormat> TimeFormat::from(std::string_view letters)
{
    if (letters.size() > longest_format)
        return Refusal{
            "bad_time_format",
            fmt::format("A time format has at most {} characters, this one {}.", longest_format, letters.size()),
            "time/format"};
    std::string used;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] != '%')
            continue;
        if (++i == letters.size() || known_letters.find(letters[i]) == std::string_view::npos)
            return Refusal{"bad_time_format",
                           fmt::format("The time format “{}” has a letter behind % that is not known. Known are {}.",
                                       letters, known_letters),
                           "time/format"};
        used += letters[i];
    }
    if (!names_a_date(used))
        return Refusal{
            "bad_time_format",
            fmt::format("The time format “{}” names no whole date: it takes a year, a month and a day.", letters),
            "time/format"};
    TimeFormat format;
    format.letters_ = letters;
    return format;
}

TimeFormat TimeFormat::iso() { return {}; }

std::optional<Reading> TimeFormat::read(std::string_view text) const
{
    Scan scan(text);
    Fields f;
    if (!(letters_.empty() ? read_iso(scan, f) : read_letters(letters_, scan, f)) || !times::offset_if_any(scan, f) ||
        !scan.done())
        return std::nullopt;
    return times::reading(f);
}

TimeReader::TimeReader(TimeFormat format, Zone zone) : format_(std::move(format)), zone_(std::move(zone)) {}

std::optional<Instant> TimeReader::read(std::string_view text)
{
    auto const reading = format_.read(text);
    if (!reading)
        return std::nullopt;
    std::int64_t const offset = reading->offset_seconds.value_or(0) * std::int64_t{1'000'000};
    Instant const at = reading->offset_seconds ? Instant{reading->local_micros - offset} : place(reading->local_micros);
    if (at < earliest || at > latest)
        return std::nullopt;
    decided_.dates += !reading->has_time;
    decided_.zoned += !reading->offset_seconds;
    return at;
}

Instant TimeReader::place(std::int64_t local)
{
    if (local >= calm_from_ && local < calm_to_)
        return {local - calm_offset_};
    auto const resolved = zone_.resolve(local);
    decided_.twice += resolved.fit == Zone::Fit::twice;
    decided_.skipped += resolved.fit == Zone::Fit::skipped;
    remember_calm(resolved.at);
    return resolved.at;
}

// What only this period of the zone calls its own: among those local times the zone need not be asked again.
void TimeReader::remember_calm(Instant at)
{
    auto const& periods = zone_.periods();
    std::size_t const i = zone_.period_at(at);
    calm_offset_ = periods[i].offset.micros;
    calm_from_ = i == 0 ? INT64_MIN : periods[i].from.micros + std::max(calm_offset_, periods[i - 1].offset.micros);
    calm_to_ = i + 1 == periods.size()
                   ? INT64_MAX
                   : periods[i + 1].from.micros + std::min(calm_offset_, periods[i + 1].offset.micros);
}
}
