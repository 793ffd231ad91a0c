#include "ground/clock/posix_rule.h"

namespace regard
{
namespace
{
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// Reads the rule from left to right; every part is nothing where the text does not hold it.
class Reader
{
  public:
    explicit Reader(std::string_view text) : rest_(text) {}

    bool at_end() const { return rest_.empty(); }

    bool take(char c)
    {
        if (rest_.empty() || rest_.front() != c)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool abbreviation()
    {
        bool const quoted = take('<');
        std::size_t length = 0;
        while (length < rest_.size() && (is_letter(rest_[length]) || (quoted && rest_[length] != '>')))
            ++length;
        rest_.remove_prefix(length);
        return length >= 3 && (!quoted || take('>'));
    }

    std::optional<int> number(int least, int most)
    {
        int value = 0;
        std::size_t digits = 0;
        while (digits < rest_.size() && digits < 4 && is_digit(rest_[digits]))
            value = value * 10 + (rest_[digits++] - '0');
        rest_.remove_prefix(digits);
        if (digits == 0 || value < least || value > most)
            return {};
        return value;
    }

    // [+-]hh[:mm[:ss]]
    std::optional<Span> time(int most_hours)
    {
        bool const negative = take('-');
        if (!negative)
            take('+');
        auto const hours = number(0, most_hours);
        if (!hours)
            return {};
        Span total = Span::hours(*hours);
        for (Span const unit : {Span::minutes(1), Span::seconds(1)}) {
            if (!take(':'))
                break;
            auto const part = number(0, 59);
            if (!part)
                return {};
            total += Span{*part * unit.micros};
        }
        return negative ? Span{} - total : total;
    }

    std::optional<YearlyChange> change()
    {
        auto change = day();
        if (!change || !take('/'))
            return change;
        auto const at = time(167);
        if (!at)
            return {};
        change->time = *at;
        return change;
    }

  private:
    std::optional<YearlyChange> day()
    {
        if (take('M'))
            return month_week_day();
        YearlyChange change;
        bool const julian = take('J');
        change.by = julian ? YearlyChange::By::julian_without_leap_day : YearlyChange::By::day_of_year;
        auto const day = number(julian ? 1 : 0, 365);
        if (!day)
            return {};
        change.day = *day;
        return change;
    }

    std::optional<YearlyChange> month_week_day()
    {
        YearlyChange change;
        auto const month = number(1, 12);
        auto const week = take('.') ? number(1, 5) : std::nullopt;
        auto const weekday = take('.') ? number(0, 6) : std::nullopt;
        if (!month || !week || !weekday)
            return {};
        change.month = *month, change.week = *week, change.weekday = *weekday;
        return change;
    }

    std::string_view rest_;
};

std::optional<PosixRule::Summer> summer_of(Reader& reader, Span standard)
{
    if (!reader.abbreviation())
        return {};
    PosixRule::Summer summer{standard + Span::hours(1), {}, {}};
    if (!reader.take(',')) {
        auto const west = reader.time(24);
        if (!west || !reader.take(','))
            return {};
        summer.offset = Span{} - *west;
    }
    auto const begins = reader.change();
    if (!begins || !reader.take(','))
        return {};
    auto const ends = reader.change();
    if (!ends)
        return {};
    summer.begins = *begins, summer.ends = *ends;
    return summer;
}

bool is_leap(int year) { return is_real_date(year, 2, 29); }
}

std::optional<PosixRule> PosixRule::parse(std::string_view text)
{
    Reader reader(text);
    if (!reader.abbreviation())
        return {};
    auto const west = reader.time(24);
    if (!west)
        return {};
    PosixRule rule{Span{} - *west, {}};
    if (!reader.at_end()) {
        rule.summer = summer_of(reader, rule.standard);
        if (!rule.summer || !reader.at_end())
            return {};
    }
    return rule;
}

Date YearlyChange::date_in(int year) const
{
    Date const new_year = Date::of(year, 1, 1);
    if (by == By::day_of_year)
        return new_year + day;
    if (by == By::julian_without_leap_day)
        return new_year + (day - 1 + (day >= 60 && is_leap(year) ? 1 : 0));

    Date const first = Date::of(year, month, 1);
    int const monday_based = (weekday + 6) % 7;
    Date date = first + ((monday_based - first.weekday() + 7) % 7 + 7 * (week - 1));
    while (civil(date).month != month)
        date = date + -7;
    return date;
}
}
