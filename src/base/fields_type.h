#pragma once
// What a described struct looks like at run time: constant tables that one walker reads JSON, forms and query strings
// with, writes JSON from and makes JSON Schema of. Made by fields_of.h; most code needs only fields.h.
#include "base/fields_rules.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace regard::form
{
constexpr std::size_t most_fields = 64; // of one struct

enum class Kind : std::uint8_t {
    flag,     // bool
    whole,    // any integer
    real,     // double
    text,     // std::string, UTF-8
    id,       // Id<Tag>, 13 characters of Crockford base32
    instant,  // Instant, RFC 3339
    date,     // Date, ISO 8601
    choice,   // a described enum, by the names of its enumerators
    object,   // a described struct
    list,     // std::vector
    map,      // std::map<std::string, T>
    optional, // std::optional, null or absent where empty
    json,     // Json: any value, kept as text
};

struct Type;
struct Field;

// Names of enumerators in order of declaration; reads and writes the position among them.
struct Choices
{
    std::span<std::string_view const> names;
    std::size_t (*position)(void const* value); // names.size() where the value has no name
    void (*choose)(void* value, std::size_t position);
};

struct Numbers
{
    std::int64_t low, high; // what the C++ type holds
    std::int64_t (*get)(void const* value);
    void (*set)(void* value, std::int64_t number);
};

struct Elements
{
    std::size_t (*size)(void const* value);
    void const* (*at)(void const* value, std::size_t index);
    void* (*append)(void* value); // the address is good until the next append
    void (*clear)(void* value);
};

struct Entries
{
    std::size_t (*size)(void const* value);
    void* (*put)(void* value, std::string_view key);
    void (*clear)(void* value);
    void (*each)(void const* value, void (*visit)(void* with, std::string const& key, void const* entry), void* with);
};

struct Presence
{
    void const* (*get)(void const* value); // nullptr where empty
    void* (*fill)(void* value);            // makes a fresh inner value
    void (*empty)(void* value);
};

// One C++ type. Only the members its kind uses are set.
struct Type
{
    Kind kind;
    Type const& (*inner)() = nullptr;   // list, map, optional
    Numbers const* numbers = nullptr;   // whole
    Choices const* choices = nullptr;   // choice
    Elements const* elements = nullptr; // list
    Entries const* entries = nullptr;   // map
    Presence const* presence = nullptr; // optional
    std::span<Field const> fields{};    // object
    std::string_view cxx_name{};        // object, choice: with its namespaces
};

struct Field
{
    std::string_view name;
    Type const& (*type)();
    void* (*at)(void* owner); // where the field lies in its struct
    Rules rules;

    void const* in(void const* owner) const { return at(const_cast<void*>(owner)); }
};

}

namespace regard
{
// A JSON value of any kind, kept as its text. Default: null.
struct Json
{
    std::string text = "null"; // must be one valid JSON value
    bool operator==(Json const&) const = default;
};
}
