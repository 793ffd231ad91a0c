#include "ground/api/matcher.h"

#include <stdexcept>

namespace regard::api
{
namespace
{
// Takes the first part off `/cases/1`.
std::string_view next_part(std::string_view& path)
{
    path.remove_prefix(1);
    std::size_t const end = std::min(path.find('/'), path.size());
    auto const part = path.substr(0, end);
    path.remove_prefix(end);
    return part;
}
}

void Matcher::add(Row const& row)
{
    std::string const pattern = row.full_pattern();
    Node* node = &root_;
    for (std::string_view rest = pattern; !rest.empty();) {
        auto const part = next_part(rest);
        auto& next = part.starts_with('{') ? node->any : node->plain[std::string(part)];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    for (auto const* other : node->rows)
        if (other->method == row.method)
            throw std::logic_error(pattern + " can't be told from " + other->full_pattern());
    node->rows.push_back(&row);
}

Row const* Matcher::find(std::string_view method, std::string_view path) const
{
    if (auto const* node = walk(root_, path))
        for (auto const* row : node->rows)
            if (row->method == method)
                return row;
    return nullptr;
}

std::string Matcher::allowed(std::string_view path) const
{
    std::string methods;
    if (auto const* node = walk(root_, path))
        for (auto const* row : node->rows)
            methods += (methods.empty() ? "" : ", ") + row->method;
    return methods;
}

Matcher::Node const* Matcher::walk(Node const& node, std::string_view rest)
{
    if (rest.empty())
        return node.rows.empty() ? nullptr : &node;
    auto const part = next_part(rest);
    if (auto const plain = node.plain.find(part); plain != node.plain.end())
        if (auto const* found = walk(*plain->second, rest))
            return found;
    return node.any && !part.empty() ? walk(*node.any, rest) : nullptr;
}

std::vector<std::string_view> address_parts(std::string_view pattern, std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!pattern.empty() && !path.empty()) {
        bool const any = next_part(pattern).starts_with('{');
        auto const part = next_part(path);
        if (any)
            parts.push_back(part);
    }
    return parts;
}
}
