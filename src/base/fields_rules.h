#pragma once
// Rules of fields, declared beside the form:
//
//     constexpr auto rules_of(form::Of<NewCase>)
//     {
//         using namespace form;
//         return rules(on(&NewCase::subject, not_blank, length(1, 200)),
//                      on(&NewCase::labels, length(0, 20), each(length(1, 40))));
//     }
//
// A rule on an optional field holds where the field is given.
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <tuple>

namespace regard::form
{
// Names a struct without needing a value of it.
template <class T>
struct Of
{};

// Limits of one value. Text is counted in characters (code points), lists and maps in entries.
struct Limits
{
    std::size_t shortest = 0;
    std::size_t longest = 0; // 0: the default of the kind, below
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool not_blank = false;
    bool email = false;
};

constexpr std::size_t longest_text = 20'000; // unless a rule says otherwise
constexpr std::size_t longest_list = 1'000;

struct Rules
{
    Limits own;
    Limits items; // of each entry of a list or map
    bool may_be_left_out = false;
    std::string_view about{}; // for the reader of the API's documentation
};

// ---- the rules
struct Blank
{
    constexpr void put(Limits& limits) const { limits.not_blank = true; }
};
struct Email
{
    constexpr void put(Limits& limits) const { limits.email = true; }
};
struct Length
{
    std::size_t shortest, longest;
    constexpr void put(Limits& limits) const
    {
        limits.shortest = shortest;
        limits.longest = longest;
    }
};
struct Range
{
    double low, high;
    constexpr void put(Limits& limits) const
    {
        limits.low = low;
        limits.high = high;
    }
};
template <class... Rule>
struct Each
{
    std::tuple<Rule...> parts;
};
struct Optional
{};
struct About
{
    std::string_view sentence;
};

constexpr Blank not_blank{}; // something besides white space
constexpr Email email{};     // one address, name@host
constexpr Length length(std::size_t shortest, std::size_t longest) { return {shortest, longest}; }
constexpr Range range(double low, double high) { return {low, high}; } // both included
constexpr Optional may_be_left_out{};                                  // keeps its default then
constexpr About about(std::string_view sentence) { return {sentence}; }
template <class... Rule>
constexpr Each<Rule...> each(Rule... rule) // for every entry of a list
{
    return {{rule...}};
}

// ---- joining rules to fields
template <class Rule>
constexpr void put(Rules& rules, Rule const& rule)
{
    rule.put(rules.own);
}
template <class... Rule>
constexpr void put(Rules& rules, Each<Rule...> const& each_one)
{
    std::apply([&](auto const&... part) { (part.put(rules.items), ...); }, each_one.parts);
}
constexpr void put(Rules& rules, Optional) { rules.may_be_left_out = true; }
constexpr void put(Rules& rules, About about_it) { rules.about = about_it.sentence; }

template <class Member>
struct On
{
    Member member;
    Rules rules;
};

template <class Member, class... Rule>
constexpr On<Member> on(Member member, Rule const&... rule)
{
    On<Member> joined{member, {}};
    (put(joined.rules, rule), ...);
    return joined;
}

// What was joined, as a function that shows each `On` to its visitor. A closure and no std::tuple: every file that includes a model pays for
// the type, and a tuple of ten members costs the compiler some eighty milliseconds.
template <class... Member>
constexpr auto rules(On<Member>... ons)
{
    return [=](auto&& visit) { (visit(ons), ...); };
}
}
