#pragma once
// Gaps in the words of a language, from sentences/<language>/responsibility.json. Any thread.
#include "features/responsibility/gaps.h"
#include "ground/text/catalogue.h"

namespace regard::responsibility
{
class Words
{
  public:
    Words(text::Catalogue const& catalogue, std::string_view language, Map const& map)
        : catalogue_(catalogue), language_(language), map_(map)
    {}

    MapGap shown(Found const& found) const;
    // Whom or what a gap is about, as lists sort by it.
    std::string name_of(Found const& found) const;

  private:
    std::string sentence(Found const& found) const;
    std::string person(Found const& found) const;
    std::string unit(std::optional<UnitId> id) const;
    std::string day(std::optional<Date> date) const;

    text::Catalogue const& catalogue_;
    std::string_view language_;
    Map const& map_;
};
}
