#pragma once
// Which cases are meant, and where they stand: found by looking up and intersecting the places of words, never by reading
// cases.
#include "features/measures/rollups/rollup_store.h"

namespace regard::measures
{
struct Narrowed
{
    Facet facet = Facet::all;
    std::int64_t word = 0;
    bool operator==(Narrowed const&) const = default;
};

struct Selection
{
    Period period;
    std::vector<Narrowed> to;               // all must hold; empty: every case of the period
    std::vector<cases::Name> any_unit_of{}; // where given: the small teams that stand as one

    bool is_everything() const { return to.empty() && any_unit_of.empty(); }
    Selection also(Narrowed one) const;
    Selection during(Period other) const { return {other, to, any_unit_of}; }
};

// The days on which cases of the selection are counted, with their places; ascending. Its reach bounds their durations,
// and may be wider than they are.
std::vector<store::DayStanding> standing(db::Transaction& tx, Selection const& selection);

// The rows of a day's sheets that are meant: all of them, or those places that lie on them.
class RowsMeant
{
  public:
    explicit RowsMeant(store::DayStanding const& day) : places_(day.places ? &*day.places : nullptr) {}

    // The first sheet from `from` on that holds any; where all are meant, whichever there may be.
    std::optional<std::size_t> next_sheet(std::size_t from) const;
    std::size_t last_sheet() const;

    template <class See> // bool(std::size_t row); false: no more of this sheet
    void on(std::size_t sheet, std::size_t rows, See see) const
    {
        if (places_ == nullptr) {
            for (std::size_t row = 0; row < rows && see(row); ++row)
                ;
            return;
        }
        static_assert(sheet_size % 64 == 0);
        std::size_t const first = sheet * sheet_size;
        places_->each(first, first + sheet_size, [&](std::uint32_t place) { return see(place - first); });
    }

  private:
    Places const* places_;
};

std::int64_t sheets_with(store::DayStanding const& day); // on how many sheets its cases lie
}
