#include "features/measures/rollups/places.h"

#include "features/measures/outcomes/packing.h"

#include <bit>
#include <iterator>

namespace regard::measures
{
namespace
{
// Places are packed in whichever way takes less room: as distances from one to the next, or a bit for each place.
enum class Way : char { distances, bits };

std::string as_distances(Places const& places)
{
    std::string bytes{static_cast<char>(Way::distances)};
    std::uint32_t next = 0;
    for (std::uint32_t const place : places) {
        pack(bytes, place - next);
        next = place + 1;
    }
    return bytes;
}

std::string as_bits(Places const& places)
{
    std::string bytes(places.back() / 8 + 2, '\0');
    bytes[0] = static_cast<char>(Way::bits);
    for (std::uint32_t const place : places)
        bytes[place / 8 + 1] = static_cast<char>(bytes[place / 8 + 1] | 1 << place % 8);
    return bytes;
}

Places of_distances(std::string_view packed)
{
    Places places;
    places.reserve(packed.size()); // most take one byte
    std::uint32_t next = 0;
    for (Unpacking bytes(packed); !bytes.at_end(); next = places.back() + 1)
        places.push_back(next + static_cast<std::uint32_t>(bytes.number()));
    return places;
}

Places of_bits(std::string_view packed)
{
    Places places;
    places.reserve(packed.size() * 4);
    for (std::size_t at = 0; at < packed.size(); ++at)
        for (auto bits = static_cast<unsigned char>(packed[at]); bits != 0;
             bits &= static_cast<unsigned char>(bits - 1))
            places.push_back(static_cast<std::uint32_t>(at * 8) + static_cast<std::uint32_t>(std::countr_zero(bits)));
    return places;
}
}

std::string pack_places(Places const& places)
{
    if (places.empty())
        return {};
    bool const dense = places.size() * 8 > places.back();
    return dense ? as_bits(places) : as_distances(places);
}

Places unpack_places(std::string_view packed)
{
    if (packed.empty())
        return {};
    bool const bits = packed.front() == static_cast<char>(Way::bits);
    packed.remove_prefix(1);
    return bits ? of_bits(packed) : of_distances(packed);
}

Places in_both(Places const& a, Places const& b)
{
    Places both;
    both.reserve(std::min(a.size(), b.size()));
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
