#pragma once
// Finds the row for a path. A plain part goes before a `{part}`; where it leads nowhere the other is tried.
#include "ground/api/row.h"

#include <map>
#include <memory>

namespace regard::api
{
class Matcher
{
  public:
    void
    add(Row const& row); // throws std::logic_error where another row of that method has a pattern that reads the same

    Row const* find(std::string_view method, std::string_view path) const; // nullptr where there is none
    std::string allowed(std::string_view path) const; // its methods, `GET, PATCH`; empty where there is no such path

  private:
    struct Node
    {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> plain;
        std::unique_ptr<Node> any;
        std::vector<Row const*> rows;
    };
    static Node const* walk(Node const& node, std::string_view rest);
    Node root_;
};

// The parts of `path` that stand where `pattern` has a `{part}`, in order. `path` must match.
std::vector<std::string_view> address_parts(std::string_view pattern, std::string_view path);
}
