#pragma once
// What a diagnosis found, before it is put into words: names as text, figures as numbers. Everything a language needs to
// say it, so that it can be kept and said again in another.
#include "features/diagnosis/case_numbers.h"
#include "features/diagnosis/model.h"

namespace regard::diagnosis
{
// What a name is the name of.
enum class NameOf { status, team, person, touchpoint, product, vertical, channel };
BOOST_DESCRIBE_ENUM(NameOf, status, team, person, touchpoint, product, vertical, channel)

// A name a sentence refers to as {{argument}}.
struct Term
{
    std::string argument;
    NameOf of = NameOf::team;
    std::string text;
    bool veiled = false; // a person, or a team so small that it counts as one: a pseudonym unless names are asked for
};
BOOST_DESCRIBE_STRUCT(Term, (), (argument, of, text, veiled))

enum class Unit { hours, share, whole, weekday, hour_of_day, date };
BOOST_DESCRIBE_ENUM(Unit, hours, share, whole, weekday, hour_of_day, date)

// A number a sentence refers to as {{argument}}.
struct Figure
{
    std::string argument;
    Unit unit = Unit::whole;
    double value = 0; // weekday: 0 is Monday; date: days since 1970-01-01
};
BOOST_DESCRIBE_STRUCT(Figure, (), (argument, unit, value))

// What the comparable cases had in common with those of the finding.
struct Likeness
{
    bool subject = false; // the same touchpoint, or what stands for it
    bool kind = false;
    bool quarter = false; // of arrival
    bool steps = false;   // as many other events
};
BOOST_DESCRIBE_STRUCT(Likeness, (), (subject, kind, quarter, steps))

struct Found
{
    std::string kind;      // bounce_pair, ... : its sentences are `diagnosis.<kind>...`
    std::string variant;   // which of its sentences, where there are several: `diagnosis.<kind>.<variant>...`
    std::string candidate; // of the id, before the terms, where they do not say enough: `17`, `team`
    std::vector<Term> terms;
    std::vector<Figure> figures;
    Likeness alike;
    NameOf subject = NameOf::touchpoint; // what stands for the touchpoint in this history
    std::uint64_t cases = 0;
    std::vector<std::uint64_t> first; // numbers of cases, at most 20
    CaseNumbers all;                  // as many as `cases`; ascending but for what is found at the end of a history
    std::optional<Gain> gain;
    Effort effort = Effort::days;
    double p = 1;              // of the test, before the correction for many candidates
    std::uint32_t history = 0; // which of several it was found in, as their reader numbers them
};
BOOST_DESCRIBE_STRUCT(Found, (),
                      (kind, variant, candidate, terms, figures, alike, subject, cases, first, gain, effort, p))

constexpr std::size_t cases_named = 20;

double hours_of(Effort effort); // 1, 8, 40
}
