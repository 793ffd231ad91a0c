#include "features/diagnosis/wording.h"

#include "features/diagnosis/report/plain.h"
#include "ground/text/number.h"

#include <cmath>
#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
using text::Argument;

constexpr std::size_t longest_name = 80; // in a sentence; the id holds all of it

std::string say(std::string_view language, std::string_view key, std::initializer_list<Argument> arguments = {})
{
    return sentences().say(language, key, arguments);
}

Figure const* figure(Found const& found, std::string_view argument)
{
    for (Figure const& one : found.figures)
        if (one.argument == argument)
            return &one;
    return nullptr;
}

// "touchpoint, kind and quarter of arrival"
std::string list_of_likeness(Found const& found, std::string_view language)
{
    std::vector<std::string> parts;
    auto const add = [&](bool holds, std::string_view what) {
        if (holds)
            parts.push_back(say(language, fmt::format("diagnosis.alike.{}", what)));
    };
    constexpr std::string_view subjects[]{"", "", "", "touchpoint", "product", "vertical"};
    add(found.alike.subject, subjects[static_cast<std::size_t>(found.subject)]);
    add(found.alike.kind, "kind");
    add(found.alike.quarter, "quarter");
    add(found.alike.steps, "steps");
    if (parts.size() < 2)
        return parts.empty() ? "" : parts[0];
    std::string const last = parts.back();
    parts.pop_back();
    return say(language, "diagnosis.alike.list",
               {{"first", fmt::format("{}", fmt::join(parts, ", "))}, {"last", last}});
}

std::string say_figure(Found const& found, Figure const& one, std::string_view language)
{
    switch (one.unit) {
    case Unit::hours: {
        Figure const* high = figure(found, "high");
        bool const bound = one.argument == "low" || one.argument == "high";
        return say_length(language, one.value, bound ? std::max(std::abs(one.value), high->value) : one.value);
    }
    case Unit::share:
        return text::percent(language, one.value, std::abs(one.value) < 0.1 ? 1 : 0);
    case Unit::weekday:
        return say(language, fmt::format("diagnosis.weekday.{}", static_cast<int>(one.value)));
    case Unit::hour_of_day: {
        int const hour = static_cast<int>(one.value);
        return fmt::format("{}–{}", text::time_of_day(language, hour, 0), text::time_of_day(language, hour + 1, 0));
    }
    case Unit::date:
        return text::day(language, Date{static_cast<std::int32_t>(one.value)});
    case Unit::whole:
        break;
    }
    return text::whole(language, std::llround(one.value));
}
}

text::Catalogue const& sentences()
{
    static text::Catalogue const catalogue(embedded::sentences());
    return catalogue;
}

Finding Wording::say(Found const& found, std::vector<std::string> first)
{
    auto arguments = arguments_of(found);
    std::string_view const basis = figure(found, "compared") ? "diagnosis.basis.times" : "diagnosis.basis.shares";
    arguments.emplace_back("basis", sentences().say(language_, basis, arguments));
    auto const sentence = [&](std::string_view what) {
        return sentences().say(language_, key(found, what), arguments);
    };
    return {id_of(found),
            found.kind,
            sentence("title"),
            sentence("evidence"),
            {found.cases, std::move(first)},
            found.gain,
            sentence("next_step"),
            found.effort,
            sentence("how_counted")};
}

std::vector<Argument> Wording::arguments_of(Found const& found)
{
    std::vector<Argument> arguments;
    for (Term const& term : found.terms)
        arguments.emplace_back(term.argument, shortened(shown(term), longest_name));
    for (Figure const& one : found.figures)
        arguments.emplace_back(one.argument, say_figure(found, one, language_));
    arguments.emplace_back("alike", list_of_likeness(found, language_));
    return arguments;
}

std::string Wording::shown(Term const& term)
{
    if (!term.veiled || naming_ == Naming::names)
        return term.text;
    std::string& pseudonym = pseudonyms_[{term.of, term.text}];
    if (pseudonym.empty())
        pseudonym = diagnosis::say(
            language_, term.of == NameOf::person ? "diagnosis.pseudonym.person" : "diagnosis.pseudonym.team",
            {{"n", ++numbered_[term.of]}});
    return pseudonym;
}

// The sentence of the finding's variant, where it has one of its own.
std::string Wording::key(Found const& found, std::string_view what) const
{
    std::string const own = fmt::format("diagnosis.{}.{}.{}", found.kind, found.variant, what);
    return !found.variant.empty() && sentences().has("en", own) ? own
                                                                : fmt::format("diagnosis.{}.{}", found.kind, what);
}

std::string Wording::id_of(Found const& found)
{
    std::vector<std::string> parts;
    if (!found.candidate.empty())
        parts.push_back(found.candidate);
    for (Term const& term : found.terms)
        if (term.of != NameOf::person)
            parts.push_back(shown(term));
    return fmt::format("{}:{}", found.kind, fmt::join(parts, "/"));
}

namespace
{
std::string say_in(std::string_view language, std::string_view unit, double value, int decimals)
{
    std::string const number = text::number(language, value, decimals);
    return diagnosis::say(language, fmt::format("diagnosis.length.{}", unit),
                          {{"n", number}, {"count", number == "1" ? 1 : 2}});
}
}

std::string say_length(std::string_view language, double hours, double as)
{
    double const size = std::abs(as);
    if (size < 1)
        return say_in(language, "minutes", hours * 60, 0);
    if (size < 48)
        return say_in(language, "hours", hours, 1);
    return say_in(language, "days", hours / 24, size < 2400 ? 1 : 0);
}

std::string say_working_length(std::string_view language, double hours)
{
    return hours < 1 ? say_in(language, "minutes", hours * 60, 0)
                     : say_in(language, "hours", hours, hours < 100 ? 1 : 0);
}

std::string say_gain(std::string_view language, Gain const& gain)
{
    auto const number = [&](double value) { return text::number(language, value, std::abs(value) < 9.95 ? 1 : 0); };
    return diagnosis::say(language, "diagnosis.gain",
                          {{"n", number(gain.value)}, {"low", number(gain.low)}, {"high", number(gain.high)}});
}

std::string say_effort(std::string_view language, Effort effort)
{
    constexpr std::string_view names[]{"hours", "days", "weeks"};
    return diagnosis::say(language, fmt::format("diagnosis.effort.{}", names[static_cast<std::size_t>(effort)]));
}
}
