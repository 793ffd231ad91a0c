#pragma once
// Which column of a file says what: written by hand as TOML, guessed from names and values, or corrected on screen.
// The words and their meaning are those of docs/operating.md, "Mapping".
#include "base/fields.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
enum class Field : std::size_t {
    case_,
    at,
    status,
    team,
    person,
    customer,
    touchpoint,
    product,
    vertical,
    channel,
    kind,
    priority,
    message,
    opened,
    first_reply,
    resolved,
    closed,
    due,
    text, // what was written; kept where the administrator says so
};
constexpr std::size_t field_count = 19;
constexpr std::array<std::string_view, field_count> field_names{
    "case", "at",       "status",  "team",   "person",      "customer", "touchpoint", "product", "vertical", "channel",
    "kind", "priority", "message", "opened", "first_reply", "resolved", "closed",     "due",     "text"};

// Those whose columns hold instants; the first two say when a row happened, or its case was opened.
inline constexpr std::array instant_fields{Field::at,       Field::opened, Field::first_reply,
                                           Field::resolved, Field::closed, Field::due};

constexpr std::string_view name_of(Field field) { return field_names[static_cast<std::size_t>(field)]; }
std::optional<Field> field_named(std::string_view name);

// The classes a status can be put in. A status in none is neutral.
struct StatusLists
{
    std::vector<std::string> done, working, waiting;
    bool operator==(StatusLists const&) const = default;
};

// Working hours as they are written: {"mon-fri": ["09:00-18:00"]} and days off.
struct CalendarText
{
    std::map<std::string, std::vector<std::string>> windows;
    std::vector<std::string> holidays;
    bool operator==(CalendarText const&) const = default;
};

struct Mapping
{
    std::array<std::vector<std::string>, field_count> columns; // of each field: none, one, or several joined with "/"
    std::string zone = "UTC";
    bool zone_said = false;         // false: nobody named one, so UTC is an assumption
    std::string format;             // strptime letters; empty: ISO 8601, else recognised over the column
    std::vector<std::string> empty; // values that mean nothing was given
    std::optional<StatusLists> statuses;
    std::optional<CalendarText> calendar;

    std::vector<std::string> const& of(Field field) const { return columns[static_cast<std::size_t>(field)]; }
    std::vector<std::string>& of(Field field) { return columns[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return !of(field).empty(); }
    bool is_case_list() const { return has(Field::opened); }

    bool operator==(Mapping const&) const = default;
};

// Reads TOML. Refuses with every fault at once: `bad_toml`, `unknown_key`, `unknown_field`, `wrong_kind`, and those of
// faults_of; the field is the key's path.
Parsed<Mapping> mapping_from_toml(std::string_view toml);
std::string to_toml(Mapping const& mapping); // reads back as the same mapping

// What a mapping must hold before a file is read with it (also for one made on screen): `column_missing` (no case, or neither
// at nor opened), `column_twice` (joined with itself), `status_in_two_classes`, `bad_time_format`, `unknown_zone`, and those of
// calendar_of.
Refusals faults_of(Mapping const& mapping);
}
