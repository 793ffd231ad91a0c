#pragma once
// Sums of lengths of time from which means, their spread and their difference can be told.
#include "features/diagnosis/case_facts.h"

namespace regard::diagnosis
{
struct Moments
{
    double n = 0;
    double sum = 0, squares = 0;         // hours
    double log_sum = 0, log_squares = 0; // Length::log

    void add(Length const& length)
    {
        ++n;
        sum += length.hours;
        squares += length.hours * length.hours;
        log_sum += length.log;
        log_squares += length.log * length.log;
    }
    Moments& operator+=(Moments const& b)
    {
        n += b.n;
        sum += b.sum;
        squares += b.squares;
        log_sum += b.log_sum;
        log_squares += b.log_squares;
        return *this;
    }
    Moments& operator-=(Moments const& b)
    {
        n -= b.n;
        sum -= b.sum;
        squares -= b.squares;
        log_sum -= b.log_sum;
        log_squares -= b.log_squares;
        return *this;
    }
};
}
