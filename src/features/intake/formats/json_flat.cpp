#include "features/intake/formats/json_flat.h"

#include "ground/files/encoding.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>

namespace regard::intake
{
namespace
{
namespace json = boost::json;

// An object small as text can be large in memory: each value costs some 50 bytes, and each its path. Both are bounded.
constexpr std::ptrdiff_t most_values = 200'000;
constexpr std::size_t most_bytes = 8 << 20;

std::string number_text(double number)
{
    char text[32];
    auto const end = std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}
}

// Walks over one parsed object and writes down what it finds; views point into blocks that stay where they are.
struct JsonFlat::Notes
{
    std::vector<Value>& values;
    std::vector<std::string> blocks;
    std::string path;
    std::size_t bytes = 0; // of the values so far

    bool too_long() const { return bytes > most_bytes; }

    void walk(json::object const& object)
    {
        for (auto const& member : object) {
            if (too_long())
                return;
            auto const size = path.size();
            if (size > 0)
                path += '.';
            path += std::string_view(member.key());
            take(member.value());
            path.resize(size);
        }
    }

    void take(json::value const& given)
    {
        switch (given.kind()) {
        case json::kind::object:
            if (!given.get_object().empty())
                return walk(given.get_object());
            [[fallthrough]];
        case json::kind::null:
            return note("");
        case json::kind::string:
            return note(given.get_string());
        case json::kind::double_:
            return note(number_text(given.get_double()));
        case json::kind::bool_:
            return note(given.get_bool() ? "true" : "false");
        default:
            return note(json::serialize(given)); // whole numbers and arrays
        }
    }

    void note(std::string_view text)
    {
        bytes += path.size() + text.size();
        if (!too_long())
            values.push_back({keep(path), keep(text)});
    }

    std::string_view keep(std::string_view text)
    {
        if (text.find('\0') != text.npos)
            return keep(files::valid_text(text));
        if (blocks.empty() || blocks.back().capacity() - blocks.back().size() < text.size())
            blocks.emplace_back().reserve(std::max<std::size_t>(text.size(), 16 << 10));
        auto const at = blocks.back().size();
        blocks.back() += text;
        return std::string_view(blocks.back()).substr(at);
    }

    void clear()
    {
        blocks.resize(std::min<std::size_t>(blocks.size(), 1));
        for (auto& block : blocks)
            block.clear();
        bytes = 0;
    }
};

JsonFlat::JsonFlat() : notes_(new Notes{values_, {}, {}}) {}

JsonFlat::~JsonFlat() = default;

Reason JsonFlat::read(std::string_view text)
{
    values_.clear();
    notes_->clear();
    if (std::ranges::count(text, ',') > most_values)
        return "row_too_long";
    unsigned char first_block[32 << 10];
    json::monotonic_resource memory(first_block);
    json::error_code error;
    auto const value = json::parse(text, error, &memory);
    if (error == json::error::incomplete)
        return "cut_off";
    if (error == json::error::too_deep)
        return "nested_too_deep";
    if (error)
        return files::is_utf8(text) ? Reason("not_json") : Reason("bad_encoding");
    if (!value.is_object())
        return "not_an_object";
    notes_->walk(value.get_object());
    return notes_->too_long() ? Reason("row_too_long") : Reason();
}
}
