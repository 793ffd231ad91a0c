// The routes as OpenAPI 3.1.
#include "base/fields.h"
#include "ground/api/example.h"
#include "ground/api/problem.h"
#include "ground/api/service.h"
#include "ground/api/sheet.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace regard::api
{
namespace
{
using form::Type;
using form::Use;

std::string quoted(std::string_view text)
{
    std::string out;
    form::write_json_text(text, out);
    return out;
}

// `intake` of `regard::intake::{anonymous}::Question`.
std::string_view module_of(std::string_view cxx_name)
{
    constexpr std::string_view ours = "regard::";
    auto const rest = cxx_name.starts_with(ours) ? cxx_name.substr(ours.size()) : cxx_name;
    return rest.substr(0, std::min(rest.find("::"), rest.size()));
}

// Names the components and keeps those met. Two structs of one name are told apart by their modules. One that is both sent and
// answered has two schemas, since an answer always has all its fields: the one sent is called `…Input`.
class Collected final : public form::Components
{
  public:
    std::string name_of(Type const& type, Use use) override
    {
        (use == Use::input ? inputs : answers).insert(&type);
        std::string name = short_name(type);
        auto& alike = by_name[name];
        alike.insert(&type);
        if (alike.size() > 1)
            name = with_module(type, name);
        return use == Use::input && type.kind == form::Kind::object && answers.contains(&type) ? name + "Input" : name;
    }

    std::set<Type const*> inputs, answers;

  private:
    std::string with_module(Type const& type, std::string const& name) const
    {
        auto const module = module_of(type.cxx_name);
        for (auto const* other : by_name.at(name))
            if (other != &type && module_of(other->cxx_name) == module)
                throw std::logic_error("two structs of the API are called " + std::string(type.cxx_name));
        std::string named(module);
        named[0] = static_cast<char>(named[0] & ~0x20);
        return named + name;
    }

    std::map<std::string, std::set<Type const*>> by_name;
};

class Document
{
  public:
    Document(Routes const& routes, std::string_view version, Collected& components)
        : routes_(routes), version_(version), components_(components)
    {}

    std::string written()
    {
        out_ = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Regard\",\"version\":" + quoted(version_) +
               "},\"servers\":[{\"url\":" + quoted(api_prefix) + "}],\"paths\":{";
        write_paths();
        out_ += "},\"components\":{\"schemas\":{";
        write_components();
        out_ += "},\"securitySchemes\":{\"session\":{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"__Host-regard\"},"
                "\"token\":{\"type\":\"http\",\"scheme\":\"bearer\"}}}}";
        return std::move(out_);
    }

  private:
    void write_paths()
    {
        std::map<std::string, std::vector<Row const*>> paths;
        for (auto const& row : routes_.rows())
            if (!row.page)
                paths[row.pattern].push_back(&row);
        char const* between = "";
        for (auto const& [pattern, rows] : paths) {
            out_ += between + quoted(pattern) + ":{";
            write_operations(rows);
            out_ += '}';
            between = ",";
        }
    }

    void write_operations(std::vector<Row const*> const& rows)
    {
        char const* between = "";
        for (auto const* row : rows) {
            std::string method = row->method;
            std::transform(method.begin(), method.end(), method.begin(),
                           [](char c) { return static_cast<char>(c | 0x20); });
            out_ += between + quoted(method) + ':';
            write_operation(*row, method);
            between = ",";
        }
    }

    void write_operation(Row const& row, std::string const& method)
    {
        out_ += "{\"operationId\":" + quoted(operation_id(method, row.pattern)) + ",\"summary\":" + quoted(row.summary);
        out_ += ",\"tags\":[" + quoted(row.pattern.substr(1, row.pattern.find('/', 1) - 1)) + ']';
        out_ += ",\"x-permission\":" + quoted(row.permission ? row.permission->name : "");
        if (row.permission && *row.permission != anyone)
            out_ += ",\"security\":[{\"session\":[]},{\"token\":[]}]";
        write_parameters(row);
        write_request_body(row);
        write_responses(row);
        out_ += '}';
    }

    static std::string operation_id(std::string const& method, std::string_view pattern)
    {
        std::string id = method;
        for (char const c : pattern)
            if (c == '/')
                id += '_';
            else if (c != '{' && c != '}')
                id += c == '-' ? '_' : c;
        return id;
    }

    void write_parameters(Row const& row)
    {
        out_ += ",\"parameters\":[";
        between_ = "";
        std::size_t at = 0;
        for (auto const& slot : row.slots) {
            if (slot.from == Slot::From::address)
                write_parameter(next_part_name(row.pattern, at), "path", *slot.type, {}, true);
            else if (slot.from == Slot::From::query)
                for (auto const& field : slot.type->fields)
                    write_parameter(field.name, "query", field.type(), field.rules, is_needed(field));
        }
        if (row.method == "POST")
            write_header("Idempotency-Key", "Makes sending it twice do it once", false);
        if (row.is_edit)
            write_header("If-Match", "The version that was changed, as its ETag", true);
        out_ += ']';
    }

    static bool is_needed(form::Field const& field)
    {
        auto const kind = field.type().kind;
        return !field.rules.may_be_left_out && kind != form::Kind::optional && kind != form::Kind::list &&
               kind != form::Kind::flag;
    }

    static std::string_view next_part_name(std::string_view pattern, std::size_t& at)
    {
        std::size_t const open = pattern.find('{', at);
        at = pattern.find('}', open);
        return pattern.substr(open + 1, at - open - 1);
    }

    void write_parameter(std::string_view name, std::string_view in, Type const& type, form::Rules const& rules,
                         bool needed)
    {
        out_ += between_ + ("{\"name\":" + quoted(name)) + ",\"in\":" + quoted(in);
        out_ += needed ? ",\"required\":true,\"schema\":" : ",\"schema\":";
        bool const optional = type.kind == form::Kind::optional; // a query holds no null
        write_schema(optional ? type.inner() : type, rules, Use::input, out_, components_);
        out_ += '}';
        between_ = ",";
    }

    void write_header(std::string_view name, std::string_view about, bool needed)
    {
        out_ += between_ + ("{\"name\":" + quoted(name)) + ",\"in\":\"header\",\"description\":" + quoted(about);
        out_ += needed ? ",\"required\":true" : "";
        out_ += ",\"schema\":{\"type\":\"string\"}}";
        between_ = ",";
    }

    void write_request_body(Row const& row)
    {
        if (row.takes_upload)
            out_ += ",\"requestBody\":{\"required\":true,\"content\":{\"multipart/"
                    "form-data\":{\"schema\":{\"type\":\"object\"}},"
                    "\"application/octet-stream\":{}}}";
        for (auto const& slot : row.slots) {
            if (slot.from != Slot::From::body)
                continue;
            out_ += ",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":";
            write_schema(*slot.type, {}, Use::input, out_, components_);
            out_ += ",\"example\":" + (row.body_example.empty() ? example_of(*slot.type) : row.body_example);
            out_ += "}}}";
        }
    }

    void write_responses(Row const& row)
    {
        out_ += ",\"responses\":{";
        if (row.answer_type != nullptr) {
            out_ += row.created_at.empty() ? "\"200\":{\"description\":\"Done\"" : "\"201\":{\"description\":\"Made\"";
            out_ += ",\"content\":{\"application/json\":{\"schema\":";
            write_schema(*row.answer_type, {}, Use::answer, out_, components_);
            out_ += is_list(row) ? R"(},"text/csv":{"schema":{"type":"string"}}}})" : "}}}";
        } else {
            out_ += row.raw_answer ? "\"200\":{\"description\":\"Done\"}" : "\"204\":{\"description\":\"Done\"}";
        }
        out_ += ",\"default\":{\"description\":\"Refused\",\"content\":{\"application/problem+json\":{\"schema\":";
        write_schema(form::type_of<Problem>(), {}, Use::answer, out_, components_);
        out_ += "}}}}";
    }

    void write_components()
    {
        std::map<std::string, std::string> written;
        for (bool grew = true; grew;) { // a component may mention others
            grew = false;
            for (auto const use : {Use::answer, Use::input})
                for (auto const* type : std::set(use == Use::input ? components_.inputs : components_.answers)) {
                    auto const [entry, is_new] = written.try_emplace(components_.name_of(*type, use));
                    if (is_new)
                        write_component_schema(*type, use, entry->second, components_);
                    grew = grew || is_new;
                }
        }
        char const* between = "";
        for (auto const& [name, schema] : written) {
            out_ += between + quoted(name) + ':' + schema;
            between = ",";
        }
    }

    Routes const& routes_;
    std::string_view version_;
    Collected& components_;
    std::string out_;
    char const* between_ = "";
};
}

std::string openapi_json(Routes const& routes, std::string_view version)
{
    // Twice: which structs share a name, or are both sent and answered, is known only at the end.
    Collected components;
    Document(routes, version, components).written();
    return Document(routes, version, components).written();
}
}
