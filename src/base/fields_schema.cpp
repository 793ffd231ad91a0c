// Types to JSON Schema 2020-12, as OpenAPI 3.1 embeds it.
#include "base/fields_faults.h"

#include <fmt/format.h>

namespace regard::form
{
namespace
{
// Members of one JSON object, with the commas between them.
class Members
{
  public:
    explicit Members(std::string& out) : out_(out) { out_ += '{'; }
    ~Members() { out_ += '}'; }
    Members(Members const&) = delete;
    Members& operator=(Members const&) = delete;

    std::string& named(std::string_view name)
    {
        if (!first_)
            out_ += ',';
        first_ = false;
        write_json_text(name, out_);
        return out_ += ':';
    }
    void text(std::string_view name, std::string_view value) { write_json_text(value, named(name)); }
    void number(std::string_view name, double value) { write_json_number(value, named(name)); }

  private:
    std::string& out_;
    bool first_ = true;
};

void write_names(std::span<std::string_view const> names, std::string& out)
{
    char before = '[';
    for (auto const name : names) {
        out += before;
        write_json_text(name, out);
        before = ',';
    }
    out += before == '[' ? "[]" : "]";
}

class SchemaWriter
{
  public:
    SchemaWriter(Use use, std::string& out, Components& components) : use_(use), out_(out), components_(components) {}

    void write(Type const& type, Rules const& rules)
    {
        if (type.kind == Kind::optional)
            return write_optional(type, rules);
        Members members(out_);
        write_members(type, rules, members);
    }

    void write_component(Type const& type)
    {
        Members members(out_);
        if (type.kind == Kind::choice) {
            members.text("type", "string");
            write_names(type.choices->names, members.named("enum"));
            return;
        }
        members.text("type", "object");
        write_properties(type, members.named("properties"));
        write_required(type, members);
        if (use_ == Use::input)
            members.named("additionalProperties") += "false";
    }

  private:
    void write_members(Type const& type, Rules const& rules, Members& members)
    {
        if (!rules.about.empty())
            members.text("description", rules.about);
        switch (type.kind) {
        case Kind::flag:
            members.text("type", "boolean");
            break;
        case Kind::whole:
            members.text("type", "integer");
            write_range(rules.own, members);
            break;
        case Kind::real:
            members.text("type", "number");
            write_range(rules.own, members);
            break;
        case Kind::text:
            write_text(rules.own, members);
            break;
        case Kind::id:
            members.text("type", "string");
            members.text("pattern", "^[0-7][0-9A-HJKMNP-TV-Z]{12}$");
            break;
        case Kind::instant:
            members.text("type", "string");
            members.text("format", "date-time");
            break;
        case Kind::date:
            members.text("type", "string");
            members.text("format", "date");
            break;
        case Kind::choice:
        case Kind::object:
            write_reference(type, members);
            break;
        case Kind::list:
            write_list(type, rules, members);
            break;
        case Kind::map:
            members.text("type", "object");
            members.named("additionalProperties");
            write(type.inner(), {rules.items, {}});
            break;
        case Kind::json:
        case Kind::optional:
            break; // any value; optional is written elsewhere
        }
    }

    void write_optional(Type const& type, Rules const& rules)
    {
        out_ += "{\"anyOf\":[";
        write(type.inner(), rules);
        out_ += ",{\"type\":\"null\"}]}";
    }

    void write_range(Limits const& limits, Members& members)
    {
        if (limits.low > -std::numeric_limits<double>::infinity())
            members.number("minimum", limits.low);
        if (limits.high < std::numeric_limits<double>::infinity())
            members.number("maximum", limits.high);
    }

    void write_text(Limits const& limits, Members& members)
    {
        members.text("type", "string");
        if (limits.email)
            members.text("format", "email");
        std::size_t const shortest = std::max<std::size_t>(limits.shortest, limits.not_blank ? 1 : 0);
        if (shortest > 0)
            members.number("minLength", static_cast<double>(shortest));
        if (use_ == Use::input)
            members.number("maxLength", static_cast<double>(limits.longest != 0 ? limits.longest : longest_text));
    }

    void write_list(Type const& type, Rules const& rules, Members& members)
    {
        members.text("type", "array");
        members.named("items");
        write(type.inner(), {rules.items, {}});
        if (rules.own.shortest > 0)
            members.number("minItems", static_cast<double>(rules.own.shortest));
        if (use_ == Use::input)
            members.number("maxItems", static_cast<double>(rules.own.longest != 0 ? rules.own.longest : longest_list));
    }

    void write_reference(Type const& type, Members& members)
    {
        members.text("$ref", "#/components/schemas/" + components_.name_of(type, use_));
    }

    void write_properties(Type const& type, std::string& into)
    {
        Members properties(into);
        for (Field const& field : type.fields) {
            properties.named(field.name);
            write(field.type(), field.rules);
        }
    }

    void write_required(Type const& type, Members& members)
    {
        std::vector<std::string_view> names;
        for (Field const& field : type.fields)
            if (use_ == Use::answer || is_required(field))
                names.push_back(field.name);
        if (!names.empty())
            write_names(names, members.named("required"));
    }

    Use use_;
    std::string& out_;
    Components& components_;
};

std::string_view without_namespaces(std::string_view name)
{
    std::size_t const last = name.substr(0, name.find('<')).rfind("::");
    return last == std::string_view::npos ? name : name.substr(last + 2);
}
}

void write_schema(Type const& type, Rules const& rules, Use use, std::string& out, Components& components)
{
    SchemaWriter(use, out, components).write(type, rules);
}

void write_component_schema(Type const& type, Use use, std::string& out, Components& components)
{
    SchemaWriter(use, out, components).write_component(type);
}

// `regard::api::Page<regard::cases::CaseRow>` is `CaseRowPage`.
std::string short_name(Type const& type)
{
    std::string_view rest = type.cxx_name;
    std::string name;
    for (;;) {
        rest = without_namespaces(rest);
        std::size_t const open = rest.find('<');
        name = std::string(rest.substr(0, open)) + name;
        if (open == std::string_view::npos)
            break;
        rest = rest.substr(open + 1, rest.rfind('>') - open - 1);
    }
    std::erase_if(name, [](char c) { return c == '>' || c == ' ' || c == ','; });
    return name;
}
}
