#pragma once
// How cells are kept: those of up to 128 neighbouring words of a facet in one day, month or year stand together on a page,
// column by column. A page has parts, each a row of the store: what was counted, and the lengths of each kind. So a screen
// over a thousand words reads some dozen rows a month, and only what it asks for. Readers view packed bytes, which must
// outlive them, and throw std::runtime_error for what no packing wrote. One thread at a time.
#include "features/measures/rollups/cell.h"
#include "features/measures/rollups/column.h"

#include <optional>

namespace regard::measures
{
// The page on which a word stands. Pairs, whose numbers lie far apart, are only ever read together.
constexpr std::int64_t words_a_page = 128;
constexpr std::int64_t page_of(Facet facet, std::int64_t word) { return has_figures(facet) ? word / words_a_page : 0; }

// The numbers of the parts are stored.
constexpr int counts_part = 0, part_count = 1 + static_cast<int>(length_count);
constexpr int part_of(Length length) { return 1 + static_cast<int>(length); }

std::string pack_counts(Cells::const_iterator first, Cells::const_iterator last);
std::string pack_lengths(Cells::const_iterator first, Cells::const_iterator last,
                         Length length); // empty: there are none

class CountsPage
{
  public:
    explicit CountsPage(std::string_view packed);

    std::size_t size() const { return size_; }
    std::int64_t word(std::size_t i) const { return words_[i]; } // ascending
    std::int64_t cases(std::size_t i) const { return cases_[i]; }
    std::int64_t amount(std::size_t i) const { return amounts_[i]; }
    void add_to(Counts& counts, std::size_t i) const;
    std::optional<std::size_t> find(std::int64_t word) const;

  private:
    std::size_t size_ = 0, used_ = 0;
    Column words_, cases_, amounts_;
    std::array<std::pair<Count, Column>, count_count> counts_; // the first used_ of them: where anything was counted
};

class LengthsPage
{
  public:
    explicit LengthsPage(std::string_view packed);

    std::size_t size() const { return size_; }
    std::int64_t word(std::size_t i) const { return words_[i]; } // ascending; those without such lengths are left out
    std::string_view histogram(std::size_t i) const;             // of Histogram::pack
    std::optional<std::size_t> find(std::int64_t word) const;

  private:
    std::size_t size_ = 0;
    Column words_, ends_;
    std::string_view histograms_;
};
}
