#pragma once
// Reads the cases of a selection one by one: of every day they are counted on, or of every second, third, … where they are
// so many that figures of some of them are as good.
#include "features/measures/screens/figure.h"
#include "features/measures/screens/standing.h"

namespace regard::measures
{
// At most so many sheets are read, and about so many cases. Then it is a sample, and said to be one. Shares and lengths need
// no correction; counts are multiplied.
constexpr std::int64_t most_sheets = 400, most_cases = 12'000;

// Whether all was counted, and by what counts of a sample are to be multiplied.
struct Sampling
{
    Counted how = Counted::all;
    std::int64_t times = 1;
};

class Reading
{
  public:
    Reading(db::Transaction& tx, Selection const& selection);

    Sampling sampling() const { return {step_ == 1 ? Counted::all : Counted::sample, step_}; }
    Instant known_until(Outcome const& outcome) const { return horizons_[outcome.source]; }

    template <class See> // void(Date, Sheet const&, std::size_t row)
    void read(See see) const
    {
        for (std::size_t i = 0; i < days_.size(); i += static_cast<std::size_t>(step_)) {
            RowsMeant const rows(days_[i]);
            store::sheets(
                tx_, days_[i].day, *rows.next_sheet(0), rows.last_sheet(),
                [&](std::size_t place) { return rows.next_sheet(place) == place; },
                [&](std::size_t place, std::string_view packed) {
                    Sheet const sheet(packed);
                    rows.on(place, sheet.size(), [&](std::size_t row) {
                        see(days_[i].day, sheet, row);
                        return true;
                    });
                });
        }
    }

  private:
    db::Transaction& tx_;
    std::vector<store::DayStanding> days_;
    Horizons horizons_;
    std::int64_t step_;
};
}
