#pragma once
// What is to become of a mail. Pure.
#include "features/mailroom/model.h"
#include "ground/mail/letter.h"

namespace regard::mailroom
{
constexpr std::int64_t most_in_an_hour = 60; // of one sender: two programs that answer each other stop here

struct Looks
{
    mail::Kind kind = mail::Kind::person;
    bool whole = true;    // all of it came
    bool tangled = false; // more than the parser is given: see mail/bounds.h
    bool answers_us = false;
    bool of_ours = false;      // a bounce: of a mail that we signed
    bool as_ourselves = false; // it says to be from one of our mailboxes, and names nobody else
    std::int64_t lately = 0;   // of the same sender within an hour
};

struct Sorted
{
    Fate fate = Fate::taken;
    std::optional<std::string> why; // of a parked one: too_large, too_tangled, too_many, automatic, as_ourselves
};
Sorted sort(Looks const& looks);
}
