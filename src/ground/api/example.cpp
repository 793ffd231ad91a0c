#include "ground/api/example.h"

#include <algorithm>

namespace regard::api
{
namespace
{
using form::Kind;

constexpr int deepest = 4;

std::string value_of(form::Type const& type, form::Rules const& rules, int depth);

std::string text_of(form::Limits const& limits)
{
    std::string text = limits.email ? "anna@bank.example" : "Something in plain words";
    if (limits.longest != 0 && text.size() > limits.longest)
        text.resize(limits.longest);
    while (text.size() < limits.shortest)
        text += 'x';
    return '"' + text + '"';
}

std::string number_of(form::Limits const& limits)
{
    auto const number = std::clamp(1.0, limits.low, limits.high);
    return std::to_string(static_cast<std::int64_t>(number));
}

bool must_be_there(form::Field const& field)
{
    return field.type().kind != Kind::optional && !field.rules.may_be_left_out;
}

std::string object_of(form::Type const& type, int depth)
{
    bool const any_needed = std::ranges::any_of(type.fields, must_be_there);
    std::string object;
    for (form::Field const& field : type.fields) {
        bool const said = any_needed ? must_be_there(field) : object.empty();
        if (!said)
            continue;
        object += object.empty() ? "{" : ",";
        object += '"' + std::string(field.name) + "\":" + value_of(field.type(), field.rules, depth + 1);
    }
    return object.empty() ? "{}" : object + '}';
}

std::string list_of(form::Type const& type, form::Rules const& rules, int depth)
{
    form::Rules of_items;
    of_items.own = rules.items;
    std::string list = "[";
    for (std::size_t i = 0; i < std::max<std::size_t>(1, rules.own.shortest) && depth < deepest; ++i)
        list += (i > 0 ? "," : "") + value_of(type.inner(), of_items, depth + 1);
    return list + ']';
}

std::string value_of(form::Type const& type, form::Rules const& rules, int depth)
{
    switch (type.kind) {
    case Kind::flag:
        return "true";
    case Kind::whole:
    case Kind::real:
        return number_of(rules.own);
    case Kind::text:
        return text_of(rules.own);
    case Kind::id:
        return "\"0H2K9M4QZX0AB\"";
    case Kind::instant:
        return "\"2026-10-01T08:00:00Z\"";
    case Kind::date:
        return "\"2026-10-01\"";
    case Kind::choice:
        return '"' + std::string(type.choices->names.front()) + '"';
    case Kind::object:
        return object_of(type, depth);
    case Kind::list:
        return list_of(type, rules, depth);
    case Kind::optional:
        return value_of(type.inner(), rules, depth);
    case Kind::map:
    case Kind::json:
        break;
    }
    return "{}";
}
}

std::string example_of(form::Type const& body) { return value_of(body, {}, 0); }
}
