#pragma once
// How often would a case come back to whom it left if names were dealt out by chance? Each of a touchpoint's names is as
// likely next as it is frequent there, but for the one that has the case. What comes back clearly more often than that is
// sent back.
#include "features/diagnosis/case_facts.h"

namespace regard::diagnosis
{
class ReturnsByChance
{
  public:
    // Tells of each moment at which a case was passed on again: moment(from, holder, chance that it goes back to `from`,
    // whether it did). The frequencies are those of the cases before.
    template <class F>
    void see(std::vector<Run> const& runs, cases::Name subject, F moment)
    {
        double const all = all_[subject];
        for (std::size_t i = 2; i < runs.size(); ++i) {
            cases::Name const from = runs[i - 2].who, holder = runs[i - 1].who;
            double const chance = (events(subject, from) + 1) / (all - events(subject, holder) + 1);
            moment(from, holder, std::min(1.0, chance), runs[i].who == from);
        }
        for (Run const& run : runs) {
            events_[key(subject, run.who)] += run.steps;
            all_[subject] += run.steps;
        }
    }

  private:
    static std::uint64_t key(cases::Name subject, cases::Name who) { return std::uint64_t{subject} << 32 | who; }
    double events(cases::Name subject, cases::Name who) const
    {
        double const* known = events_.find(key(subject, who));
        return known == nullptr ? 0 : *known;
    }

    FlatMap<double> events_, all_; // by subject and name; by subject
};

// Moments at which a case could have come back.
struct Chances
{
    double moments = 0, returns = 0, expected = 0;

    void add(double chance, bool returned)
    {
        ++moments;
        returns += returned;
        expected += chance;
    }
    double p() const; // of so many returns by chance, twice the one side
};
}
