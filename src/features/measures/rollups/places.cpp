#include "features/measures/rollups/places.h"

#include "features/measures/outcomes/packing.h"

#include <iterator>

namespace regard::measures
{
std::string pack_places(Places const& places)
{
    std::string bytes;
    std::uint32_t next = 0;
    for (std::uint32_t const place : places) {
        pack(bytes, place - next);
        next = place + 1;
    }
    return bytes;
}

Places unpack_places(std::string_view packed)
{
    Places places;
    std::uint32_t next = 0;
    for (Unpacking bytes(packed); !bytes.at_end();) {
        places.push_back(next + static_cast<std::uint32_t>(bytes.number()));
        next = places.back() + 1;
    }
    return places;
}

Places in_both(Places const& a, Places const& b)
{
    Places both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

Places in_either(Places const& a, Places const& b)
{
    Places either;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(either));
    return either;
}

void Reach::add(std::optional<Span> duration)
{
    if (!duration)
        return;
    shortest = shortest ? std::min(*shortest, *duration) : *duration;
    longest = longest ? std::max(*longest, *duration) : *duration;
}

std::array<Standings, facet_count> standings_of(std::span<Outcome const> longest_first)
{
    std::array<Standings, facet_count> standings;
    for (std::uint32_t place = 0; place < longest_first.size(); ++place) {
        Outcome const& outcome = longest_first[place];
        auto const stands = [&](Facet facet, std::int64_t word) {
            Standing& standing = standings[static_cast<std::size_t>(facet)][word];
            standing.places.push_back(place);
            standing.reach.add(outcome.duration);
        };
        stands(Facet::all, 0);
        for (std::size_t f = 0; f < named_facets; ++f)
            stands(static_cast<Facet>(f), outcome.words[f]);
        for (PairBounces const& pair : outcome.pairs)
            stands(Facet::bounce, pair.word());
        for_each_waited_status(outcome, [&](cases::Name status) { stands(Facet::wait, status); });
        if (outcome.reopened == Answer::yes)
            stands(Facet::reopened, 1);
    }
    return standings;
}
}
