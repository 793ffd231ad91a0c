#include "features/intake/formats/xlsx_package.h"

namespace regard::intake
{
namespace
{
struct Letters
{
    bool year_or_day = false;
    bool month_or_minute = false;
    bool hour_or_second = false;
    bool elapsed = false;
};

// [h], [mm], [ss] count on past the day; any other bracket is a colour, a condition or a language.
bool counts_elapsed(std::string_view bracket)
{
    return !bracket.empty() && bracket.find_first_not_of("hHmMsS") == bracket.npos;
}

Letters letters_of(std::string_view code)
{
    Letters found;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        switch (code[at]) {
        case '"':
            at = std::min(code.find('"', at + 1), code.size());
            break;
        case '\\':
        case '_':
        case '*':
            ++at;
            break; // the next character is shown, left out or repeated
        case '[': {
            auto const end = std::min(code.find(']', at), code.size());
            found.elapsed |= counts_elapsed(code.substr(at + 1, end - at - 1));
            at = end;
            break;
        }
        case 'y':
        case 'Y':
        case 'd':
        case 'D':
            found.year_or_day = true;
            break;
        case 'm':
        case 'M':
            found.month_or_minute = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            found.hour_or_second = true;
            break;
        case 'G':
        case 'g':
            if (code.substr(at, 7) == "General")
                at += 6;
            break;
        default:
            break;
        }
    }
    return found;
}
}

NumberKind kind_of_format(std::string_view code)
{
    auto const found = letters_of(code);
    if (found.elapsed)
        return NumberKind::elapsed;
    if (found.hour_or_second)
        return found.year_or_day ? NumberKind::date_time : NumberKind::time;
    return found.year_or_day || found.month_or_minute ? NumberKind::date : NumberKind::number;
}
}
