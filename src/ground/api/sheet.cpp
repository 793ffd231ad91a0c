#include "ground/api/sheet.h"

#include "base/csv.h"
#include "base/text.h"
#include "ground/http/url.h"

namespace regard::api
{
namespace
{
constexpr std::string_view between = "; "; // of several values in a cell

form::Field const* field_named(form::Type const& type, std::string_view name)
{
    for (auto const& field : type.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

form::Type const* item_type(form::Type const* answer)
{
    auto const* items = answer != nullptr ? field_named(*answer, "items") : nullptr;
    if (items == nullptr || items->type().kind != form::Kind::list)
        return nullptr;
    auto const& inner = items->type().inner();
    return inner.kind == form::Kind::object ? &inner : nullptr;
}

// What is inside an optional, if it is one.
form::Type const& bare(form::Type const& type) { return type.kind == form::Kind::optional ? type.inner() : type; }

void name_columns(form::Type const& type, std::string const& prefix, std::vector<std::string>& names)
{
    for (auto const& field : type.fields) {
        auto const& inner = bare(field.type());
        auto const name = prefix + std::string(field.name);
        if (inner.kind == form::Kind::object)
            name_columns(inner, name + '.', names);
        else
            names.push_back(name);
    }
}

std::string cell_of(form::Type const& type, void const* value)
{
    if (value == nullptr)
        return {};
    if (type.kind == form::Kind::optional)
        return cell_of(type.inner(), type.presence->get(value));
    if (type.kind == form::Kind::text)
        return *static_cast<std::string const*>(value);
    if (type.kind == form::Kind::list && type.inner().kind != form::Kind::object) {
        std::string all;
        for (std::size_t i = 0; i < type.elements->size(value); ++i)
            all += (i > 0 ? std::string(between) : "") + cell_of(type.inner(), type.elements->at(value, i));
        return all;
    }
    std::string json;
    form::write_json(type, value, json);
    if (json == "null" || json == "[]" || json == "{}")
        return {};
    bool const quoted = json.starts_with('"'); // ids, instants, dates and choices: nothing in them is escaped
    return quoted ? json.substr(1, json.size() - 2) : json;
}

// `value` is nullptr where an optional struct is not there: its columns stay empty.
void fill_cells(form::Type const& type, void const* value, std::vector<std::string>& cells)
{
    for (auto const& field : type.fields) {
        auto const& declared = field.type();
        void const* at = value != nullptr ? field.in(value) : nullptr;
        auto const& inner = bare(declared);
        if (inner.kind != form::Kind::object) {
            cells.push_back(cell_of(declared, at));
            continue;
        }
        if (at != nullptr && declared.kind == form::Kind::optional)
            at = declared.presence->get(at);
        fill_cells(inner, at, cells);
    }
}

form::Type const* query_type(Row const& row)
{
    for (auto const& slot : row.slots)
        if (slot.from == Slot::From::query)
            return slot.type;
    return nullptr;
}
}

bool is_list(Row const& row) { return !row.writes && !row.page && item_type(row.answer_type) != nullptr; }

bool asks_for_sheet(http::Head const& head)
{
    if (text::trimmed(head.header("accept")).starts_with("text/csv"))
        return true;
    auto const pairs = http::pairs_of(head.query);
    if (pairs)
        for (auto const& pair : *pairs)
            if (pair.name == "format" && pair.value == "csv")
                return true;
    return false;
}

std::string sheet_of(form::Type const& answer, void const* value, bool named)
{
    auto const& item = *item_type(&answer);
    auto const* items = field_named(answer, "items");
    std::string text;
    std::vector<std::string> cells;
    if (named) {
        name_columns(item, "", cells);
        text += csv::row(cells);
    }
    auto const& elements = *items->type().elements;
    void const* list = items->in(value);
    for (std::size_t i = 0; i < elements.size(list); ++i) {
        cells.clear();
        fill_cells(item, elements.at(list, i), cells);
        text += csv::row(cells);
    }
    return text;
}

std::optional<std::string> next_page(form::Type const& answer, void const* value)
{
    auto const* next = field_named(answer, "next");
    if (next == nullptr)
        return std::nullopt;
    auto const cell = cell_of(next->type(), next->in(value));
    return cell.empty() ? std::nullopt : std::optional(cell);
}

std::string page_query(Row const& row, std::string_view asked, std::optional<std::string> const& cursor)
{
    auto const* type = query_type(row);
    auto const* limit = type != nullptr ? field_named(*type, "limit") : nullptr;
    std::string_view const place = type != nullptr && field_named(*type, "cursor") == nullptr ? "after" : "cursor";
    std::string query;
    auto const add = [&](std::string_view name, std::string_view value) {
        query += (query.empty() ? "" : "&") + http::escaped(name) + '=' + http::escaped(value);
    };
    if (auto const pairs = http::pairs_of(asked))
        for (auto const& pair : *pairs)
            if (pair.name != "format" && pair.name != "limit" && pair.name != place)
                add(pair.name, pair.value);
    if (limit != nullptr && limit->rules.own.high < 1e6)
        add("limit", std::to_string(static_cast<int>(limit->rules.own.high)));
    if (cursor)
        add(place, *cursor);
    return query;
}

std::string sheet_name(Row const& row)
{
    std::string name;
    std::string_view rest = row.pattern;
    while (!rest.empty()) {
        rest.remove_prefix(1); // the slash
        auto const part = rest.substr(0, rest.find('/'));
        if (!part.starts_with('{'))
            name += (name.empty() ? "" : "-") + std::string(part);
        rest.remove_prefix(part.size());
    }
    return name + ".csv";
}
}
