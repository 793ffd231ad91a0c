// JSON to values: walks the parsed text along the type's table.
#include "base/fields_faults.h"
#include "base/fields_json_tree.h"

#include <array>

namespace regard::form
{
namespace
{
constexpr std::size_t longest_key = 200; // of a map

class Reader
{
  public:
    explicit Reader(Faults& faults) : faults_(faults) {}

    void read(Type const& type, JsonNode const& from, void* into, Rules const& rules, Path const& path)
    {
        switch (type.kind) {
        case Kind::optional:
            return read_optional(type, from, into, rules, path);
        case Kind::object:
            return read_object(type, from, into, path);
        case Kind::list:
            return read_list(type, from, into, rules, path);
        case Kind::map:
            return read_map(type, from, into, rules, path);
        case Kind::json:
            return read_any(from, into);
        case Kind::flag:
            return read_flag(from, into, path);
        case Kind::whole:
        case Kind::real:
            return read_plain(type, from, into, rules.own, path, JsonNode::Kind::number);
        default:
            return read_plain(type, from, into, rules.own, path, JsonNode::Kind::text);
        }
    }

  private:
    void read_optional(Type const& type, JsonNode const& from, void* into, Rules const& rules, Path const& path)
    {
        if (from.kind == JsonNode::Kind::null)
            type.presence->empty(into);
        else
            read(type.inner(), from, type.presence->fill(into), rules, path);
    }

    void read_object(Type const& type, JsonNode const& from, void* into, Path const& path)
    {
        if (from.kind != JsonNode::Kind::object)
            return faults_.add("not_an_object", path);
        std::array<JsonNode const*, most_fields> found{};
        for (auto const* entry = from.first; entry != nullptr; entry = entry->next)
            if (auto const* field = find_field(type, entry->key))
                note(found[static_cast<std::size_t>(field - type.fields.data())], *entry, path);
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            read_field(type.fields[i], found[i], into, path);
        for (auto const* entry = from.first; entry != nullptr && !faults_.full(); entry = entry->next)
            if (find_field(type, entry->key) == nullptr)
                faults_.add("unknown_field", {&path, entry->key});
    }

    void note(JsonNode const*& place, JsonNode const& entry, Path const& path)
    {
        if (place != nullptr)
            faults_.add("too_many", {&path, entry.key}, "1");
        place = &entry;
    }

    void read_field(Field const& field, JsonNode const* from, void* owner, Path const& path)
    {
        Path const here{&path, field.name};
        if (from != nullptr)
            read(field.type(), *from, field.at(owner), field.rules, here);
        else if (is_required(field))
            faults_.add("required", here);
    }

    void read_list(Type const& type, JsonNode const& from, void* into, Rules const& rules, Path const& path)
    {
        if (from.kind != JsonNode::Kind::list)
            return faults_.add("not_a_list", path);
        type.elements->clear(into);
        check_count(from.size, rules.own, path, faults_);
        std::size_t index = 0;
        for (auto const* entry = from.first; entry != nullptr && !faults_.full(); entry = entry->next)
            read(type.inner(), *entry, type.elements->append(into), {rules.items, {}}, {&path, {}, index++});
    }

    void read_map(Type const& type, JsonNode const& from, void* into, Rules const& rules, Path const& path)
    {
        if (from.kind != JsonNode::Kind::object)
            return faults_.add("not_an_object", path);
        type.entries->clear(into);
        check_count(from.size, rules.own, path, faults_);
        for (auto const* entry = from.first; entry != nullptr && !faults_.full(); entry = entry->next) {
            Path const here{&path, entry->key};
            check_text(entry->key, {.longest = longest_key}, here, faults_);
            read(type.inner(), *entry, type.entries->put(into, entry->key), {rules.items, {}}, here);
        }
    }

    void read_any(JsonNode const& from, void* into)
    {
        auto& text = static_cast<Json*>(into)->text;
        text.clear();
        write_json(from, text);
    }

    void read_flag(JsonNode const& from, void* into, Path const& path)
    {
        if (from.kind == JsonNode::Kind::flag)
            *static_cast<bool*>(into) = from.flag;
        else
            faults_.add("not_true_or_false", path);
    }

    // Numbers as they were written, words as they were meant.
    void read_plain(Type const& type, JsonNode const& from, void* into, Limits const& limits, Path const& path,
                    JsonNode::Kind wanted)
    {
        if (from.kind == wanted)
            return put_text(type, into, from.text, limits, path, faults_);
        faults_.add(type.kind == Kind::whole  ? "not_a_whole_number"
                    : type.kind == Kind::real ? "not_a_number"
                                              : "not_text",
                    path);
    }

    Faults& faults_;
};
}

Refusals read_json(Type const& type, void* into, std::string_view text, Speaker const& speaker)
{
    Faults faults(speaker);
    JsonTree tree;
    switch (tree.parse(text, deepest_json)) {
    case JsonTree::Outcome::good:
        Reader(faults).read(type, tree.root(), into, {}, {});
        break;
    case JsonTree::Outcome::bad:
        faults.add("bad_json", {}, tree.what_is_wrong());
        break;
    case JsonTree::Outcome::too_deep:
        faults.add("too_deep", {}, std::to_string(deepest_json));
        break;
    }
    return faults.take();
}
}
