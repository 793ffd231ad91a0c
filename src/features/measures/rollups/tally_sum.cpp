#include "features/measures/rollups/tally_sum.h"

namespace regard::measures
{
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
