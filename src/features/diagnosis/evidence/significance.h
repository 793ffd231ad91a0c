#pragma once
// What of the tested is told. Of many candidates some look unusual by chance: within a kind Benjamini and Hochberg's rule
// keeps the share of such among those told at 5 %. Many kinds would still cry wolf together, so a kind as a whole has to
// stand out among the kinds first, by the same rule on its surest candidate (Benjamini and Bogomolov, JRSS B 76, 2014):
// in a history of pure noise nothing at all is found 19 times in 20.
#include "features/diagnosis/found.h"

#include <span>

namespace regard::diagnosis
{
// The observed time of the history: what a month's worth of something is counted against.
struct Horizon
{
    Instant first, last;
    double months() const; // of 30.4375 days; a history of less than a day counts as one
};

// Customer-days a month from hours over the whole history.
Gain gain_of(double hours, double low, double high, Horizon const& horizon);

// One candidate with its test, and whether it is worth telling at all (longer, not shorter).
struct Tested
{
    Found found;
    bool worth = true;
};

// All candidates of all kinds go in. Out come those that stand out, are worth telling, and would gain something or say
// no gain.
std::vector<Found> significant(std::vector<Tested> tested);

// Low-hanging fruit first: by the low end of the gain over the effort; those without a gain last, by evidence.
void sort_by_worth(std::vector<Found>& found);
}
