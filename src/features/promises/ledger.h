#pragma once
// The promises of a case: given, and then kept, broken, re-promised or dropped; never edited. Pure.
#include "features/promises/clock.h"

namespace regard::promises
{
struct Promise
{
    int number = 0;
    Target about = Target::resolve;
    Instant until;
    Instant told;
    Origin origin = Origin::policy;
    Outcome outcome = Outcome::open;
    Instant settled; // where it is not open
    std::string reason;
    std::int64_t by = 0;       // a UserId; 0: the program
    PromiseActId act{};        // 0: given by itself
    std::int64_t together = 0; // how many cases have a date of that act

    bool was_told() const { return outcome != Outcome::taken_back; }
};

class Ledger
{
  public:
    Ledger() = default;
    explicit Ledger(std::vector<Promise> promises) : promises_(std::move(promises)), stored_(promises_.size()) {}

    std::vector<Promise> const& promises() const { return promises_; }
    std::size_t stored() const { return stored_; }                 // how many of them were given
    std::vector<int> const& changed() const { return changed_; }   // numbers of stored ones that were settled since
    std::vector<int> const& reopened() const { return reopened_; } // the same, of those that stand again

    // Brings the ledger to what the clock was just told at `clock.last`. `opened` is also said of a reopening.
    void follow(CaseClock const& clock, Told const& told);

    // Breaks what has passed.
    void pass(Instant now);

    // A date said by hand about the resolution: replaces the open ones that have not passed, and breaks those that have.
    void re_promise(Instant until, std::string reason, std::int64_t by, Instant now, PromiseActId act = {});

    // The date that act gave was not told after all: the one it replaced stands again. False where something came after it.
    bool take_back(PromiseActId act, Instant now);

    // The date the customer may expect, told last where none is open; nothing where none was told.
    Promise const* date() const;

    // A promise that came with another case; its date stands. Given back where the cases are parted.
    void take_over(Promise const& theirs, Instant at);
    void give_back(Ledger const& theirs, Instant at);

    // Whether the promise was given before the one it follows had passed.
    bool told_before_broken(Promise const& promise) const;

  private:
    void give(CaseClock const& clock, Target about, Origin origin, Instant at);
    bool has_open_by_policy(Target about) const;
    void settle(Promise& promise, Outcome outcome, Instant at);
    void keep(Target about, Instant at);
    void drop(Instant at);

    std::vector<Promise> promises_;
    std::size_t stored_ = 0;
    std::vector<int> changed_, reopened_;
};

// The date a target is told as: the end of the working day on which it is due, never earlier than the target.
Instant kindly(CalendarHistory const& calendar, Instant due);
}
