#pragma once
// Where the cases of a facet's word stand among the cases of a day, the longest first: what is looked up to find them, and
// what is intersected to find those of several words. Pure.
#include "features/measures/outcomes/outcome.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>

namespace regard::measures
{
using Places = std::vector<std::uint32_t>; // from 0, ascending

std::string pack_places(Places const& places);
Places unpack_places(std::string_view packed);
Places in_both(Places const& a, Places const& b);
Places in_either(Places const& a, Places const& b);

// How far the durations of some cases reach; nothing where none has ended.
struct Reach
{
    std::optional<Span> shortest, longest;
    void add(std::optional<Span> duration);
    bool operator==(Reach const&) const = default;
};

// The cases of one word on one day.
struct Standing
{
    Places places;
    Reach reach;
    bool operator==(Standing const&) const = default;
};
using Standings = std::map<std::int64_t, Standing>; // by word
std::array<Standings, facet_count> standings_of(std::span<Outcome const> longest_first);

template <class Visit> // void(cases::Name), once for each
void for_each_waited_status(Outcome const& outcome, Visit visit)
{
    auto const& waits = outcome.waits;
    for (auto wait = waits.begin(); wait != waits.end(); ++wait)
        if (std::none_of(waits.begin(), wait, [&](Wait const& earlier) { return earlier.status == wait->status; }))
            visit(wait->status);
}
}
