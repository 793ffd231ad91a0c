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

bool is_one_of(char c, std::string_view letters) { return letters.find(c) != letters.npos; }

// [h], [mm], [ss] count on past the day; any other bracket is a colour, a condition or a language.
bool counts_elapsed(std::string_view bracket)
{
    return !bracket.empty() && bracket.find_first_not_of("hHmMsS") == bracket.npos;
}

// Where the part of the code ends that begins at `at` and shows no letter of a date: a quoted text, a character that is
// shown, left out or repeated, a bracket, the word General.
std::size_t end_of_other(std::string_view code, std::size_t at)
{
    auto const up_to = [&](char c) { return std::min(code.find(c, at + 1), code.size() - 1) + 1; };
    switch (code[at]) {
    case '"':
        return up_to('"');
    case '[':
        return up_to(']');
    case '\\':
    case '_':
    case '*':
        return at + 2;
    default:
        return at + (code.substr(at).starts_with("General") ? 7 : 1);
    }
}

Letters letters_of(std::string_view code)
{
    Letters found;
    for (std::size_t at = 0; at < code.size() && code[at] != ';';) {
        auto const end = end_of_other(code, at);
        bool const letter = end == at + 1;
        found.year_or_day |= letter && is_one_of(code[at], "yYdD");
        found.month_or_minute |= letter && is_one_of(code[at], "mM");
        found.hour_or_second |= letter && is_one_of(code[at], "hHsS");
        if (code[at] == '[' && end > at + 2)
            found.elapsed |= counts_elapsed(code.substr(at + 1, end - at - 2));
        at = end;
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
