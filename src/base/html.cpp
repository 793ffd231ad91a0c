#include "base/html.h"

namespace regard
{
namespace
{
std::string_view entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}
}

std::string html_escaped(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        std::string_view const as = entity(c);
        if (as.empty())
            out += c;
        else
            out += as;
    }
    return out;
}
}
