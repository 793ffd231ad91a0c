// Values to JSON.
#include "base/fields.h"

#include <charconv>
#include <cmath>

namespace regard::form
{
namespace
{
void write_whole(std::int64_t number, std::string& out)
{
    char digits[24];
    auto const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void write_object(Type const& type, void const* value, std::string& out)
{
    char before = '{';
    for (Field const& field : type.fields) {
        out += before;
        out += '"';
        out += field.name;
        out += "\":";
        write_json(field.type(), field.in(value), out);
        before = ',';
    }
    out += before == '{' ? "{}" : "}";
}

void write_list(Type const& type, void const* value, std::string& out)
{
    out += '[';
    std::size_t const size = type.elements->size(value);
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0)
            out += ',';
        write_json(type.inner(), type.elements->at(value, i), out);
    }
    out += ']';
}

struct MapWriting
{
    Type const& entry_type;
    std::string& out;
    char before = '{';
};

void write_entry(void* with, std::string const& key, void const* entry)
{
    auto& writing = *static_cast<MapWriting*>(with);
    writing.out += writing.before;
    write_json_text(key, writing.out);
    writing.out += ':';
    write_json(writing.entry_type, entry, writing.out);
    writing.before = ',';
}

void write_map(Type const& type, void const* value, std::string& out)
{
    MapWriting writing{type.inner(), out};
    type.entries->each(value, write_entry, &writing);
    out += writing.before == '{' ? "{}" : "}";
}

void write_choice(Type const& type, void const* value, std::string& out)
{
    std::size_t const position = type.choices->position(value);
    if (position < type.choices->names.size())
        write_json_text(type.choices->names[position], out);
    else
        out += "null";
}

void write_quoted(std::string const& plain_text, std::string& out)
{
    out += '"';
    out += plain_text;
    out += '"';
}
}

void write_json(Type const& type, void const* value, std::string& out)
{
    switch (type.kind) {
    case Kind::flag:
        out += *static_cast<bool const*>(value) ? "true" : "false";
        break;
    case Kind::whole:
        write_whole(type.numbers->get(value), out);
        break;
    case Kind::real:
        write_json_number(*static_cast<double const*>(value), out);
        break;
    case Kind::text:
        write_json_text(*static_cast<std::string const*>(value), out);
        break;
    case Kind::id:
        write_quoted(id_text(*static_cast<std::int64_t const*>(value)), out);
        break;
    case Kind::instant:
        write_quoted(to_rfc3339(*static_cast<Instant const*>(value)), out);
        break;
    case Kind::date:
        write_quoted(to_iso(*static_cast<Date const*>(value)), out);
        break;
    case Kind::choice:
        write_choice(type, value, out);
        break;
    case Kind::object:
        write_object(type, value, out);
        break;
    case Kind::list:
        write_list(type, value, out);
        break;
    case Kind::map:
        write_map(type, value, out);
        break;
    case Kind::json:
        out += static_cast<Json const*>(value)->text;
        break;
    case Kind::optional:
        if (auto const* held = type.presence->get(value))
            write_json(type.inner(), held, out);
        else
            out += "null";
        break;
    }
}

void write_json_number(double number, std::string& out)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char digits[40];
    auto const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}
}
