#include "features/intake/times.h"

namespace regard::intake
{
namespace
{
// The ways exports write times, in the order we believe them when several fit.
std::vector<TimeFormat> usual_formats()
{
    std::vector<TimeFormat> formats{TimeFormat::iso()};
    for (std::string const date : {"%Y/%m/%d", "%Y.%m.%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y",
                                   "%d/%m/%y", "%m/%d/%y", "%d.%m.%y", "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%d/%b/%Y",
                                   "%d/%b/%y", "%b %d, %Y", "%b %d %Y", "%a, %d %b %Y", "%A, %B %d, %Y"})
        for (std::string const time :
             {" %H:%M:%S", " %H:%M", " %I:%M:%S %p", " %I:%M %p", ", %H:%M:%S", ", %H:%M", " %H.%M.%S", " %H.%M",
              "T%H:%M:%S", "/%H:%M:%S", "/%H:%M", "/%I:%M %p", ""}) // "/" joins two columns
            formats.push_back(TimeFormat::from(date + time).value());
    for (std::string const whole : {"%a %b %d %H:%M:%S %Y", "%Y-%m-%d %I:%M:%S %p", "%Y-%m-%d %I:%M %p",
                                    "%Y-%m-%d/%H:%M:%S", "%Y-%m-%d/%H:%M", "%Y-%m-%d/%I:%M %p", "%s"})
        formats.push_back(TimeFormat::from(whole).value());
    return formats;
}

bool is_epoch(TimeFormat const& format) { return format.letters() == "%s"; }

bool month_is_a_number(TimeFormat const& format) { return format.letters().find("%m") != std::string::npos; }
}

TimeGuess::TimeGuess()
{
    for (TimeFormat& format : usual_formats())
        candidates_.push_back({std::move(format)});
}

void TimeGuess::see(std::string_view text)
{
    ++seen_;
    for (Candidate& candidate : candidates_) {
        bool const plausible =
            !is_epoch(candidate.format) || text.size() == 10 || text.size() == 13; // others are numbers
        candidate.read += plausible && candidate.format.read(text).has_value();
    }
    // Once it is clear what reads and what does not, the rest of a long column need not be tried on every format.
    if (seen_ == 100)
        std::erase_if(candidates_, [](Candidate const& candidate) { return candidate.read < 50; });
}

std::vector<TimeFormat> TimeGuess::best() const
{
    std::uint64_t most = 1;
    for (Candidate const& candidate : candidates_)
        most = std::max(most, candidate.read);
    std::vector<TimeFormat> best;
    for (Candidate const& candidate : candidates_)
        if (candidate.read == most)
            best.push_back(candidate.format);
    return best;
}

std::vector<TimeFormat> TimeGuess::fitting() const
{
    std::uint64_t most = 0;
    for (Candidate const& candidate : candidates_)
        most = std::max(most, candidate.read);
    return most * 5 < seen_ * 4 ? std::vector<TimeFormat>{} : best();
}

bool day_or_month(std::vector<TimeFormat> const& formats)
{
    bool day = false;
    bool month = false;
    for (TimeFormat const& format : formats) {
        day |= format.letters().starts_with("%d") && month_is_a_number(format);
        month |= format.letters().starts_with("%m");
    }
    return day && month;
}
}
