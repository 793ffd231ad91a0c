#pragma once
// How a page says days, and what happened. Pure but for the catalogue.
#include "features/desk/model.h"
#include "ground/clock/zone.h"
#include "ground/text/catalogue.h"

namespace regard::customer_pages
{
class Wording
{
  public:
    Wording(text::Catalogue const& catalogue, std::string_view language, Zone zone)
        : catalogue_(catalogue), language_(language), zone_(std::move(zone))
    {}

    std::string say(std::string_view key, std::initializer_list<text::Argument> arguments = {}) const;
    std::string when(Instant at) const; // `Wednesday 18 November 2026, 12:00`
    std::string day(Instant at) const;  // `Wed 18 November 2026`

    // What a line of the story says; empty for what is not for the customer: notes, what never went out, the work inside.
    std::string what(desk::Entry const& entry) const;
    static std::string first_name(std::string_view name);

  private:
    std::string of_step(desk::Entry const& entry) const;

    text::Catalogue const& catalogue_;
    std::string language_;
    Zone zone_;
};
}
