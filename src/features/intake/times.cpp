#include "features/intake/times.h"

#include "features/intake/time_fields.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
using times::Fields;
using times::Scan;

// One letter of a strptime format. False where the text does not fit it.
bool read_letter(char letter, Scan& scan, Fields& f)
{
    switch (letter) {
    case 'Y': return scan.number(4, 4, f.year);
    case 'y': return times::two_digit_year(scan, f);
    case 'm': return scan.number(1, 2, f.month);
    case 'd':
    case 'e': return scan.blanks(), scan.number(1, 2, f.day);
    case 'j': return scan.number(1, 3, f.day_of_year);
    case 'H': return f.has_time = true, scan.number(1, 2, f.hour);
    case 'I': return f.has_time = true, scan.number(1, 2, f.hour);
    case 'M': return scan.number(1, 2, f.minute);
    case 'S': return scan.number(1, 2, f.second) && times::fraction_if_any(scan, f);
    case 'f': return times::fraction_digits(scan, f);
    case 'p': return times::half_of_day(scan, f);
    case 'b':
    case 'B':
    case 'h': return times::month_name(scan, f);
    case 'a':
    case 'A': return times::weekday_name(scan);
    case 'z': return times::offset(scan, f);
    case 'Z': return times::zone_word(scan, f);
    case 's': return times::epoch(scan, f);
    case 'F': return scan.number(4, 4, f.year) && scan.take('-') && scan.number(2, 2, f.month) && scan.take('-') && scan.number(2, 2, f.day);
    case 'D': return scan.number(1, 2, f.month) && scan.take('/') && scan.number(1, 2, f.day) && scan.take('/') && times::two_digit_year(scan, f);
    case 'R': return f.has_time = true, scan.number(1, 2, f.hour) && scan.take(':') && scan.number(1, 2, f.minute);
    case 'T': return read_letter('R', scan, f) && scan.take(':') && read_letter('S', scan, f);
    case 'n':
    case 't': return scan.blanks(), true;
    default: return scan.take('%');
    }
}

constexpr std::string_view known_letters = "YymdejHIMSfpbBhaAzZsFDRTnt%";

bool read_letters(std::string_view letters, Scan& scan, Fields& f)
{
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == '%') {
            if (!read_letter(letters[++i], scan, f))
                return false;
        } else if (letters[i] == ' ') {
            scan.blanks();
        } else if (!scan.take(letters[i])) {
            return false;
        }
    }
    return true;
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
    if (!(scan.take('T') || scan.take('t') || scan.take(' ')) || !scan.number(2, 2, f.hour))
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
    for (std::size_t i = 0; i < letters.size(); ++i)
        if (letters[i] == '%' && (++i == letters.size() || known_letters.find(letters[i]) == std::string_view::npos))
            return Refusal{"bad_time_format",
                           fmt::format("The time format “{}” has a letter behind % that is not known. Known are {}.", letters,
                                       known_letters),
                           "format"};
    TimeFormat format;
    format.letters_ = letters;
    return format;
}

TimeFormat TimeFormat::iso()
{
    return {};
}

std::optional<Reading> TimeFormat::read(std::string_view text) const
{
    Scan scan(text);
    Fields f;
    if (!(letters_.empty() ? read_iso(scan, f) : read_letters(letters_, scan, f)) || !times::offset_if_any(scan, f) || !scan.done())
        return std::nullopt;
    return times::reading(f);
}

TimeReader::TimeReader(TimeFormat format, Zone zone) : format_(std::move(format)), zone_(std::move(zone)) {}

std::optional<Instant> TimeReader::read(std::string_view text)
{
    auto const reading = format_.read(text);
    if (!reading)
        return std::nullopt;
    decided_.dates += !reading->has_time;
    if (reading->offset_seconds)
        return Instant{reading->local_micros - *reading->offset_seconds * std::int64_t{1'000'000}};
    ++decided_.zoned;
    return place(*reading);
}

Instant TimeReader::place(Reading const& reading)
{
    std::int64_t const local = reading.local_micros;
    if (local >= calm_from_ && local < calm_to_)
        return {local - calm_offset_};
    auto const resolved = zone_.resolve(local);
    decided_.twice += resolved.fit == Zone::Fit::twice;
    decided_.skipped += resolved.fit == Zone::Fit::skipped;
    // A day on either side without a change of offset is calm: local times within it need not ask the zone again.
    constexpr std::int64_t day = 86'400'000'000;
    auto const before = zone_.resolve(local - day);
    auto const after = zone_.resolve(local + day);
    calm_offset_ = local - resolved.at.micros;
    bool const calm = local - day - before.at.micros == calm_offset_ && local + day - after.at.micros == calm_offset_ &&
                      resolved.fit == Zone::Fit::once && before.fit == Zone::Fit::once && after.fit == Zone::Fit::once;
    calm_from_ = calm ? local - day : 1;
    calm_to_ = calm ? local + day : 0;
    return resolved.at;
}
}
