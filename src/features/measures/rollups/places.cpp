#include "features/measures/rollups/places.h"

#include "features/measures/outcomes/packing.h"

#include <cstring>

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
    places.each(0, places.last() + 1, [&](std::uint32_t place) {
        pack(bytes, place - next);
        next = place + 1;
        return true;
    });
    return bytes;
}

Places of_distances(std::string_view packed)
{
    Places places;
    std::uint32_t next = 0;
    for (Unpacking bytes(packed); !bytes.at_end();) {
        auto const place = next + static_cast<std::uint32_t>(bytes.number());
        places.add(place);
        next = place + 1;
    }
    return places;
}
}

void Places::add(std::uint32_t place)
{
    if (place / 64 >= bits_.size())
        bits_.resize(place / 64 + 1);
    bits_[place / 64] |= std::uint64_t{1} << place % 64;
}

std::size_t Places::size() const
{
    std::size_t found = 0;
    for (std::uint64_t const bits : bits_)
        found += static_cast<std::size_t>(std::popcount(bits));
    return found;
}

std::optional<std::uint32_t> Places::first_from(std::size_t from) const
{
    for (std::size_t at = from / 64; at < bits_.size(); ++at) {
        std::uint64_t const bits = at == from / 64 ? bits_[at] & ~std::uint64_t{0} << from % 64 : bits_[at];
        if (bits != 0)
            return static_cast<std::uint32_t>(at * 64) + static_cast<std::uint32_t>(std::countr_zero(bits));
    }
    return {};
}

std::uint32_t Places::last() const
{
    return static_cast<std::uint32_t>(bits_.size() * 64 - 1) -
           static_cast<std::uint32_t>(std::countl_zero(bits_.back()));
}

void Places::trim()
{
    while (!bits_.empty() && bits_.back() == 0)
        bits_.pop_back();
}

std::string pack_places(Places const& places)
{
    static_assert(std::endian::native == std::endian::little, "places are kept little-endian");
    if (places.empty())
        return {};
    if (places.size() * 8 <= places.last())
        return as_distances(places);
    std::string bytes(places.last() / 8 + 2, static_cast<char>(Way::bits));
    std::memcpy(bytes.data() + 1, places.bits_.data(), bytes.size() - 1);
    return bytes;
}

Places unpack_places(std::string_view packed)
{
    if (packed.empty())
        return {};
    bool const bits = packed.front() == static_cast<char>(Way::bits);
    packed.remove_prefix(1);
    if (!bits)
        return of_distances(packed);
    Places places;
    places.bits_.resize((packed.size() + 7) / 8);
    std::memcpy(places.bits_.data(), packed.data(), packed.size());
    places.trim();
    return places;
}

Places in_both(Places const& a, Places const& b)
{
    Places both;
    both.bits_.resize(std::min(a.bits_.size(), b.bits_.size()));
    for (std::size_t i = 0; i < both.bits_.size(); ++i)
        both.bits_[i] = a.bits_[i] & b.bits_[i];
    both.trim();
    return both;
}

Places in_either(Places const& a, Places const& b)
{
    Places either = a.bits_.size() < b.bits_.size() ? b : a;
    Places const& other = a.bits_.size() < b.bits_.size() ? a : b;
    for (std::size_t i = 0; i < other.bits_.size(); ++i)
        either.bits_[i] |= other.bits_[i];
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
            standing.places.add(place);
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
