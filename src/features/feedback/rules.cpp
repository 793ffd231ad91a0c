#include "features/feedback/rules.h"

#include "base/text.h"

#include <algorithm>

namespace regard::feedback
{
namespace
{
constexpr Place all_places[]{Place::website, Place::print, Place::inside_the_house};

std::int64_t bit(Place place) { return std::int64_t{1} << static_cast<int>(place); }

bool contains(std::span<EmployeeId const> ids, EmployeeId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}
}

bool may_be_asked(desk::Glimpse const& one)
{
    bool const answered = !one.closed_as || *one.closed_as == desk::ClosedAs::answered;
    return !desk::is_open(one.state) && one.ended && answered && !one.restricted && !one.merged_into;
}

std::optional<EmployeeId> closes_loop(std::span<EmployeeId const> leads, desk::Glimpse const& one,
                                      ManagersOf const& above_of)
{
    std::optional<EmployeeId> themselves;
    for (EmployeeId const lead : leads) {
        if (one.about && (lead == *one.about || contains(above_of(lead), *one.about)))
            continue;
        if (lead != one.owner)
            return lead;
        themselves = lead;
    }
    return themselves;
}

Result<void> check_consent(Consent const& consent)
{
    if (text::is_blank(consent.text) || consent.text.size() > longest_words)
        return Refusal{"words_missing", "Write a few words that may be shown.", "text"};
    if (consent.places.empty())
        return Refusal{"place_missing", "Choose at least one place where they may be shown.", "places"};
    return {};
}

std::int64_t bits_of(std::span<Place const> places)
{
    std::int64_t bits = 0;
    for (Place const place : places)
        bits |= bit(place);
    return bits;
}

std::vector<Place> places_of(std::int64_t bits)
{
    std::vector<Place> places;
    for (Place const place : all_places)
        if (bits & bit(place))
            places.push_back(place);
    return places;
}

std::string name_as_shown(NameShown how, std::string_view name)
{
    switch (how) {
    case NameShown::none:
        break;
    case NameShown::first_name:
        return std::string(name.substr(0, name.find(' ')));
    case NameShown::full_name:
        return std::string(name);
    }
    return {};
}
}
