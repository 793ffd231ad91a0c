#include "base/fields_json_tree.h"

#include "base/fields.h"

#include <boost/json/basic_parser_impl.hpp>
#include <cstring>
#include <vector>

namespace regard::form
{
namespace json = boost::json;

// Boost.JSON's parser calls these as it meets things.
struct JsonTree::Builder
{
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;
    using Error = json::error_code;

    struct Open
    {
        JsonNode* node;
        JsonNode* last;
    };

    JsonTree* tree = nullptr;
    std::vector<Open> open{};
    std::string_view key{};
    std::string parts{};

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return begin(JsonNode::Kind::object); }
    bool on_object_end(std::size_t n, Error&) { return end(n); }
    bool on_array_begin(Error&) { return begin(JsonNode::Kind::list); }
    bool on_array_end(std::size_t n, Error&) { return end(n); }
    bool on_key_part(json::string_view text, std::size_t, Error&) { return add_part(text); }
    bool on_key(json::string_view text, std::size_t, Error&)
    {
        key = whole(text);
        return true;
    }
    bool on_string_part(json::string_view text, std::size_t, Error&) { return add_part(text); }
    bool on_string(json::string_view text, std::size_t, Error&) { return add_text(JsonNode::Kind::text, text); }
    bool on_number_part(json::string_view text, Error&) { return add_part(text); }
    bool on_int64(std::int64_t, json::string_view text, Error&) { return add_text(JsonNode::Kind::number, text); }
    bool on_uint64(std::uint64_t, json::string_view text, Error&) { return add_text(JsonNode::Kind::number, text); }
    bool on_double(double, json::string_view text, Error&) { return add_text(JsonNode::Kind::number, text); }
    bool on_bool(bool flag, Error&)
    {
        add(JsonNode::Kind::flag)->flag = flag;
        return true;
    }
    bool on_null(Error&)
    {
        add(JsonNode::Kind::null);
        return true;
    }
    bool on_comment_part(json::string_view, Error&) { return true; }
    bool on_comment(json::string_view, Error&) { return true; }

    bool add_part(json::string_view text)
    {
        parts.append(text.data(), text.size());
        return true;
    }

    // A text that may have come in parts, in the tree's memory.
    std::string_view whole(json::string_view text)
    {
        add_part(text);
        auto* copy = static_cast<char*>(tree->memory_.allocate(parts.size() + 1, 1));
        std::memcpy(copy, parts.data(), parts.size());
        std::string_view const kept(copy, parts.size());
        parts.clear();
        return kept;
    }

    bool add_text(JsonNode::Kind kind, json::string_view text)
    {
        auto const kept = whole(text);
        add(kind)->text = kept;
        return true;
    }

    JsonNode* add(JsonNode::Kind kind)
    {
        JsonNode* node = &tree->root_;
        if (!open.empty()) {
            node = new (tree->memory_.allocate(sizeof(JsonNode), alignof(JsonNode))) JsonNode;
            auto& [parent, last] = open.back();
            (last != nullptr ? last->next : parent->first) = node;
            last = node;
        }
        node->kind = kind;
        node->key = std::exchange(key, {});
        return node;
    }

    bool begin(JsonNode::Kind kind)
    {
        open.push_back({add(kind), nullptr});
        return true;
    }

    bool end(std::size_t size)
    {
        open.back().node->size = size;
        open.pop_back();
        return true;
    }
};

JsonTree::Outcome JsonTree::parse(std::string_view text, std::size_t deepest)
{
    json::parse_options options;
    options.max_depth = deepest;
    json::basic_parser<Builder> parser(options, Builder{this});
    json::error_code error;
    std::size_t const used = parser.write_some(false, text.data(), text.size(), error);
    if (!error && used < text.size())
        error = json::error::extra_data;
    if (error)
        message_ = error.message();
    if (error == json::error::too_deep)
        return Outcome::too_deep;
    return error ? Outcome::bad : Outcome::good;
}

void write_json(JsonNode const& node, std::string& out)
{
    bool const object = node.kind == JsonNode::Kind::object;
    switch (node.kind) {
    case JsonNode::Kind::null:
        out += "null";
        return;
    case JsonNode::Kind::flag:
        out += node.flag ? "true" : "false";
        return;
    case JsonNode::Kind::number:
        out += node.text;
        return;
    case JsonNode::Kind::text:
        write_json_text(node.text, out);
        return;
    default:
        break;
    }
    out += object ? '{' : '[';
    for (auto const* entry = node.first; entry != nullptr; entry = entry->next) {
        if (entry != node.first)
            out += ',';
        if (object) {
            write_json_text(entry->key, out);
            out += ':';
        }
        write_json(*entry, out);
    }
    out += object ? '}' : ']';
}
}
