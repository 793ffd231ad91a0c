#pragma once
// Who is asked, and what an answer leads to. Pure: no database, no clock.
#include "features/desk/desk.h"
#include "features/feedback/model.h"

namespace regard::feedback
{
constexpr int highest_low_mark = 2; // up to here somebody owes the customer an answer
constexpr int praise = 5;           // here the customer may be asked for their words

constexpr bool is_low(int mark) { return mark <= highest_low_mark; }

// Whether the customer of a case may be asked how well it went: it was resolved, and neither restricted, merged, a duplicate,
// spam nor taken back.
bool may_be_asked(desk::Glimpse const& one);

// The lead who closes a loop: the nearest above the team who did not answer for the case themselves; where there is only
// that one, they. Never the person a complaint is about, nor whom that person leads (`above_of`: a lead's own managers).
using ManagersOf = std::function<std::vector<EmployeeId>(EmployeeId)>;
std::optional<EmployeeId> closes_loop(std::span<EmployeeId const> leads, desk::Glimpse const& one,
                                      ManagersOf const& above_of);

// What a customer lets us show, and where.
struct Consent
{
    std::string text, language;
    NameShown name_shown = NameShown::none;
    std::vector<Place> places;
};
Result<void> check_consent(Consent const& consent); // refuses with `words_missing`, `place_missing`

std::int64_t bits_of(std::span<Place const> places);
std::vector<Place> places_of(std::int64_t bits);
std::string name_as_shown(NameShown how, std::string_view name);
}
