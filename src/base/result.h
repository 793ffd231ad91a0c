#pragma once
// The two roads of failure. A refusal is a value a person can act on: a code for programs, a sentence for people and,
// where there is one, the field it is about. Everything else (a bug, a broken world) is an exception, caught once at the edge.
#include <boost/system/result.hpp>
#include <string>
#include <utility>
#include <vector>

namespace regard
{
struct Refusal
{
    Refusal() = default;
    // Never from one text alone, so that a Result<std::string> can tell its value from its refusal.
    Refusal(std::string code_, std::string sentence_, std::string field_ = {})
        : code(std::move(code_)), sentence(std::move(sentence_)), field(std::move(field_))
    {}

    std::string code;     // stable, snake_case: `not_found`, `over_budget`
    std::string sentence; // plain words that say what is wrong and how to mend it
    std::string field;    // the field's path, e.g. `labels/1/name`; empty where it is about the whole

    bool operator==(Refusal const&) const = default;
};

using Refusals = std::vector<Refusal>;

// Thrown by Result::value() on a refusal: asking a refused result for its value is a bug.
[[noreturn]] void throw_exception_from_error(Refusal const& refusal, boost::source_location const& where);

template <class T>
using Result = boost::system::result<T, Refusal>;
}
