#pragma once
// Numbers, dates and money as people of a language write them. Instants in the reader's zone.
#include "base/instant.h"
#include "base/money.h"

#include <string>
#include <string_view>

namespace regard::text
{
// 12,345.6 · 12.345,6 — `decimals` after the point, rounded half to even.
std::string number(std::string_view language, double value, int decimals = 0);
std::string whole(std::string_view language, std::int64_t value);
std::string percent(std::string_view language, double share, int decimals = 0); // 0.25: `25%` · `25 %`
std::string money(std::string_view language, Money const& amount); // `€12.50` · `12,50 €` · `1.250,00 kr.`

// Days are given local: the caller knows the reader's zone.
std::string day(std::string_view language, Date date);                    // `31 March 2026` · `31. marts 2026`
std::string time_of_day(std::string_view language, int hour, int minute); // `14:05` · `14.05`
}
