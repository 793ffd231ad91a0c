#pragma once
// Inside the fields_*.cpp: a JSON text as a tree. Numbers keep their digits, so that nothing is lost on the way to the type that
// is wanted. Nodes and texts live in the tree's memory; small texts need no allocation.
#include <array>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>

namespace regard::form
{
struct JsonNode
{
    enum class Kind : std::uint8_t { null, flag, number, text, list, object };

    Kind kind = Kind::null;
    bool flag = false;
    std::string_view key;  // of an object's entry
    std::string_view text; // of a text, unescaped; of a number, as written
    std::size_t size = 0;  // entries of a list or object
    JsonNode const* first = nullptr;
    JsonNode const* next = nullptr;
};

class JsonTree
{
  public:
    enum class Outcome { good, bad, too_deep };

    JsonTree() = default;
    JsonTree(JsonTree const&) = delete;
    JsonTree& operator=(JsonTree const&) = delete;

    Outcome parse(std::string_view json, std::size_t deepest); // once
    JsonNode const& root() const { return root_; }
    std::string const& what_is_wrong() const { return message_; }

  private:
    struct Builder;

    std::array<std::byte, 6 * 1024> first_block_;
    std::pmr::monotonic_buffer_resource memory_{first_block_.data(), first_block_.size()};
    JsonNode root_;
    std::string message_;
};

void write_json(JsonNode const& node, std::string& out);
}
