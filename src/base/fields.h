#pragma once
// Described structs as JSON, forms and JSON Schema. The struct is the whole declaration:
//
//     struct NewCase { std::string subject; std::optional<std::string> email; std::vector<std::string> labels; };
//     BOOST_DESCRIBE_STRUCT(NewCase, (), (subject, email, labels))
//     constexpr auto rules_of(form::Of<NewCase>) { … }   // where there are limits, see fields_rules.h
//
// Members may be bool, integers, double, std::string, Id<Tag>, Instant, Date, Json, described enums and structs, and
// std::optional, std::vector and std::map<std::string, …> of these. What can't be read is refused with all faults at
// once, each with its code, a sentence and the path of its field (`labels/1/name`). Every function may be called from
// any thread.
#include "base/fields_of.h"
#include "base/result.h"

#include <utility>

namespace regard
{
[[noreturn]] void throw_exception_from_error(Refusals const& refusals, boost::source_location const& where);

// A value, or everything that was wrong with the input.
template <class T>
using Parsed = boost::system::result<T, Refusals>;

namespace form
{
// Says what is wrong with a field, in the reader's language. `limit` is the number or the choices the sentence names.
// The codes: required, unknown_field, not_text, not_a_number, not_a_whole_number, not_true_or_false, not_a_list,
// not_an_object, not_an_id, not_an_instant, not_a_date, not_a_choice, blank, not_an_email, control_characters,
// too_short, too_long, too_few, too_many, too_small, too_large; about the whole: bad_json, too_deep.
class Speaker
{
  public:
    virtual ~Speaker() = default;
    virtual std::string say(std::string_view code, std::string_view limit) const = 0;
};
Speaker const& in_english();

constexpr std::size_t most_refusals = 100; // further faults are not reported
constexpr std::size_t deepest_json = 32;   // levels of nesting

// Names and values of a query string or form, decoded. A list is a name that occurs several times.
struct Pair
{
    std::string name, value;
};

// ---- the walker, by type table
Refusals read_json(Type const& type, void* into, std::string_view json, Speaker const& speaker);
Refusals read_pairs(Type const& type, void* into, std::span<Pair const> pairs, Speaker const& speaker);
// One value from plain text (a part of an address, a query value): the kinds up to `choice`, and optional ones.
Refusals read_text(Type const& type, void* into, std::string_view text, Speaker const& speaker);
void write_json(Type const& type, void const* value, std::string& out);

// What a schema is for decides what is required: an answer always has all its fields.
enum class Use { input, answer };
std::string short_name(Type const& type); // `NewCase`; of a template `CaseRowPage`

// Structs and enums are written as references to components; whoever writes the document names and collects them.
class Components
{
  public:
    virtual ~Components() = default;
    virtual std::string name_of(Type const& type, Use use) = 0; // of `#/components/schemas/<name>`
};

// JSON Schema 2020-12, as OpenAPI 3.1 embeds it: of a value where it is used, and of a component itself.
void write_schema(Type const& type, Rules const& rules, Use use, std::string& out, Components& components);
void write_component_schema(Type const& type, Use use, std::string& out, Components& components);

// ---- pieces of JSON, for those who write it by hand
void write_json_text(std::string_view text, std::string& out); // quoted and escaped; bad UTF-8 becomes U+FFFD
void write_json_number(double number, std::string& out);       // shortest that reads back the same; not finite: null
}

template <class T>
std::string to_json(T const& value)
{
    std::string out;
    form::write_json(form::type_of<T>(), &value, out);
    return out;
}

template <class T>
Parsed<T> from_json(std::string_view json, form::Speaker const& speaker = form::in_english())
{
    T value{};
    if (auto refusals = form::read_json(form::type_of<T>(), &value, json, speaker); !refusals.empty())
        return {boost::system::in_place_error, std::move(refusals)};
    return {boost::system::in_place_value, std::move(value)};
}

template <class T>
Parsed<T> from_pairs(std::span<form::Pair const> pairs, form::Speaker const& speaker = form::in_english())
{
    T value{};
    if (auto refusals = form::read_pairs(form::type_of<T>(), &value, pairs, speaker); !refusals.empty())
        return {boost::system::in_place_error, std::move(refusals)};
    return {boost::system::in_place_value, std::move(value)};
}
}
