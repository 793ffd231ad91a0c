#pragma once
// What is counted of the cases of a selection, word by word: first the counts of every word, then the lengths of only those
// that are shown. One transaction, one thread.
#include "features/measures/screens/selection.h"

namespace regard::measures
{
using CountsBy = std::map<std::int64_t, Counts>; // by word

class ByWord
{
  public:
    ByWord(db::Transaction& tx, Facet facet, Selection const& selection);

    CountsBy const& counts() const { return counts_; }
    Sampling sampling() const { return sampling_; }

    // Whole tallies of rows. Of each word of interest: the row in which it stands, alone or with others.
    using RowOf = std::map<std::int64_t, std::int64_t>;
    std::map<std::int64_t, Tally> tallies(RowOf const& row_of, Lengths lengths) const;

  private:
    struct Seen // the lengths of one case, in microseconds; none: -1
    {
        std::int64_t word;
        std::array<std::int64_t, length_count> lengths;
    };
    using Sums = std::map<std::int64_t, TallySum>;
    void count_cells();
    void count_cases();
    void add_cells(Sums& sums, RowOf const& row_of, Length length) const;
    void add_cases(Sums& sums, RowOf const& row_of, Lengths lengths) const;

    db::Transaction& tx_;
    Facet facet_;
    Selection selection_;
    CountsBy counts_;
    std::vector<Seen> seen_; // where cells don't tell
    Sampling sampling_{};
};
}
