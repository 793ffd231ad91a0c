#pragma once
// Text from a history before it is shown: names may hold anything, also what steers a terminal or turns a line around.
#include <string>
#include <string_view>

namespace regard::diagnosis
{
// Well-formed UTF-8 in which every control character (C0, C1, direction marks, line separators) has become a space.
std::string plain(std::string_view text);

// The same, with & < > " ' as entities: fit for HTML text and quoted attributes.
std::string escaped(std::string_view text);

// At most that many characters, the last a "…" where something was cut.
std::string shortened(std::string_view text, std::size_t most);

// Lines of at most `width` characters, each after the first `indent` spaces in, the first not.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);
}
