#include "features/measures/rollups/tally_sum.h"

namespace regard::measures
{
namespace
{
// Visits the packed histograms of a packed tally.
template <class Visit>
void for_each_length(Unpacking& bytes, Visit visit)
{
    for (std::size_t i = 0; i < length_count; ++i)
        if (auto const size = bytes.number(); size > 0)
            visit(static_cast<Length>(i), bytes.bytes(static_cast<std::size_t>(size)));
}
}

void add_packed(std::string_view packed_tally, Length length, HistogramSum& sum)
{
    Unpacking bytes(packed_tally);
    bytes.number(); // the version: see Tally::pack
    Counts::unpack(bytes);
    for_each_length(bytes, [&](Length what, std::string_view histogram) {
        if (what == length)
            sum.add(histogram);
    });
}

void TallySum::add(std::string_view packed)
{
    Unpacking bytes(packed);
    bytes.number();
    counts_.add(Counts::unpack(bytes));
    for_each_length(bytes, [&](Length what, std::string_view histogram) {
        if (wanted_.has(what))
            lengths_[static_cast<std::size_t>(what)].add(histogram);
    });
}

void TallySum::add(Outcome const& outcome, Instant known_until)
{
    counts_.add(outcome, known_until);
    lengths_of(outcome, [&](Length what, Span span) {
        if (wanted_.has(what))
            lengths_[static_cast<std::size_t>(what)].add(span.micros);
    });
}

Tally TallySum::total() const
{
    Tally total;
    total.counts = counts_;
    for (std::size_t i = 0; i < length_count; ++i)
        total.lengths[i] = lengths_[i].total();
    return total;
}
}
