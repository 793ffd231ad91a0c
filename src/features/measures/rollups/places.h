#pragma once
// Where the cases of a facet's word stand among the cases of a day, the longest first: what is looked up to find them, and
// what is intersected to find those of several words. Pure.
#include "features/measures/outcomes/outcome.h"

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <map>
#include <span>
#include <string>

namespace regard::measures
{
// Which places, from 0: a bit for each, so that days of many cases are intersected some dozen cases at a time.
class Places
{
  public:
    Places() = default;
    Places(std::initializer_list<std::uint32_t> places)
    {
        for (std::uint32_t const place : places)
            add(place);
    }

    void add(std::uint32_t place);
    bool empty() const { return size() == 0; }
    std::size_t size() const;
    std::optional<std::uint32_t> first_from(std::size_t from) const;
    std::uint32_t last() const; // not of none
    bool operator==(Places const&) const = default;

    // Calls `see(std::uint32_t)` with those in [from, to), in order, until it returns false. `from` is a multiple of 64.
    template <class See>
    void each(std::size_t from, std::size_t to, See see) const
    {
        for (std::size_t at = from / 64; at < bits_.size() && at * 64 < to; ++at)
            for (std::uint64_t bits = bits_[at]; bits != 0; bits &= bits - 1)
                if (auto const place = at * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                    place >= to || !see(static_cast<std::uint32_t>(place)))
                    return;
    }

  private:
    friend std::string pack_places(Places const& places);
    friend Places unpack_places(std::string_view packed);
    friend Places in_both(Places const& a, Places const& b);
    friend Places in_either(Places const& a, Places const& b);
    void trim(); // the last of the bits is never 0, so that equal places have equal bits

    std::vector<std::uint64_t> bits_;
};

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
