#pragma once
// The pieces timestamps are read from; used by times.cpp only. Every function takes what it understands from the front of
// the scan and says whether it was there.
#include "features/intake/times.h"

namespace regard::intake::times
{
class Scan
{
  public:
    explicit Scan(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

    bool done() const { return at_ == end_; }
    bool digit_ahead() const { return at_ != end_ && static_cast<unsigned char>(*at_ - '0') < 10; }
    char ahead() const { return at_ == end_ ? '\0' : *at_; }
    std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
    void skip(std::size_t n) { at_ += n; }

    bool take(char c)
    {
        if (at_ == end_ || *at_ != c)
            return false;
        ++at_;
        return true;
    }

    // Blanks of any kind: also the narrow ones that programs write before AM and PM. False where there is none.
    bool blanks()
    {
        char const* const from = at_;
        for (;;) {
            if (at_ != end_ && (*at_ == ' ' || *at_ == '\t'))
                ++at_;
            else if (rest().starts_with("\xC2\xA0"))
                at_ += 2;
            else if (rest().starts_with("\xE2\x80\xAF"))
                at_ += 3;
            else
                return at_ != from;
        }
    }

    // Between `least` and `most` digits.
    bool number(int least, int most, int& value)
    {
        int count = 0;
        int read = 0;
        for (; count < most && digit_ahead(); ++count, ++at_)
            read = read * 10 + (*at_ - '0');
        value = read;
        return count >= least;
    }

  private:
    char const* at_;
    char const* end_;
};

struct Fields
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int day_of_year = -1; // not given
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t micros = 0;
    int half = 0; // 1 am, 2 pm
    bool has_time = false;
    std::optional<std::int32_t> offset;
    std::optional<std::int64_t> epoch_micros;
};

bool two_digit_year(Scan& scan, Fields& f);  // 69–99 are 19xx, as POSIX has it
bool fraction_digits(Scan& scan, Fields& f); // 1–9 digits; beyond microseconds they are cut
bool half_of_day(Scan& scan, Fields& f);
bool month_name(Scan& scan, Fields& f); // English, short or whole, any case
bool weekday_name(Scan& scan);
bool offset(Scan& scan, Fields& f);        // Z, +02:00, +0200, +02
bool zone_word(Scan& scan, Fields& f);     // UTC, GMT, Z: nothing else says its offset
bool epoch(Scan& scan, Fields& f);         // seconds since 1970; 13 digits are milliseconds; not beyond the year 9999
bool offset_if_any(Scan& scan, Fields& f); // an offset or UTC at the end, blanks before it allowed
std::optional<Reading> reading(Fields const& f); // nothing where the fields name no real time

inline bool fraction_if_any(Scan& scan, Fields& f)
{
    auto const rest = scan.rest();
    if (rest.size() < 2 || (rest[0] != '.' && rest[0] != ',') || rest[1] < '0' || rest[1] > '9')
        return true;
    scan.skip(1);
    return fraction_digits(scan, f);
}
}
